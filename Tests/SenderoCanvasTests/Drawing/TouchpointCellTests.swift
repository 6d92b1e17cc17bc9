import Testing

@testable import SenderoCanvas

/// The lines of a name in a cell; the first line is shorter because of signs.
struct TouchpointCellTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let limit: Int
    let lines: [String]
    var testDescription: String { "\(name), \(limit)" }
  }

  static let rows = [
    Row(name: "Contraoferta", limit: 2, lines: ["", "Contraoferta"]),
    Row(name: "Counter-offer", limit: 2, lines: ["Counter-", "offer"]),
    Row(name: "Counterpart-offer", limit: 3, lines: ["", "Counterpart-", "offer"]),
    Row(name: "The contraoferta", limit: 2, lines: ["The", "contraoferta"]),
    Row(name: "Contraofertas", limit: 2, lines: ["Contraofer", "tas"]),
    Row(name: "Contraoferta", limit: 1, lines: ["Contraoferta"]),
    Row(name: "Contraoferta a b c d e f", limit: 2, lines: ["", "Contraoferta a b c d e f"]),
    Row(name: "Short", limit: 2, lines: ["Short"]),
  ]

  @Test(arguments: rows) func aWordIsSplitOnlyIfNoLineHoldsIt(_ row: Row) {
    #expect(TextLayout.wrap(row.name, firstWidth: 10, width: 12, limit: row.limit) == row.lines)
  }
}
