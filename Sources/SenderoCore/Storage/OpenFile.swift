/// An open file, unlocked and closed when the value is destroyed; the errors of its methods contain the file's
/// name.
struct OpenFile: ~Copyable {
  /// The path of the file, or its name in the folder from which it was opened.
  let path: String
  let descriptor: Int32
  /// The user's name for the file in errors, never that of a temporary file.
  private let name: String
  private var isLocked = false

  init(
    _ path: String, for access: Platform.Access, named name: String, in folder: Int32 = Platform.workingFolder
  ) throws(FileError) {
    let operation: FileError.Operation =
      switch access {
      case .read, .readOwn, .folder, .ownFolder: .open
      case .startFolder, .ownStartFolder: .find
      case .overwrite: .write
      case .create: .create
      }
    descriptor = try reporting(name, operation) { () throws(SystemError) in
      try Platform.openFile(path, for: access, in: folder)
    }
    self.path = path
    self.name = name
  }

  deinit {
    // Closing is not enough: a child process that is just being started holds the lock too, until it becomes
    // another program.
    if isLocked { Platform.unlock(descriptor) }
    Platform.closeFile(descriptor)
  }

  func status() throws(FileError) -> FileStatus {
    try reporting(name, .find) { () throws(SystemError) in try Platform.status(of: descriptor) }
  }

  /// Reads everything up to the end, even if the size differs from the expected one.
  func readAll(expecting size: Int, limit: Int) throws(FileError) -> [UInt8] {
    guard size <= limit else {
      throw FileError(path: name, operation: .read, reason: .tooLarge(limit: limit))
    }
    // One byte more than expected: an unchanged file then takes two calls, the second of which finds the end.
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var filled = 0
    while true {
      if filled == bytes.count {
        bytes.append(contentsOf: repeatElement(0, count: max(bytes.count, 4096)))
      }
      let count = try reporting(name, .read) { () throws(SystemError) in
        try bytes.withUnsafeMutableBufferPointer { (buffer) throws(SystemError) in
          try Platform.readBytes(descriptor, into: UnsafeMutableBufferPointer(rebasing: buffer[filled...]))
        }
      }
      if count == 0 { break }
      filled += count
      guard filled <= limit else {
        throw FileError(path: name, operation: .read, reason: .tooLarge(limit: limit))
      }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// Reads from the current position, at most the given number of bytes.
  func read(upTo limit: Int) throws(FileError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: limit)
    var filled = 0
    while filled < limit {
      let count = try reporting(name, .read) { () throws(SystemError) in
        try bytes.withUnsafeMutableBufferPointer { (buffer) throws(SystemError) in
          try Platform.readBytes(descriptor, into: UnsafeMutableBufferPointer(rebasing: buffer[filled...]))
        }
      }
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(limit - filled)
    return bytes
  }

  /// Overwrites the content from the beginning, and truncates the file only afterwards.
  ///
  /// The space of the old content therefore stays reserved until the new content is written.
  func overwrite(with bytes: [UInt8]) throws(FileError) {
    try overwrite(with: CollectionOfOne(bytes))
  }

  /// The largest number of bytes that one call writes: on many systems a waiting thread gets the processor
  /// only after another thread's system call has ended.
  private static let mostAtOnce = 64 << 10

  /// Overwrites the content with several pieces, one after another.
  ///
  /// The pieces are joined in a small buffer: one buffer for all of them would cost as much as the write.
  func overwrite(with pieces: some Collection<[UInt8]>) throws(FileError) {
    try reporting(name, .write) { () throws(SystemError) in
      var buffer: [UInt8] = []
      var written = 0
      for piece in pieces {
        if buffer.count + piece.count > Self.mostAtOnce {
          try write(buffer, at: &written)
          buffer.removeAll(keepingCapacity: true)
        }
        if piece.count > Self.mostAtOnce { try write(piece, at: &written) } else { buffer += piece }
      }
      try write(buffer, at: &written)
      try Platform.cutFile(descriptor, to: written)
    }
  }

  private func write(_ bytes: [UInt8], at place: inout Int) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      done += try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in
        try Platform.writeBytes(
          descriptor,
          from: UnsafeBufferPointer(rebasing: buffer[done..<min(bytes.count, done + Self.mostAtOnce)]),
          at: place + done)
      }
    }
    place += done
  }

  func sync() throws(FileError) {
    try reporting(name, .sync) { () throws(SystemError) in try Platform.sync(descriptor) }
  }

  /// Sets the mode, independent of the umask.
  func setMode(_ mode: UInt32) throws(FileError) {
    try reporting(name, .write) { () throws(SystemError) in try Platform.setMode(descriptor, mode) }
  }

  /// Tries to take the lock on the file, and returns whether this descriptor now holds it.
  ///
  /// The lock is released when the value is destroyed.
  ///
  /// - Throws: ``SystemError`` if files of this kind cannot be locked.
  mutating func tryLock(shared: Bool = false) throws(SystemError) -> Bool {
    guard try Platform.tryLock(descriptor, shared: shared) else { return false }
    isLocked = true
    return true
  }

  /// Runs a body and keeps the file open until it has ended.
  func whileOpen<Value>(_ body: () throws -> Value) rethrows -> Value {
    try body()
  }
}
