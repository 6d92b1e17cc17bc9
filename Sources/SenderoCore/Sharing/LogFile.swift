/// The file beside a map in which the programs that edit it together write what they do.
///
/// Every program appends its records, each in one call, and reads those of the others: the order of the file
/// is the order of the edits for all of them. Appending needs no lock, so a program that is stopped or killed
/// at any moment does not stop the others. If a full disk truncates a record, the line feed at the start of
/// the next record completes it to a line of its own; all readers skip this line, which is not a valid record.
final class LogFile: Sendable {
  private let descriptor: Int32
  /// The path of the map.
  let mapPath: String
  /// The name of the log, in the folder of the map.
  let name: String

  /// The first line of a log.
  static let header = Array("{\"format\":\"sendero.live\",\"version\":1}\n".utf8)
  /// The largest log that is read: days of work of a large group.
  private static let largest = 1 << 29

  private init(_ descriptor: Int32, mapPath: String, name: String) {
    self.descriptor = descriptor
    self.mapPath = mapPath
    self.name = name
  }

  deinit {
    Platform.unlockBytes(of: descriptor)
    Platform.closeFile(descriptor)
  }

  /// The name of the log of a map: hidden, and at most 255 bytes.
  static func name(for mapName: String) -> String { "." + mapName.prefix(utf8Count: 247) + ".live" }

  // MARK: Opening

  /// Opens the log of a map; makes one if there is none.
  ///
  /// Anything else in its place, such as another program's file, a link or a FIFO, is neither followed nor
  /// waited for, and is removed if a log is needed.
  ///
  /// - Parameters:
  ///   - mapPath: The map, which must exist.
  ///   - scope: The folder that files are limited to.
  ///   - isNeeded: Whether to make a log if there is none.
  /// - Returns: The log; `nil` if there is none and none is needed.
  /// - Throws: ``FileError`` if there can be none.
  static func open(
    for mapPath: String, in scope: FileScope, isNeeded: Bool = true
  ) throws(FileError) -> LogFile? {
    let target = try scope.resolve(mapPath)
    let name = name(for: target.name)
    let folder = target.folder.descriptor
    // Others may make and remove it at the same time.
    for _ in 0..<100 {
      do throws(FileError) {
        let descriptor = try reporting(mapPath, .open) { () throws(SystemError) in
          try Platform.openLog(name, in: folder, creating: nil)
        }
        let log = LogFile(descriptor, mapPath: mapPath, name: name)
        if log.isUsable { return log }
      } catch {
        if error.reason == .missing {
          guard isNeeded else { return nil }
          if let log = try create(name, for: target, mapPath) { return log }
          continue
        }
        if error.reason == .unreadable { throw error }
      }
      guard isNeeded else { return nil }
      try reporting(mapPath, .remove) { () throws(SystemError) in try Platform.removeFile(name, in: folder) }
    }
    throw FileError(path: mapPath, operation: .create, reason: .locked)
  }

  /// Makes a log with its header; `nil` if another program was faster.
  private static func create(
    _ name: String, for target: borrowing ResolvedPath, _ mapPath: String
  ) throws(FileError) -> LogFile? {
    let folder = target.folder.descriptor
    // Under another name first: a log without a header would be removed by others.
    let temporary = TemporaryName.of(name, isBackup: false, suffix: TemporaryName.randomSuffix())
    let descriptor = try reporting(mapPath, .create) { () throws(SystemError) in
      try Platform.openLog(temporary, in: folder, creating: 0o600)
    }
    defer { try? Platform.removeFile(temporary, in: folder) }
    let log = LogFile(descriptor, mapPath: mapPath, name: name)
    // Whoever may read or write the map may read or write the log.
    if let map = target.status {
      try? Platform.setOwner(descriptor, nil, group: map.group)
      try reporting(mapPath, .create) { () throws(SystemError) in
        try Platform.setMode(descriptor, map.mode & 0o666 | 0o600)
      }
    }
    let isWritten = try reporting(mapPath, .create) { () throws(SystemError) in
      try Platform.append(header, to: descriptor) == header.count
    }
    guard isWritten else { throw FileError(path: mapPath, operation: .create, reason: .full) }
    do throws(FileError) {
      try reporting(mapPath, .create) { () throws(SystemError) in
        try Platform.linkFile(temporary, as: name, in: folder)
      }
    } catch {
      if error.reason == .exists { return nil }
      throw error
    }
    return log
  }

  /// Whether the open file is a log of ours.
  private var isUsable: Bool {
    guard let status = try? Platform.status(of: descriptor), status.kind == .regular,
      status.stamp.size <= Self.largest,
      let start = try? Platform.readBytes(0..<Self.header.count, of: descriptor)
    else { return false }
    return start == Self.header
  }

  /// Whether the file is still at its place: it was neither removed nor replaced.
  func isInPlace(_ scope: FileScope) -> Bool {
    guard let target = try? scope.resolve(mapPath),
      let named = try? Platform.status(ofPath: name, followLink: false, in: target.folder.descriptor),
      let own = try? Platform.status(of: descriptor)
    else { return false }
    return named.stamp.device == own.stamp.device && named.stamp.inode == own.stamp.inode
  }

  /// Removes the file from its folder if it is still there.
  func remove(_ scope: FileScope) {
    guard isInPlace(scope), let target = try? scope.resolve(mapPath) else { return }
    try? Platform.removeFile(name, in: target.folder.descriptor)
  }

  // MARK: Records

  /// The size in bytes.
  var size: Int { (try? Platform.status(of: descriptor)).map { Int($0.stamp.size) } ?? 0 }

  /// Appends lines as one record that stays together.
  ///
  /// - Throws: The error, such as a full disk; all programs then ignore the record.
  func append(_ lines: [UInt8]) throws(FileError) {
    let bytes = [UInt8(ascii: "\n")] + lines
    let count = try reporting(mapPath, .write) { () throws(SystemError) in
      try Platform.append(bytes, to: descriptor)
    }
    // Without its last line feed a record is whole: the next one supplies it.
    guard count >= bytes.count - 1 else {
      throw FileError(path: mapPath, operation: .write, reason: .full)
    }
  }

  /// Reads the whole lines from a place to the end.
  ///
  /// - Returns: The bytes up to and including the last line feed.
  func read(from place: Int) throws(FileError) -> [UInt8] {
    let end = size
    guard end > place else { return [] }
    let bytes = try reporting(mapPath, .read) { () throws(SystemError) in
      try Platform.readBytes(place..<end, of: descriptor)
    }
    guard let last = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
    return last == bytes.count - 1 ? bytes : Array(bytes[...last])
  }

  /// Waits until all records are on the disk.
  func sync() throws(FileError) {
    try reporting(mapPath, .sync) { () throws(SystemError) in try Platform.sync(descriptor) }
  }

  // MARK: Locks

  /// The byte whose lock shows that a participant is there; far behind the end of the file.
  private static func byte(of participant: ParticipantID) -> Int {
    (1 << 50) + Int(participant.rawValue & ((1 << 48) - 1))
  }

  /// The byte whose lock is held while the log is entered or removed.
  private static let gate = 1 << 49

  /// Shows others that a participant is there, for as long as this value lives.
  ///
  /// - Throws: ``FileError`` with ``FileError/Reason/noLocks`` if the file system has no locks.
  func claim(_ participant: ParticipantID) throws(FileError) {
    do throws(SystemError) {
      _ = try Platform.lock(byte: Self.byte(of: participant), of: descriptor)
    } catch {
      throw FileError(
        path: mapPath, operation: .lock,
        reason: Platform.isUnsupported(error.code) ? .noLocks : .other(code: error.code))
    }
  }

  /// Whether a participant's program is still running.
  func isThere(_ participant: ParticipantID) -> Bool {
    Platform.isLocked(byte: Self.byte(of: participant), of: descriptor)
  }

  /// Runs a body while no other program enters or removes the log, or after a second if one does not end.
  func atGate<Value, Failure: Error>(_ body: () throws(Failure) -> Value) throws(Failure) -> Value {
    var waited = 0
    while waited < 1000, (try? Platform.lock(byte: Self.gate, of: descriptor)) == false {
      Platform.pause(milliseconds: 5)
      waited += 5
    }
    defer { Platform.unlock(byte: Self.gate, of: descriptor) }
    return try body()
  }
}
