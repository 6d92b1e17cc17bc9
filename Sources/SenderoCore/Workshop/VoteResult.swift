/// The ranking at the end of a vote.
public struct VoteResult: Hashable, Sendable {
  /// An item with its dots.
  public struct Row: Hashable, Sendable {
    /// The id of the item.
    public let item: String
    /// The name or text of the item at the end of the vote.
    public let text: String
    /// The number of dots, from 1.
    public let dots: Int
    /// The rank, from 1; items with equal dots share a rank, and the next one follows after a gap.
    public let rank: Int
  }

  /// What the vote was about.
  public let kind: VoteKind
  /// The items with dots, the most dots first, and in the order of the journey where equal.
  public let rows: [Row]
  /// The number of people who put at least one dot.
  public let voters: Int
  /// The number of dots on items that still existed.
  public let total: Int

  /// Makes a result.
  init(kind: VoteKind, rows: [Row], voters: Int, total: Int) {
    self.kind = kind
    self.rows = rows
    self.voters = voters
    self.total = total
  }

  // MARK: In a snapshot

  private static let numbers = 0...1_000_000

  /// Reads a result; `nil` if the value is not one.
  init?(json: JSONValue) {
    guard let object = json.object, let kind = object["kind"]?.string.flatMap(VoteKind.init(rawValue:)),
      let rows = object["rows"]?.array, rows.count <= WorkshopLimits.ranking,
      let voters = WorkshopJSON.number(object["voters"], in: Self.numbers),
      let total = WorkshopJSON.number(object["total"], in: Self.numbers)
    else { return nil }
    self.init(kind: kind, rows: rows.compactMap(Row.init(json:)), voters: voters, total: total)
    if self.rows.count < rows.count { return nil }
  }

  /// The result as an object.
  var json: JSONValue {
    WorkshopJSON.object([
      "kind": .string(kind.rawValue), "rows": .array(rows.map(\.json)), "voters": WorkshopJSON.json(voters),
      "total": WorkshopJSON.json(total),
    ])
  }
}

extension VoteResult.Row {
  /// Reads a row; `nil` if the value is not one.
  fileprivate init?(json: JSONValue) {
    guard let object = json.object, let item = WorkshopJSON.word(object["item"]),
      let text = WorkshopJSON.text(object["text"], limit: WorkshopLimits.text),
      let dots = WorkshopJSON.number(object["dots"], in: 1...1_000_000),
      let rank = WorkshopJSON.number(object["rank"], in: 1...1_000_000)
    else { return nil }
    self.init(item: item, text: text, dots: dots, rank: rank)
  }

  fileprivate var json: JSONValue {
    WorkshopJSON.object([
      "item": .string(item), "text": .string(text), "dots": WorkshopJSON.json(dots),
      "rank": WorkshopJSON.json(rank),
    ])
  }
}
