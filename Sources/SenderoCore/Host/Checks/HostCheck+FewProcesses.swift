extension HostCheck {
  /// Finds a limit on processes that is too low for the workshop.
  static let fewProcesses = HostCheck(
    "few-processes", .error,
    title: ("Too few processes are allowed", "Se permiten demasiado pocos procesos"),
    why: (
      "Each session needs processes and threads of its own, and the last people could not log in",
      "Cada sesión necesita procesos e hilos propios, y las últimas personas no podrían entrar"
    ),
    find: { facts in
      let needed = facts.plan.sessionsOfAccount * HostLimits.processesOfSession
      // The superuser's own limits say nothing about other accounts.
      guard !facts.user.isSuperuser, let limit = facts.limits.processes, limit < needed else { return nil }
      let line = "\(facts.user.name) - nproc \(HostLimits.raised(from: limit, for: needed))"
      return HostRemedy(
        "The limit is \(limit), and \(needed) are needed; a new limit takes effect at the next login",
        "El límite es \(limit) y hacen falta \(needed); el cambio vale desde la próxima entrada",
        command: "echo \(ShellText.quoted(line)) >> /etc/security/limits.d/sendero.conf", needsSuperuser: true
      )
    })
}
