import SenderoCore

/// The remarks on an import; of many alike, the first ones and their number.
struct RemarkList {
  /// The number of remarks of one kind that are listed.
  static let limit = 20

  /// The number of remarks that are listed in all.
  static let total = 300

  private(set) var remarks: [ExchangeRemark] = []
  private var counts: [String: Int] = [:]
  private var left = 0

  /// Adds a remark.
  ///
  /// - Parameters:
  ///   - kind: What remarks of the same kind have in common, such as the name of the column.
  ///   - line: The line of the file.
  ///   - text: The text.
  mutating func add(_ kind: String, line: Int? = nil, _ text: LocalizedText) {
    guard remarks.count < Self.total else {
      left += 1
      return
    }
    // A remark about the whole file is added once.
    if line == nil, counts[kind] != nil { return }
    counts[kind, default: 0] += 1
    if counts[kind, default: 0] <= Self.limit {
      remarks.append(ExchangeRemark(line: line, text))
    } else {
      left += 1
    }
  }

  /// Returns the remarks, followed by the number of those that are not listed.
  func finished() -> [ExchangeRemark] {
    guard left > 0 else { return remarks }
    return remarks + [
      ExchangeRemark(LocalizedText("\(left) more remarks like these", "\(left) observaciones más como estas"))
    ]
  }
}
