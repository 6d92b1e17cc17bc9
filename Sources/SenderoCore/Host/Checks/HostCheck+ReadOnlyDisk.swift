extension HostCheck {
  /// Finds a file system that nobody can write to.
  static let readOnlyDisk = HostCheck(
    "read-only-disk", .error,
    title: ("A read-only disk", "Un disco de solo lectura"),
    why: (
      "Nobody can save a map there",
      "Nadie puede guardar un mapa"
    ),
    find: { facts in
      guard facts.fileSystem.isReadOnly else { return nil }
      let mount = facts.fileSystem.mountPoint
      return HostRemedy(
        "The disk at \(mount) is mounted read-only", "El disco montado en \(mount) es de solo lectura",
        command: "mount --options remount,rw \(ShellText.quoted(mount))", needsSuperuser: true)
    })
}
