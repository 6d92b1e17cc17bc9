extension HostCheck {
  /// Finds a disk of another machine.
  static let remoteDisk = HostCheck(
    "remote-disk", .warning,
    title: ("The disk belongs to another machine", "El disco es de otro equipo"),
    why: (
      "Changes made on other machines appear only after up to a second, and saves are slower",
      "Los cambios hechos en otros equipos tardan hasta un segundo en aparecer, y guardar es más lento"
    ),
    find: { facts in
      guard facts.fileSystem.isRemote else { return nil }
      let mount = facts.fileSystem.mountPoint
      return HostRemedy(
        "The disk at \(mount) is a network disk or one that another program provides",
        "El disco de \(mount) es de red o lo proporciona otro programa",
        command: facts.moveCommand, needsSuperuser: !facts.user.isSuperuser)
    })
}
