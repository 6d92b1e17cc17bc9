/// The items of three maps that differ in one of them, each once, by id.
///
/// An item that is the same in all three and stands in the same list is one node with all that is in it, and a list that
/// is the same in all three has no nodes at all: what nobody changed costs one comparison.
struct MergeIndex {
  /// A list of items: whose, and under which field.
  struct Slot: Hashable {
    var parent: Int
    var key: String
  }

  /// An item as one of the maps has it.
  struct State {
    var slot: Slot
    var object: JSONObject
  }

  /// An item, in all maps that have it.
  struct Node {
    let kind: ItemSchema
    let id: String
    /// What each map says of it.
    var states = ThreeWay<State?>(nil)
    /// The item, where it is the same in all three maps, in the same list.
    var unchanged: JSONObject?
  }

  private struct ItemKey: Hashable {
    let kind: ObjectIdentifier
    let id: String
  }

  /// The nodes; the first is the map.
  private(set) var nodes: [Node]
  /// The lists that differ, with the nodes in each, by map.
  private(set) var lists: [Slot: ThreeWay<[Int]>] = [:]
  private var indices: [ItemKey: Int] = [:]

  /// The node of the map itself.
  static let root = 0

  /// Takes three maps apart.
  init(_ maps: ThreeWay<JourneyMap>) {
    nodes = [Node(kind: JourneyMap.kind, id: "")]
    nodes[0].states = maps.map { State(slot: Slot(parent: -1, key: ""), object: $0.object) }
    takeApart(Self.root, maps.map { $0.object })
  }

  /// Makes nodes of all in an item, as some of the maps have it, that is not in the same lists of all three.
  private mutating func takeApart(_ parent: Int, _ objects: ThreeWay<JSONObject?>) {
    for (key, kind) in nodes[parent].kind.itemLists {
      let arrays = objects.map { $0?[key]?.array ?? [] }
      if arrays.isSame { continue }
      let slot = Slot(parent: parent, key: key)
      let items = arrays.map { $0.compactMap(\.object) }
      let members = items.map { $0.map { node(kind, $0.id ?? "") } }
      for version in MergeVersion.allCases where objects[version] != nil {
        lists[slot, default: ThreeWay([])][version] = members[version]
      }
      takeApart(items, members, in: slot)
    }
  }

  private mutating func takeApart(
    _ items: ThreeWay<[JSONObject]>, _ members: ThreeWay<[Int]>, in slot: Slot
  ) {
    let places = members.map { Dictionary(zip($0, $0.indices), uniquingKeysWith: { first, _ in first }) }
    var isDone: Set<Int> = []
    for version in MergeVersion.allCases {
      for member in members[version] where isDone.insert(member).inserted {
        let base = places.base[member].map { items.base[$0] }
        let ours = places.ours[member].map { items.ours[$0] }
        let theirs = places.theirs[member].map { items.theirs[$0] }
        let found = ThreeWay<JSONObject?>(base: base, ours: ours, theirs: theirs)
        if let base, found.isSame {
          nodes[member].unchanged = base
          continue
        }
        for version in MergeVersion.allCases {
          if let object = found[version] { nodes[member].states[version] = State(slot: slot, object: object) }
        }
        takeApart(member, found)
      }
    }
  }

  /// The node of an item.
  private mutating func node(_ kind: ItemSchema, _ id: String) -> Int {
    let key = ItemKey(kind: ObjectIdentifier(kind), id: id)
    if let index = indices[key] { return index }
    nodes.append(Node(kind: kind, id: id))
    indices[key] = nodes.count - 1
    return nodes.count - 1
  }
}

extension ItemSchema {
  /// The fields that hold items with ids, with the kind of each.
  var itemLists: [(key: String, kind: ItemSchema)] {
    fieldsOfItems.compactMap { field in
      guard case .list(let kind) = field.kind.nesting, kind.hasIdentifier else { return nil }
      return (field.key, kind)
    }
  }

  /// Whether a member is a list of items with ids.
  func isItemList(_ key: String) -> Bool {
    guard case .list(let kind)? = field(key)?.kind.nesting else { return false }
    return kind.hasIdentifier
  }

  /// Whether two items say the same of themselves, whatever items are in them.
  func isSame(_ left: JSONObject, _ right: JSONObject) -> Bool {
    left == right
      || left.members.filter { !isItemList($0.key) } == right.members.filter { !isItemList($0.key) }
  }
}
