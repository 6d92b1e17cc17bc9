/// The dots of one person in a vote.
public struct Ballot: Hashable, Sendable {
  /// Some dots on one item.
  public struct Dots: Hashable, Sendable {
    /// The id of the item.
    public let item: String
    /// The number of dots, from 1.
    public var count: Int
  }

  /// Who put them.
  public let voter: ParticipantID
  /// The name of the voter, who may have left.
  public internal(set) var name: String
  /// The dots, in the order of the first on each item.
  public internal(set) var dots: [Dots] = []

  /// Makes a ballot without dots.
  init(voter: ParticipantID, name: String) {
    self.voter = voter
    self.name = name
  }

  /// The number of all dots.
  public var total: Int { dots.reduce(0) { $0 + $1.count } }

  /// The number of dots on an item, from 0.
  public func dots(on item: String) -> Int { dots.first { $0.item == item }?.count ?? 0 }

  /// Puts a dot on an item.
  mutating func put(on item: String) {
    guard let index = dots.firstIndex(where: { $0.item == item }) else {
      dots.append(Dots(item: item, count: 1))
      return
    }
    dots[index].count += 1
  }

  /// Takes a dot from an item.
  ///
  /// - Returns: Whether there was one.
  mutating func take(from item: String) -> Bool {
    guard let index = dots.firstIndex(where: { $0.item == item }) else { return false }
    dots[index].count -= 1
    if dots[index].count == 0 { dots.remove(at: index) }
    return true
  }

  // MARK: In a snapshot

  /// Reads a ballot with at most a number of dots; `nil` if the value is not one.
  init?(json: JSONValue, dots limit: Int) {
    guard let object = json.object, let voter = WorkshopJSON.participant(object["voter"]),
      let name = WorkshopJSON.text(object["name"], limit: WorkshopLimits.name), !name.isEmpty,
      let rows = object["dots"]?.array, rows.count <= limit
    else { return nil }
    self.init(voter: voter, name: name)
    for row in rows {
      guard let row = row.object, let item = WorkshopJSON.word(row["item"]),
        let count = WorkshopJSON.number(row["count"], in: 1...limit), dots(on: item) == 0
      else { return nil }
      dots.append(Dots(item: item, count: count))
    }
    if total > limit { return nil }
  }

  /// The ballot as an object.
  var json: JSONValue {
    WorkshopJSON.object([
      "voter": voter.json, "name": .string(name),
      "dots": .array(
        dots.map {
          WorkshopJSON.object(["item": .string($0.item), "count": WorkshopJSON.json($0.count)])
        }),
    ])
  }
}
