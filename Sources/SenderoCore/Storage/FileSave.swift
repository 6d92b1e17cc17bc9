/// One save of one file, step by step.
struct FileSave {
  /// The steps after which a crash leaves the files in a different state.
  enum Step {
    case created, written, synced, renamed
    case backedUp, overwritten
  }

  let bytes: [UInt8]
  /// The name of the file, as the user wrote it.
  let name: String
  let newFileMode: UInt32
  /// The folder that files are limited to.
  var scope = FileScope.everywhere
  /// Makes the random part of a temporary name.
  var makeSuffix: () -> String = TemporaryName.randomSuffix
  /// Called after each step, so that a test can crash there.
  var afterStep: (Step) -> Void = { _ in }

  func run() throws(FileError) -> FileIdentity {
    let target = try scope.resolve(name, for: .create)
    guard let old = target.status else { return try replace(target, by: nil) }
    try SafeFile.requireRegular(old, name)
    // The superuser can write to any file; a file without a write bit must still not be changed.
    guard old.mode & 0o222 != 0 else {
      throw FileError(path: name, operation: .write, reason: .readOnlyFile)
    }
    try reporting(name, .write) { () throws(SystemError) in
      try Platform.checkWritable(target.name, in: target.folder.descriptor)
    }
    if old.links > 1 { return try overwrite(target, old) }
    do {
      return try replace(target, by: old)
    } catch {
      guard
        error.reason == .readOnlyFolder || error.reason == .rightsLost
          || (error.operation == .rename && error.reason == .busy)
      else { throw error }
      return try overwrite(target, old)
    }
  }

  // MARK: A new file in place of the old one

  private func replace(
    _ target: borrowing ResolvedPath, by old: FileStatus?
  ) throws(FileError) -> FileIdentity {
    let folder = target.folder.descriptor
    // The system sets the mode of a new file, from the umask and the folder's defaults. A file that replaces
    // another is private until it has the rights of the old file.
    let file = try makeFile(
      beside: target.name, in: folder, isBackup: false, mode: old == nil ? newFileMode : 0o600)
    do {
      afterStep(.created)
      if let old {
        try FileRights(of: old, target.name, in: folder, named: name).move(to: file)
      } else {
        try shareWithGroup(file, in: target.folder)
      }
      try file.overwrite(with: bytes)
      afterStep(.written)
      try file.sync()
      afterStep(.synced)
      try reporting(name, .rename) { () throws(SystemError) in
        try Platform.moveFile(file.path, over: target.name, in: folder)
      }
    } catch {
      try? Platform.removeFile(file.path, in: folder)
      throw error
    }
    afterStep(.renamed)
    try syncFolder(folder)
    return try identity(of: file)
  }

  /// Lets the group of a shared folder write to a new file, whatever the umask of the user.
  ///
  /// A folder is shared if its group can write to it and new files in it get its group. If it has a default
  /// access control list, that has already set the rights of the new file, and the umask has not.
  private func shareWithGroup(_ file: borrowing OpenFile, in folder: borrowing OpenFile) throws(FileError) {
    guard newFileMode & 0o060 == 0o060, try folder.status().isSharedFolder,
      AccessList.forNewFiles(in: folder.descriptor) == nil
    else { return }
    try file.setMode(try file.status().mode & 0o777 | 0o060)
  }

  // MARK: The old file with new content

  private func overwrite(_ target: borrowing ResolvedPath, _ old: FileStatus) throws(FileError)
    -> FileIdentity
  {
    let folder = target.folder.descriptor
    let oldBytes = try oldContent(target)
    let file = try OpenFile(target.name, for: .overwrite, named: name, in: folder)
    let opened = try file.status()
    guard opened.stamp.device == old.stamp.device, opened.stamp.inode == old.stamp.inode else {
      // Another save has replaced the file since, so the way to save is chosen again.
      return try run()
    }
    let backup = try Backup(of: oldBytes, beside: target, by: self)
    afterStep(.backedUp)
    do {
      try file.overwrite(with: bytes)
      afterStep(.overwritten)
      try file.sync()
    } catch {
      do {
        try file.overwrite(with: oldBytes)
        try file.sync()
      } catch let failure {
        throw FileError(
          path: name, operation: failure.operation, reason: failure.reason, backup: backup.path)
      }
      backup.remove()
      throw error
    }
    backup.remove()
    return try identity(of: file)
  }

  private func oldContent(_ target: borrowing ResolvedPath) throws(FileError) -> [UInt8] {
    let file = try OpenFile(target.name, for: .readOwn, named: name, in: target.folder.descriptor)
    return try file.readAll(expecting: Int(try file.status().stamp.size), limit: .max)
  }

  /// The backup file that holds the old content while a save overwrites the file in place.
  private struct Backup: ~Copyable {
    /// The path of the backup, for messages to the user.
    let path: String
    private let file: OpenFile
    private let folder: OpenFile

    init(of content: [UInt8], beside target: borrowing ResolvedPath, by save: FileSave) throws(FileError) {
      do {
        let folder = try OpenFile(".", for: .startFolder, named: save.name, in: target.folder.descriptor)
        self = try Backup(content, target.name, in: folder, called: target.path.folderPart, by: save)
      } catch {
        let folder = try OpenFile(Platform.temporaryFolder, for: .startFolder, named: save.name)
        self = try Backup(content, target.name, in: folder, called: Platform.temporaryFolder, by: save)
      }
    }

    private init(
      _ content: [UInt8], _ name: String, in folder: consuming OpenFile, called path: String,
      by save: FileSave
    ) throws(FileError) {
      let file = try save.makeFile(beside: name, in: folder.descriptor, isBackup: true, mode: 0o600)
      do {
        try file.overwrite(with: content)
        try file.sync()
        try save.syncFolder(folder.descriptor)
      } catch {
        try? Platform.removeFile(file.path, in: folder.descriptor)
        throw error
      }
      self.path = path.appendingName(file.path)
      self.file = file
      self.folder = folder
    }

    func remove() { try? Platform.removeFile(file.path, in: folder.descriptor) }
  }

  // MARK: Parts of both

  /// Creates a file under an unused name; a symbolic link of that name counts as used.
  ///
  /// The file is locked while it is open, which shows other programs that the save is still running.
  private func makeFile(
    beside target: String, in folder: Int32, isBackup: Bool, mode: UInt32
  ) throws(FileError) -> OpenFile {
    var attempts = 100
    while true {
      let new = TemporaryName.of(target, isBackup: isBackup, suffix: makeSuffix())
      do {
        var file = try OpenFile(new, for: .create(mode: mode), named: name, in: folder)
        _ = try? file.tryLock()
        return file
      } catch {
        attempts -= 1
        if error.reason == .exists, attempts > 0 { continue }
        throw error
      }
    }
  }

  private func syncFolder(_ descriptor: Int32) throws(FileError) {
    let folder: OpenFile
    do {
      folder = try OpenFile(".", for: .folder, named: name, in: descriptor)
    } catch {
      // A folder that we can create files in but cannot list cannot be opened, and therefore not synced.
      return
    }
    try folder.sync()
  }

  /// The identity of the open file, even if its path already leads to a different file.
  private func identity(of file: borrowing OpenFile) throws(FileError) -> FileIdentity {
    FileIdentity(stamp: try file.status().stamp, contentHash: contentHash(bytes))
  }
}
