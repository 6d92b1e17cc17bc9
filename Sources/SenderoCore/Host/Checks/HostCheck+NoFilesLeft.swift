extension HostCheck {
  /// Finds a file system that can hold hardly any more files.
  static let noFilesLeft = HostCheck(
    "no-files-left", .error,
    title: ("No more files fit on the disk", "No caben más archivos en el disco"),
    why: (
      "Each save creates a file, even if there is room for its content",
      "Cada vez que se guarda se crea un archivo, aunque haya espacio para su contenido"
    ),
    find: { facts in
      let isFull = facts.failure(of: .create).map(Platform.isFull) ?? false
      let free = facts.fileSystem.freeFiles
      guard !facts.fileSystem.isReadOnly, isFull || (free ?? .max) < 100 else { return nil }
      let mount = facts.fileSystem.mountPoint
      let count = free ?? 0
      return HostRemedy(
        "The disk at \(mount) has room for \(count) more files",
        "En el disco de \(mount) caben \(count) archivos más",
        command:
          "du --one-file-system --inodes --max-depth=2 \(ShellText.quoted(mount)) | sort --numeric-sort",
        needsSuperuser: !facts.user.isSuperuser)
    })
}
