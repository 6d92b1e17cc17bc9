/// The comparison of two maps: what differs, stage by stage, and how to apply it to the first map.
///
/// Items are matched by id, else by stage and name. The order of the members of an object means nothing,
/// as in JSON (RFC 8259, section 4). The cost is linear in the size of the maps, and n log n in the length of
/// a list that is reordered.
public struct MapComparison: Sendable {
  /// The first map.
  public let first: JourneyMap
  /// The second map, in which each item that matches one of the first map has the id of that one.
  public let second: JourneyMap
  /// The differences from the first map to the second, in the order of the journey.
  public let differences: [MapDifference]
  /// The differences of each stage, in the order of the journey, and last those outside the stages.
  public let groups: [Group]
  /// The id in the first map, or a new one, by the id in the second map, for each item that has another.
  private let ids: [String: String]
  private let ownIDs: [String: String]
  /// The rating counts of the first map.
  public let firstCounts: RatingCounts
  /// The rating counts of the second map.
  public let secondCounts: RatingCounts
  private let firstPaths: [ItemIdentity: JSONPath]
  private let secondPaths: [ItemIdentity: JSONPath]

  /// The differences of one stage, or of everything outside the stages.
  public struct Group: Hashable, Sendable {
    /// The stage; `nil` for everything outside the stages.
    public var stage: ComparedStage?
    /// The indices of the differences: ratings first, then the others, each in the order of the journey.
    public var differences: [Int]
  }

  /// Compares two maps.
  ///
  /// - Parameters:
  ///   - first: The map that the differences start from.
  ///   - second: The map that they lead to.
  public init(_ first: JourneyMap, _ second: JourneyMap) {
    let ids = MapMatching(first, second).ids
    let aligned = ids.isEmpty ? second : JourneyMap(object: JourneyMap.kind.renaming(second.object, ids))
    self.first = first
    self.second = aligned
    self.ids = ids
    ownIDs = Dictionary(ids.map { ($0.value, $0.key) }, uniquingKeysWith: { one, _ in one })
    differences = aligned.differences(since: first)
    firstPaths = first.itemPaths
    secondPaths = aligned.itemPaths
    firstCounts = StageRatingCounts(first.stages).whole
    secondCounts = StageRatingCounts(aligned.stages).whole
    groups = Self.groups(
      of: differences, ComparedStage.all(first, aligned), firstPaths: firstPaths, secondPaths: secondPaths)
  }

  private static func groups(
    of differences: [MapDifference], _ stages: [ComparedStage], firstPaths: [ItemIdentity: JSONPath],
    secondPaths: [ItemIdentity: JSONPath]
  ) -> [Group] {
    let (old, new) = (ComparedStage.places(of: stages, \.first), ComparedStage.places(of: stages, \.second))
    var places: [Int?: (ratings: [Int], others: [Int])] = [:]
    for (index, difference) in differences.enumerated() {
      let stage: Int? =
        if let path = secondPaths[difference.item] {
          path.stage.flatMap { new[$0] }
        } else {
          firstPaths[difference.item]?.stage.flatMap { old[$0] }
        }
      if difference.kind == .rating {
        places[stage, default: ([], [])].ratings.append(index)
      } else {
        places[stage, default: ([], [])].others.append(index)
      }
    }
    let sorted = places.mapValues { $0.ratings + $0.others }
    return stages.enumerated().map { Group(stage: $1, differences: sorted[$0] ?? []) }
      + (sorted[nil].map { [Group(stage: nil, differences: $0)] } ?? [])
  }

  /// Whether the maps are the same.
  public var isSame: Bool { differences.isEmpty }

  /// The compared stages, in the order of the second map; one that only the first map has follows the stage
  /// that it followed there.
  public var stages: [ComparedStage] { groups.compactMap(\.stage) }

  /// The number of differences of a kind.
  public func count(of kind: MapDifference.Kind) -> Int { differences.count { $0.kind == kind } }

  /// The path of an item in the first map; `nil` if it is not there.
  public func firstPath(of item: ItemIdentity) -> JSONPath? { firstPaths[item] }

  /// The path of an item in the second map; `nil` if it is not there.
  public func secondPath(of item: ItemIdentity) -> JSONPath? { secondPaths[item] }

  /// The id that an item has in the second map as it was given.
  public func secondID(of item: ItemIdentity) -> String { ownIDs[item.id] ?? item.id }

  /// The id of the touchpoint that an item is, or is part of; `nil` for any other item.
  public func touchpoint(of item: ItemIdentity) -> String? {
    if item.kind == Touchpoint.kind.name { return item.id }
    let found = secondPaths[item].map { ($0, second) } ?? firstPaths[item].map { ($0, first) }
    guard let (path, map) = found, let touchpoint = path.ofTouchpoint else { return nil }
    return map.item(at: touchpoint)?.object.id
  }

  /// The name of the item with an id, in either map; `nil` if there is none.
  func name(of id: String, _ target: ReferenceTarget) -> String? {
    let item = ItemIdentity(kind: target.rawValue, id: id)
    let found = secondPaths[item].flatMap(second.item(at:)) ?? firstPaths[item].flatMap(first.item(at:))
    return found.map { $0.kind.displayName(of: $0.object) }
  }

  // MARK: Applying

  /// The indices of the differences that have to be applied for one of them, in their order, and that one.
  public func needed(for index: Int) -> [Int] {
    var needed: Set<Int> = []
    var waiting = [index]
    while let next = waiting.popLast() {
      if needed.insert(next).inserted { waiting += differences[next].requirements }
    }
    return ordered(needed.sorted())
  }

  /// The first map with some of the differences.
  ///
  /// - Parameter indices: The indices of the differences, each with what it requires.
  /// - Returns: The map; with all differences it is the second.
  public func applying(_ indices: some Sequence<Int>) -> JourneyMap {
    var map = first
    for index in ordered(Array(indices)) { map.apply(differences[index], from: second) }
    return map
  }

  /// The second map with its own ids, from a map that has the ids of this comparison.
  public func withSecondIDs(_ map: JourneyMap) -> JourneyMap {
    JourneyMap(object: JourneyMap.kind.renaming(map.object, ownIDs))
  }

  /// Removals last, so that what stays was moved out before.
  private func ordered(_ indices: [Int]) -> [Int] {
    indices.filter { differences[$0].kind != .removed } + indices.filter { differences[$0].kind == .removed }
  }
}

extension JourneyMap {
  /// The path of each item with an id.
  fileprivate var itemPaths: [ItemIdentity: JSONPath] {
    var paths: [ItemIdentity: JSONPath] = [:]
    Self.kind.addPaths(of: object, at: [], to: &paths)
    return paths
  }
}

extension ItemSchema {
  fileprivate func addPaths(
    of object: JSONObject, at steps: [JSONPath.Step], to paths: inout [ItemIdentity: JSONPath]
  ) {
    paths[ItemIdentity(kind: name, id: object.id ?? "")] = JSONPath(steps)
    for (key, kind) in itemLists {
      for (index, element) in (object[key]?.array ?? []).enumerated() {
        guard let item = element.object else { continue }
        kind.addPaths(of: item, at: steps + [.key(key), .index(index)], to: &paths)
      }
    }
  }
}
