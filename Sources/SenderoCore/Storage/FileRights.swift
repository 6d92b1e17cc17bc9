/// The owner, group, mode, access control list and extended attributes of a file.
struct FileRights {
  private let status: FileStatus
  /// The extended attributes by name, access control lists among them.
  private let attributes: [(name: String, value: [UInt8])]

  /// Reads the rights of a file.
  ///
  /// - Throws: ``FileError`` with ``FileError/Reason/rightsLost`` if they cannot all be read.
  init(
    of status: FileStatus, _ file: String, in folder: Int32, named name: String
  ) throws(FileError) {
    self.status = status
    let lost = FileError(path: name, operation: .write, reason: .rightsLost)
    do {
      let old = try OpenFile(file, for: .readOwn, named: name, in: folder)
      let opened = try old.status()
      guard opened.stamp.device == status.stamp.device, opened.stamp.inode == status.stamp.inode else {
        throw lost
      }
      attributes = try Platform.attributes(of: old.descriptor)
    } catch {
      throw lost
    }
  }

  /// Gives these rights to a new file.
  ///
  /// The owner may change if the file keeps its group and the group can write to it, as in a shared folder:
  /// then no member of the group gains or loses any right.
  ///
  /// - Throws: ``FileError`` with ``FileError/Reason/rightsLost`` if the new file cannot have these
  ///   rights; it must then not replace the old file.
  func move(to file: borrowing OpenFile) throws(FileError) {
    let lost = FileError(path: file.path, operation: .write, reason: .rightsLost)
    do {
      try moveOwner(to: file)
      for (name, value) in attributes where Self.isNeeded(name) {
        try Platform.setAttribute(name, value, of: file.descriptor)
      }
      if !attributes.contains(where: { $0.name == AccessList.attribute }) {
        // The folder's default access control list may give more people access to the new file.
        try Platform.removeAttribute(AccessList.attribute, of: file.descriptor)
      }
      try Platform.setMode(file.descriptor, status.mode & 0o777)
    } catch {
      // File systems without owners or modes (FAT, some network file systems) have nothing to lose.
      guard Platform.isUnsupported(error.code) else { throw lost }
    }
  }

  private func moveOwner(to file: borrowing OpenFile) throws(SystemError) {
    let new = try Platform.status(of: file.descriptor)
    guard new.owner != status.owner || new.group != status.group else { return }
    do {
      try Platform.setOwner(file.descriptor, status.owner, group: status.group)
    } catch {
      guard groupPermissions & 0o6 == 0o6 || Platform.isUnsupported(error.code) else { throw error }
      try Platform.setOwner(file.descriptor, nil, group: status.group)
    }
  }

  /// The permissions of the group, from 0 to 7.
  ///
  /// If the file has an access control list, the group bits of its mode say what anybody named in the list
  /// may do at most, not what the group may do.
  private var groupPermissions: UInt32 {
    let list = attributes.first { $0.name == AccessList.attribute }
    return list.flatMap { AccessList($0.value)?.groupPermissions } ?? status.mode >> 3 & 0o7
  }

  /// Whether a save must preserve an extended attribute.
  ///
  /// The system's security modules set their own attributes themselves.
  private static func isNeeded(_ name: String) -> Bool {
    name == AccessList.attribute || name.hasPrefix("user.")
  }
}

extension FileStatus {
  /// Whether this is a shared folder: it has the set-group-ID bit, and its group can write to it.
  var isSharedFolder: Bool { kind == .folder && mode & 0o2020 == 0o2020 }
}
