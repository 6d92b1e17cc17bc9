extension HostCheck {
  /// Finds a limit on notices that is too low for the workshop.
  static let fewWatches = HostCheck(
    "few-watches", .warning,
    title: ("Too few notices of changes", "Demasiado pocas notificaciones de cambios"),
    why: (
      "A session without them looks for changes only once a second",
      "Una sesión sin ellas busca cambios solo una vez por segundo"
    ),
    find: { facts in
      let sessions = facts.plan.sessionsOfAccount
      let limits = [
        (
          "max_user_instances", facts.limits.watchInstances,
          sessions * HostLimits.watchInstancesOfSession
        ),
        ("max_user_watches", facts.limits.watches, sessions * HostLimits.watchesOfSession),
      ]
      let isUsedUp = facts.failure(of: .notify) != nil
      guard
        let (name, limit, needed) = limits.first(where: { _, limit, needed in
          limit.map { $0 < needed } ?? false
        }) ?? (isUsedUp ? limits[0] : nil)
      else { return nil }
      let current = limit ?? 0
      let wanted = HostLimits.raised(from: current, for: needed)
      let file = "/etc/sysctl.d/60-sendero.conf"
      return HostRemedy(
        isUsedUp
          ? "All notices of changes that \(facts.user.name) may have are in use"
          : "fs.inotify.\(name) is \(current), and \(facts.plan.people) people need \(needed)",
        isUsedUp
          ? "Están en uso todas las notificaciones de cambios que puede tener \(facts.user.name)"
          : "fs.inotify.\(name) es \(current), y \(facts.plan.people) personas necesitan \(needed)",
        command: "echo fs.inotify.\(name)=\(wanted) >> \(file) && sysctl --load=\(file)", needsSuperuser: true
      )
    })
}
