/// The limits on the records of a CSV file.
///
/// They bound the memory: a quotation mark that is never closed would otherwise collect the rest of the file.
struct CSVLimits: Hashable, Sendable {
  /// The largest size of a field, in bytes.
  var field = 1 << 20
  /// The largest number of fields of a record.
  var fields = 1000
}
