/// The header of a recovery copy: it identifies the map and its file.
///
/// It is the first line of the file, so that it can be read without the rest.
package struct RecoveryHeader: Equatable {
  static let formatName = "sendero.recovery"
  static let formatVersion = 1
  /// The largest size of the header line in bytes: enough for a path of the greatest length with every byte
  /// escaped.
  static let longest = 32 << 10

  var path: String?
  /// The time when the copy was written, in seconds since 1970.
  var written: Int64
  /// Whether the user has discarded the edits.
  var isDiscarded = false

  /// Whether the edits were discarded so long ago that they are to be deleted.
  ///
  /// - Parameter now: The time in seconds since 1970.
  /// - Returns: Whether they are to be deleted.
  func isOver(at now: Int64) -> Bool { isDiscarded && written < now - RecoveryCopy.timeKept }

  /// The header line: the start of a JSON object, which continues with the maps.
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
    if isDiscarded { output.append("\"discarded\": true, ") }
    output.append("\"written\": \(written),\n")
    return output.finish()
  }

  /// Reads the first line of a file; `nil` if it is not a header that this version can read.
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
    isDiscarded = object["discarded"] == .bool(true)
  }

  package init(path: String?, written: Int64, isDiscarded: Bool = false) {
    self.path = path
    self.written = written
    self.isDiscarded = isDiscarded
  }
}
