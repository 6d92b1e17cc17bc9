import SenderoCore

/// The last word of a filter, which completion replaces.
struct FilterTerm: Hashable {
  /// The kind of name that follows the key; `nil` while its key is typed.
  let name: FilterName?
  /// The text up to the part that is completed.
  let before: String
  /// The part typed so far, without quotes.
  let begun: String

  init(endOf typed: String) {
    var isQuoted = false
    var word = typed.startIndex
    var start = typed.startIndex
    var name: FilterName?
    for index in typed.indices {
      let next = typed.index(after: index)
      switch typed[index] {
      case "\"": isQuoted.toggle()
      case " " where !isQuoted: (word, start, name) = (next, next, nil)
      case "," where !isQuoted: start = next
      case "-" where index == word: start = next
      case ":" where !isQuoted:
        guard let key = FilterKey.named(String(typed[start..<index])), case .name(let kind) = key.kind else {
          continue
        }
        (start, name) = (next, kind)
      default: break
      }
    }
    self.name = name
    before = String(typed[..<start])
    begun = typed[start...].filter { $0 != "\"" }
  }

  /// Returns a value as written in a filter.
  static func quoted(_ text: String) -> String {
    text.contains { $0 == " " || $0 == "," } ? "\"\(text)\"" : text
  }
}
