/// A list of items as a view of a JSON array: reading one element does not read the others.
public struct ItemList<Element: Item>: Hashable, Sendable {
  /// The elements as JSON.
  public var elements: [JSONValue]

  /// Makes an empty list.
  public init() { elements = [] }
}

extension ItemList: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  /// The first index, 0.
  public var startIndex: Int { 0 }
  /// The index after the last element.
  public var endIndex: Int { elements.count }

  /// The item at an index.
  public subscript(index: Int) -> Element {
    get { Element(object: elements[index].object ?? JSONObject()) }
    set { elements[index] = .object(newValue.object) }
  }

  /// Replaces a range of items by others.
  public mutating func replaceSubrange(_ range: Range<Int>, with items: some Collection<Element>) {
    elements.replaceSubrange(range, with: items.map { .object($0.object) })
  }

  /// The index of the item with an id, or `nil`.
  public func index(ofID id: String) -> Int? {
    elements.firstIndex { $0.object?.id == id }
  }
}

extension ItemList: FieldValue {
  /// The field kind `items`, with the kind of the elements.
  public static var kind: FieldKind { .items(Element.kind) }
  /// An empty list.
  public static var absent: ItemList { ItemList() }
  /// Reads an array.
  public init?(json: JSONValue) {
    guard case .array(let elements) = json else { return nil }
    self.elements = elements
  }
  /// The list as JSON; `nil` if it is empty.
  public var json: JSONValue? { elements.isEmpty ? nil : .array(elements) }
}

/// A single nested item in a field.
public struct Group<Content: Item>: Hashable, Sendable, FieldValue {
  /// The nested item.
  public var content: Content

  /// Wraps an item.
  public init(_ content: Content) { self.content = content }

  /// The field kind `group`, with the kind of the content.
  public static var kind: FieldKind { .group(Content.kind) }
  /// A group with an empty item.
  public static var absent: Group { Group(Content(object: JSONObject())) }
  /// Reads an object.
  public init?(json: JSONValue) {
    guard case .object(let object) = json else { return nil }
    content = Content(object: object)
  }
  /// The nested item as JSON; `nil` if it is empty.
  public var json: JSONValue? { content.object.members.isEmpty ? nil : .object(content.object) }
}

/// Nested items in an ordered object, whose keys are the ids of the items that they are about.
public struct Entries<Content: Item>: Hashable, Sendable, FieldValue {
  /// The object with these items as members.
  public var object: JSONObject

  /// The item under an id.
  public subscript(id: String) -> Content? {
    get { object[id]?.object.map(Content.init(object:)) }
    set { object[id] = newValue.flatMap { $0.object.members.isEmpty ? nil : .object($0.object) } }
  }

  /// The field kind `records`, for personas.
  public static var kind: FieldKind { .records(Content.kind, of: .persona) }
  /// A value with no entries.
  public static var absent: Entries { Entries(object: JSONObject()) }
  /// Makes entries from an object.
  init(object: JSONObject) { self.object = object }
  /// Reads an object.
  public init?(json: JSONValue) {
    guard case .object(let object) = json else { return nil }
    self.object = object
  }
  /// The entries as JSON; `nil` if they are empty.
  public var json: JSONValue? { object.members.isEmpty ? nil : .object(object) }
}
