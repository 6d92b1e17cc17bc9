/// A record of a CSV file.
struct CSVRecord: Hashable, Sendable {
  /// The line on which it begins, from 1.
  var line: Int
  /// The fields, without their quotes.
  var fields: [String]
}
