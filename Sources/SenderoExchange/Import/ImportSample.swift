/// The beginning of a file, from which its format is recognized.
public struct ImportSample: Sendable {
  /// The size of a sample in bytes, if the file is not shorter.
  public static let size = 65_536

  /// The first bytes.
  public let bytes: [UInt8]
  /// The name of the file, without its folder; `nil` for standard input.
  public let fileName: String?
  /// The first bytes as text, without a byte order mark.
  public let text: String

  /// Makes a sample.
  ///
  /// - Parameters:
  ///   - bytes: The first bytes of the file.
  ///   - fileName: The name of the file, without its folder; `nil` for standard input.
  public init(_ bytes: [UInt8], fileName: String? = nil) {
    self.bytes = bytes
    self.fileName = fileName
    text = TextEncoding.recognized(in: bytes).text(of: bytes)
  }
}
