/// The way in which a CSV file separates its fields.
struct CSVDialect: Hashable, Sendable {
  /// The ASCII character between two fields.
  var separator: UInt8
  /// The number of fields of the first record.
  var columns: Int
  /// The share of the next records that have as many fields as the first, 0 … 1.
  var agreement: Double
  /// The number of whole records in the sample.
  var records: Int

  /// Whether numbers probably have a decimal comma: programs write semicolons where the comma is taken.
  var hasDecimalComma: Bool { separator == UInt8(ascii: ";") }

  /// The separators that are recognized, the most usual first.
  static let separators: [UInt8] = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

  /// Recognizes the separator from the beginning of a file.
  ///
  /// Of the separators with which most records have as many fields as the first, it is the one with most
  /// fields. A first line `sep=;`, as spreadsheets write it, is obeyed.
  ///
  /// - Parameter text: The beginning of the file, without a byte order mark; it may end inside a record.
  /// - Returns: The dialect; a comma if the file has one column.
  static func recognized(in text: String) -> CSVDialect {
    let bytes = Array(text.utf8)
    if let separator = declaredSeparator(in: bytes) { return judged(bytes, separator) }
    let candidates = separators.map { judged(bytes, $0) }.filter { $0.columns > 1 }
    let best = candidates.max {
      ($0.agreement >= 0.8 ? 1 : 0, $0.columns, $0.agreement)
        < ($1.agreement >= 0.8 ? 1 : 0, $1.columns, $1.agreement)
    }
    return best ?? judged(bytes, separators[0])
  }

  /// The separator that a first line `sep=;` declares; `nil` without such a line.
  static func declaredSeparator(in bytes: [UInt8]) -> UInt8? {
    let start = Array("sep=".utf8)
    guard bytes.count > 5, bytes.prefix(4).map({ $0 | 0x20 }) == start.map({ $0 | 0x20 }),
      separators.contains(bytes[4]), bytes[5] == 0x0A || bytes[5] == 0x0D
    else { return nil }
    return bytes[4]
  }

  private static func judged(_ bytes: [UInt8], _ separator: UInt8) -> CSVDialect {
    var reader = CSVReader(separator: separator)
    var counts: [Int] = []
    struct Enough: Error {}
    do {
      try reader.read(declaredSeparator(in: bytes) == nil ? bytes : Array(bytes.dropFirst(6))) { record in
        counts.append(record.fields.count)
        if counts.count >= 100 { throw Enough() }
      }
      if bytes.count < ImportSample.size / 4 { try reader.finish { counts.append($0.fields.count) } }
    } catch {
      // What was read before a broken record tells enough; the error is reported when the file is read.
    }
    let columns = counts.first ?? 0
    let others = counts.dropFirst()
    let agreement =
      others.isEmpty ? (columns > 1 ? 1 : 0) : Double(others.count { $0 == columns }) / Double(others.count)
    return CSVDialect(
      separator: separator, columns: columns, agreement: agreement, records: counts.count)
  }
}
