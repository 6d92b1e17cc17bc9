extension HostCheck {
  /// Finds a disk that is full, or nearly so.
  static let noRoom = HostCheck(
    "no-room", .error,
    title: ("No room on the disk", "Un disco sin espacio"),
    why: (
      "A save first writes the new map beside the old one, and everybody keeps a copy of unsaved edits",
      "Al guardar, el mapa nuevo se escribe junto al anterior, y cada persona conserva una copia de sus cambios sin guardar"
    ),
    find: { facts in
      let isFull = facts.failure(of: .write).map(Platform.isFull) ?? false
      let free = facts.fileSystem.freeBytes
      guard !facts.fileSystem.isReadOnly, isFull || free < 16 << 20 else { return nil }
      let mount = facts.fileSystem.mountPoint
      let room = "\(free >> 20) MiB"
      return HostRemedy(
        isFull
          ? "A file of 1 MiB does not fit: the disk at \(mount) or the quota of the account is full"
          : "Only \(room) are free on the disk at \(mount)",
        isFull
          ? "No cabe un archivo de 1 MiB: está lleno el disco de \(mount) o la cuota de la cuenta"
          : "Solo quedan \(room) libres en el disco de \(mount)",
        command:
          "du --one-file-system --max-depth=2 --human-readable \(ShellText.quoted(mount)) | sort --human-numeric-sort",
        needsSuperuser: !facts.user.isSuperuser)
    })
}
