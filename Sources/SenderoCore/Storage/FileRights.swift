/// Who may do what with a file, and what else belongs to it beside its content: owner, group, mode, access control list
/// and extended attributes.
struct FileRights {
  private let status: FileStatus
  /// By name, those that say who may do what among them.
  private let attributes: [(name: String, value: [UInt8])]

  /// Where Linux keeps the access control list of a file.
  private static let accessList = "system.posix_acl_access"

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

  /// Gives a new file the same rights.
  ///
  /// The owner may become another if the group may write as well and stays the same, as in a folder for a workshop:
  /// nobody's rights change then.
  ///
  /// - Throws: ``FileError`` with ``FileError/Reason/rightsLost`` if the file cannot have them: then it must not take the
  ///   place of the old one.
  func move(to file: borrowing OpenFile) throws(FileError) {
    let lost = FileError(path: file.path, operation: .write, reason: .rightsLost)
    do {
      try moveOwner(to: file)
      for (name, value) in attributes where Self.isNeeded(name) {
        try Platform.setAttribute(name, value, of: file.descriptor)
      }
      if !attributes.contains(where: { $0.name == Self.accessList }) {
        // The folder may give each new file a list, which would open it to more people.
        try Platform.removeAttribute(Self.accessList, of: file.descriptor)
      }
      try Platform.setMode(file.descriptor, status.mode & 0o777)
    } catch {
      // File systems without owners or modes (FAT, some network ones) have nothing to lose.
      guard Platform.isUnsupported(error.code) else { throw lost }
    }
  }

  private func moveOwner(to file: borrowing OpenFile) throws(SystemError) {
    let new = try Platform.status(of: file.descriptor)
    guard new.owner != status.owner || new.group != status.group else { return }
    do {
      try Platform.setOwner(file.descriptor, status.owner, group: status.group)
    } catch {
      guard status.mode & 0o060 == 0o060 || Platform.isUnsupported(error.code) else { throw error }
      try Platform.setOwner(file.descriptor, nil, group: status.group)
    }
  }

  /// Whether a save must not lose an attribute; those of the system's own security modules it sets itself.
  private static func isNeeded(_ name: String) -> Bool {
    name == accessList || name.hasPrefix("user.")
  }
}

extension FileStatus {
  /// Whether it is a folder that a group works in together.
  var isSharedFolder: Bool { kind == .folder && mode & 0o2020 == 0o2020 }
}
