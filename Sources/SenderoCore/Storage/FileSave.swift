/// One save of one file, step by step.
struct FileSave {
  /// The points at which a crash leaves something else behind.
  enum Step {
    case created, written, synced, renamed
    case backedUp, overwritten
  }

  let bytes: [UInt8]
  /// The file as the user calls it.
  let name: String
  let newFileMode: UInt32
  /// Makes the part of a temporary name that nobody can guess.
  var makeSuffix: () -> String = Self.randomSuffix
  /// Called when a step is done, so that a test can crash there.
  var afterStep: (Step) -> Void = { _ in }

  func run() throws(FileError) -> FileIdentity {
    let target = try SaveTarget(resolving: name)
    guard let old = target.status else { return try replace(target) }
    try SafeFile.requireRegular(old, name)
    // The superuser may write anything; a file without a single write bit still says that it is not to be changed.
    guard old.mode & 0o222 != 0 else {
      throw FileError(path: name, operation: .write, reason: .readOnlyFile)
    }
    try reporting(name, .write) { () throws(SystemError) in try Platform.checkWritable(target.path) }
    if old.links > 1 { return try overwrite(target, old) }
    do {
      return try replace(target)
    } catch {
      guard error.reason == .readOnlyFolder || (error.operation == .rename && error.reason == .busy) else {
        throw error
      }
      return try overwrite(target, old)
    }
  }

  // MARK: A new file in place of the old one

  private func replace(_ target: SaveTarget) throws(FileError) -> FileIdentity {
    // A new file gets its mode from the system, which knows the umask and the folder's defaults. One that takes the
    // place of another is nobody else's to read until it has the rights of that one.
    let mode = target.status == nil ? newFileMode : 0o600
    let file = try makeFile(in: target.folder, beside: target.path, infix: "", mode: mode)
    do {
      afterStep(.created)
      try file.overwrite(with: bytes)
      if let old = target.status { file.adoptRights(of: old) }
      afterStep(.written)
      try file.sync()
      afterStep(.synced)
      try reporting(name, .rename) { () throws(SystemError) in
        try Platform.moveFile(file.path, over: target.path)
      }
    } catch {
      try? Platform.removeFile(file.path)
      throw error
    }
    afterStep(.renamed)
    try syncFolder(target.folder)
    return try identity(of: file)
  }

  // MARK: The old file with new content

  private func overwrite(_ target: SaveTarget, _ old: FileStatus) throws(FileError) -> FileIdentity {
    let oldBytes = try oldContent(target)
    let file = try OpenFile(target.path, for: .overwrite, named: name)
    let opened = try file.status()
    guard opened.stamp.device == old.stamp.device, opened.stamp.inode == old.stamp.inode else {
      // Somebody saved it in between, so it has one name again and the question is open anew.
      return try run()
    }
    let backup = try makeBackup(oldBytes, of: target)
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
        throw FileError(path: name, operation: failure.operation, reason: failure.reason, backup: backup)
      }
      try? Platform.removeFile(backup)
      throw error
    }
    try? Platform.removeFile(backup)
    return try identity(of: file)
  }

  private func oldContent(_ target: SaveTarget) throws(FileError) -> [UInt8] {
    do {
      return try SafeFile.read(path: target.path, limit: .max).bytes
    } catch {
      throw FileError(path: name, operation: error.operation, reason: error.reason)
    }
  }

  private func makeBackup(_ content: [UInt8], of target: SaveTarget) throws(FileError) -> String {
    do {
      return try makeBackup(content, of: target, in: target.folder)
    } catch {
      return try makeBackup(content, of: target, in: Platform.temporaryFolder)
    }
  }

  private func makeBackup(
    _ content: [UInt8], of target: SaveTarget, in folder: String
  ) throws(FileError) -> String {
    let backup = try makeFile(in: folder, beside: target.path, infix: "backup-", mode: 0o600)
    do {
      try backup.overwrite(with: content)
      try backup.sync()
      try syncFolder(folder)
    } catch {
      try? Platform.removeFile(backup.path)
      throw error
    }
    return backup.path
  }

  // MARK: Parts of both

  /// Makes a file under a name that nothing has, be it a link that somebody laid there.
  private func makeFile(
    in folder: String, beside path: String, infix: String, mode: UInt32
  ) throws(FileError) -> OpenFile {
    var attempts = 100
    while true {
      let suffix = ".sendero-" + infix + makeSuffix()
      let longest = 255 - 1 - suffix.utf8.count
      let new = folder.appendingName("." + path.namePart.prefix(utf8Count: longest) + suffix)
      do {
        return try OpenFile(new, for: .create(mode: mode), named: name)
      } catch {
        attempts -= 1
        if error.reason == .exists, attempts > 0 { continue }
        if error.reason == .missing {
          throw FileError(path: folder, operation: .create, reason: .missing)
        }
        throw error
      }
    }
  }

  private func syncFolder(_ path: String) throws(FileError) {
    let folder: OpenFile
    do {
      folder = try OpenFile(path, for: .folder, named: name)
    } catch {
      // A folder in which we may make files but not list them cannot be opened, hence not synced.
      return
    }
    try folder.sync()
  }

  /// Asked of the open file, for under its name there may be somebody else's by now.
  private func identity(of file: borrowing OpenFile) throws(FileError) -> FileIdentity {
    FileIdentity(stamp: try file.status().stamp, contentHash: contentHash(bytes))
  }

  private static func randomSuffix() -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789".unicodeScalars)
    var suffix = String.UnicodeScalarView()
    for _ in 0..<6 { letters.randomElement().map { suffix.append($0) } }
    return String(suffix)
  }
}
