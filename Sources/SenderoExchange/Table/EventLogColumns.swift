import SenderoCore

/// The columns of a log of events that say where and what.
struct EventLogColumns: Hashable, Sendable {
  /// The column with the stage or page.
  var stage: Int
  /// The column with what was done.
  var action: Int
  /// The column with the day; `nil` if there is none.
  var date: Int?

  /// Finds the columns; `nil` if the headings name no stage or no action.
  init?(_ headings: [String]) {
    let words = headings.map { Set(ColumnName.normal($0).split(separator: " ").map(String.init)) }
    func first(_ wanted: Set<String>, except other: Int? = nil) -> Int? {
      words.indices.first { $0 != other && !words[$0].isDisjoint(with: wanted) && !words[$0].contains("id") }
    }
    guard let action = first(EventWords.what) else { return nil }
    self.action = action
    stage = first(EventWords.place, except: action) ?? action
    date = first(EventWords.when)
  }
}
