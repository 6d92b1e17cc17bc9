/// An index by id of the items in three maps, without the parts that are the same in all three.
///
/// An unchanged item in an unchanged place is a single node together with its contents, and an unchanged list
/// has no nodes at all: unchanged parts cost one comparison.
struct MergeIndex {
  /// A list of items, identified by its owner and its field.
  struct Slot: Hashable {
    var parent: Int
    var key: String
  }

  /// An item in one of the maps.
  struct State {
    var slot: Slot
    var object: JSONObject
  }

  /// An item, with its state in each map that contains it.
  struct Node {
    let kind: ItemSchema
    let id: String
    /// The states of the item in the three maps.
    var states = ThreeWay<State?>(nil)
    /// The item, if it is the same in all three maps and in the same list.
    var unchanged: JSONObject?
  }

  private struct ItemKey: Hashable {
    let kind: ObjectIdentifier
    let id: String
  }

  /// The nodes; the first is that of the map itself.
  private(set) var nodes: [Node]
  /// The lists that differ, with the nodes of each in the three maps.
  private(set) var lists: [Slot: ThreeWay<[Int]>] = [:]
  private var indices: [ItemKey: Int] = [:]

  /// The index of the node of the map itself.
  static let root = 0

  /// Indexes three maps.
  init(_ maps: ThreeWay<JourneyMap>) {
    nodes = [Node(kind: JourneyMap.kind, id: "")]
    nodes[0].states = maps.map { State(slot: Slot(parent: -1, key: ""), object: $0.object) }
    addNodes(Self.root, maps.map { $0.object })
  }

  /// Makes nodes for the contents of an item, except lists that are the same in all three maps.
  private mutating func addNodes(_ parent: Int, _ objects: ThreeWay<JSONObject?>) {
    for (key, kind) in nodes[parent].kind.itemLists {
      let arrays = objects.map { $0?[key]?.array ?? [] }
      if arrays.isSame { continue }
      let slot = Slot(parent: parent, key: key)
      let items = arrays.map { $0.compactMap(\.object) }
      let members = items.map { $0.map { node(kind, $0.id ?? "") } }
      for version in MergeVersion.allCases where objects[version] != nil {
        lists[slot, default: ThreeWay([])][version] = members[version]
      }
      addNodes(items, members, in: slot)
    }
  }

  private mutating func addNodes(
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
        addNodes(member, found)
      }
    }
  }

  /// The index of the node of an item; adds a node if the item has none yet.
  private mutating func node(_ kind: ItemSchema, _ id: String) -> Int {
    let key = ItemKey(kind: ObjectIdentifier(kind), id: id)
    if let index = indices[key] { return index }
    nodes.append(Node(kind: kind, id: id))
    indices[key] = nodes.count - 1
    return nodes.count - 1
  }
}

extension ItemSchema {
  /// The fields that hold lists of items with ids, each with the kind of its items.
  var itemLists: [(key: String, kind: ItemSchema)] {
    fieldsOfItems.compactMap { field in
      guard case .list(let kind) = field.kind.nesting, kind.hasIdentifier else { return nil }
      return (field.key, kind)
    }
  }

  /// Whether a field holds a list of items with ids.
  func isItemList(_ key: String) -> Bool {
    guard case .list(let kind)? = field(key)?.kind.nesting else { return false }
    return kind.hasIdentifier
  }

  /// Whether two items have equal fields, ignoring the fields that hold lists of items with ids.
  func isSame(_ left: JSONObject, _ right: JSONObject) -> Bool {
    left == right
      || left.members.filter { !isItemList($0.key) } == right.members.filter { !isItemList($0.key) }
  }
}
