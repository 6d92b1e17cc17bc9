/// An open regular file that is read part by part, so that a large file does not have to fit in memory.
public final class FileReader {
  /// The size of the file when it was opened, in bytes.
  public let size: Int

  private let file: OpenFile
  /// The size of a part in bytes.
  private static let partSize = 1 << 18

  /// Opens a file.
  ///
  /// Folders, devices, FIFOs and sockets are refused and not read; opening a FIFO does not block.
  ///
  /// - Parameters:
  ///   - path: The file, or a symbolic link to it.
  ///   - scope: The folder that files are limited to.
  /// - Throws: ``FileError``.
  public init(path: String, in scope: FileScope = .everywhere) throws(FileError) {
    file = try SafeFile.open(path, in: scope)
    let status = try file.status()
    try SafeFile.requireRegular(status, path)
    size = Int(status.stamp.size)
  }

  /// Returns the next bytes; none at the end of the file.
  ///
  /// - Throws: ``FileError`` if the file cannot be read.
  public func next() throws(FileError) -> [UInt8] { try file.read(upTo: Self.partSize) }
}
