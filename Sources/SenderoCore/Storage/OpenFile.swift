/// A descriptor that closes itself, and names its file in what it throws.
struct OpenFile: ~Copyable {
  /// Its path or, if it was opened in a folder, its name there.
  let path: String
  let descriptor: Int32
  /// What errors call the file: the user's name for it, never that of a temporary file.
  private let name: String

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

  deinit { Platform.closeFile(descriptor) }

  func status() throws(FileError) -> FileStatus {
    try reporting(name, .find) { () throws(SystemError) in try Platform.status(of: descriptor) }
  }

  /// Everything up to the end, however long the file was said to be.
  func readAll(expecting size: Int, limit: Int) throws(FileError) -> [UInt8] {
    guard size <= limit else {
      throw FileError(path: name, operation: .read, reason: .tooLarge(limit: limit))
    }
    // One more than expected: a file that has not grown is then read in two calls, the second of which finds its end.
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

  /// The bytes from where reading has come to, so many or up to the end.
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

  /// Writes over what is there, from the beginning, and cuts off the rest only then.
  ///
  /// So the room that the old content takes stays ours until the new one is written.
  func overwrite(with bytes: [UInt8]) throws(FileError) {
    try overwrite(with: CollectionOfOne(bytes))
  }

  /// How many bytes one call writes at the most: on many a system a thread that waits for the processor gets it only
  /// when the call of another has come to its end.
  private static let mostAtOnce = 64 << 10

  /// Writes several pieces over what is there, one behind another.
  ///
  /// They are put together in a small buffer: one of the size of them all would cost as much as writing.
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

  /// Sets the mode, whatever the umask has made of it.
  func setMode(_ mode: UInt32) throws(FileError) {
    try reporting(name, .write) { () throws(SystemError) in try Platform.setMode(descriptor, mode) }
  }

  /// Whether the lock on the file is ours now; where it is, until it is closed.
  ///
  /// - Throws: ``SystemError`` where files of this kind cannot be locked.
  func tryLock(shared: Bool = false) throws(SystemError) -> Bool {
    try Platform.tryLock(descriptor, shared: shared)
  }

  /// Does something before the file is closed.
  func whileOpen<Value>(_ body: () throws -> Value) rethrows -> Value {
    try body()
  }
}
