import SenderoCore

/// The content of a file to import, read part by part, so that a large file does not have to fit in memory.
public struct ImportSource {
  /// The beginning of the file.
  public let sample: ImportSample
  private var pending: [UInt8]
  private let readPart: () throws(ImportError) -> [UInt8]

  /// Makes a source that reads a file.
  ///
  /// - Parameters:
  ///   - fileName: The name of the file, without its folder; `nil` for standard input.
  ///   - readPart: Returns the next bytes of the file; none at its end.
  /// - Throws: ``ImportError`` if the beginning cannot be read.
  public init(
    fileName: String?, readPart: @escaping () throws(ImportError) -> [UInt8]
  ) throws(ImportError) {
    var start: [UInt8] = []
    while start.count < ImportSample.size {
      let part = try readPart()
      if part.isEmpty { break }
      start += part
    }
    sample = ImportSample(Array(start.prefix(ImportSample.size)), fileName: fileName)
    pending = start
    self.readPart = readPart
  }

  /// Makes a source of bytes in memory.
  public init(_ bytes: [UInt8], fileName: String? = nil) {
    sample = ImportSample(Array(bytes.prefix(ImportSample.size)), fileName: fileName)
    pending = bytes
    readPart = { () throws(ImportError) in [] }
  }

  /// Returns the next bytes; none at the end of the file.
  ///
  /// - Throws: ``ImportError`` if the file cannot be read.
  public mutating func next() throws(ImportError) -> [UInt8] {
    guard pending.isEmpty else {
      defer { pending = [] }
      return pending
    }
    return try readPart()
  }

  /// Returns the rest of the file.
  ///
  /// - Parameter limit: The largest size in bytes.
  /// - Returns: All bytes that have not been returned yet.
  /// - Throws: ``ImportError`` if the file cannot be read, or is larger.
  public mutating func bytes(limit: Int = SafeFile.defaultLimit) throws(ImportError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let part = try next()
      if part.isEmpty { return bytes }
      bytes += part
      if bytes.count > limit { throw ImportError(.tooLarge(limit: limit)) }
    }
  }

  /// Returns the rest of the file as text, without a byte order mark.
  ///
  /// - Parameter limit: The largest size in bytes.
  /// - Returns: The text; invalid parts become U+FFFD.
  /// - Throws: ``ImportError`` if the file cannot be read, or is larger.
  public mutating func text(limit: Int = SafeFile.defaultLimit) throws(ImportError) -> String {
    let bytes = try bytes(limit: limit)
    return TextEncoding.recognized(in: bytes).text(of: bytes)
  }
}
