/// What a recovery copy says before its maps: enough to know whose it is.
///
/// It is the first line of the file, so that it can be read without the rest.
package struct RecoveryHeader: Equatable {
  static let formatName = "sendero.recovery"
  static let formatVersion = 1
  /// The most that is looked through for the end of the line: a path of the greatest length, every byte escaped, fits.
  static let longest = 32 << 10

  var path: String?
  /// In seconds since 1970.
  var written: Int64

  /// The line, open for what follows.
  var bytes: [UInt8] {
    var output = JSONOutput(expectedSize: 256)
    output.append("{\"format\": ")
    output.append(quoted: Self.formatName)
    output.append(", \"version\": \(Self.formatVersion), ")
    if let path {
      output.append("\"path\": ")
      output.append(quoted: path)
      output.append(", ")
    }
    output.append("\"written\": \(written),\n")
    return output.finish()
  }

  /// Reads the line at the beginning of a file; `nil` where there is none that this version knows.
  init?(startOf bytes: [UInt8]) {
    guard let end = bytes.prefix(Self.longest).firstIndex(of: UInt8(ascii: "\n")), end > 0,
      bytes[end - 1] == UInt8(ascii: ","),
      let object = try? JSONReader.read(bytes[..<(end - 1)] + [UInt8(ascii: "}")]).object,
      object["format"]?.string == Self.formatName,
      case .number(String(Self.formatVersion))? = object["version"],
      case .number(let literal)? = object["written"], let written = Int64(literal)
    else { return nil }
    switch object["path"] {
    case nil: path = nil
    case .string(let text) where text.utf8.first == UInt8(ascii: "/"): path = text
    default: return nil
    }
    self.written = written
  }

  package init(path: String?, written: Int64) {
    self.path = path
    self.written = written
  }
}
