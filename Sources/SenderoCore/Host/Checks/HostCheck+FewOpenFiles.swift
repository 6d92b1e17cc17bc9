extension HostCheck {
  /// Finds a limit on open files that is too low for the editor.
  static let fewOpenFiles = HostCheck(
    "few-open-files", .error,
    title: ("Too few open files are allowed", "Se permiten demasiado pocos archivos abiertos"),
    why: (
      "The editor could then not open or save a map",
      "El editor no podría entonces abrir ni guardar un mapa"
    ),
    find: { facts in
      let needed = HostLimits.openFilesOfSession
      // The superuser's own limits say nothing about other accounts.
      guard !facts.user.isSuperuser, let limit = facts.limits.openFiles, limit < needed else { return nil }
      let line = "\(facts.user.name) - nofile \(HostLimits.raised(from: limit, for: needed))"
      return HostRemedy(
        "The limit is \(limit), and \(needed) are needed; a new limit takes effect at the next login",
        "El límite es \(limit) y hacen falta \(needed); el cambio vale desde la próxima entrada",
        command: "echo \(ShellText.quoted(line)) >> /etc/security/limits.d/sendero.conf", needsSuperuser: true
      )
    })
}
