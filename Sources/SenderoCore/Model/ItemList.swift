/// A list of items, seen through the array it is read from: taking one element does not touch the others.
public struct ItemList<Element: Item>: Hashable, Sendable {
  /// The elements as the file has them.
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

  /// Where the item with an id stands, or `nil`.
  public func index(ofID id: String) -> Int? {
    elements.firstIndex { $0.object?.id == id }
  }
}

extension ItemList: FieldValue {
  /// A list of items of the element's kind.
  public static var kind: FieldKind { .items(Element.kind) }
  /// No items.
  public static var absent: ItemList { ItemList() }
  /// Reads a list.
  public init?(json: JSONValue) {
    guard case .array(let elements) = json else { return nil }
    self.elements = elements
  }
  /// The list, unless it is empty.
  public var json: JSONValue? { elements.isEmpty ? nil : .array(elements) }
}

/// One nested item under a field.
public struct Group<Content: Item>: Hashable, Sendable, FieldValue {
  /// The nested item.
  public var content: Content

  /// Wraps an item.
  public init(_ content: Content) { self.content = content }

  /// A group of the content's kind.
  public static var kind: FieldKind { .group(Content.kind) }
  /// A group with nothing in it.
  public static var absent: Group { Group(Content(object: JSONObject())) }
  /// Reads an object.
  public init?(json: JSONValue) {
    guard case .object(let object) = json else { return nil }
    content = Content(object: object)
  }
  /// The nested item, unless it is empty.
  public var json: JSONValue? { content.object.members.isEmpty ? nil : .object(content.object) }
}

/// Nested items under the ids of what they belong to, in order.
public struct Entries<Content: Item>: Hashable, Sendable, FieldValue {
  /// The members of the object.
  public var object: JSONObject

  /// What stands under an id.
  public subscript(id: String) -> Content? {
    get { object[id]?.object.map(Content.init(object:)) }
    set { object[id] = newValue.flatMap { $0.object.members.isEmpty ? nil : .object($0.object) } }
  }

  /// Entries for personas.
  public static var kind: FieldKind { .records(Content.kind, of: .persona) }
  /// No entries.
  public static var absent: Entries { Entries(object: JSONObject()) }
  /// Makes entries of an object.
  init(object: JSONObject) { self.object = object }
  /// Reads an object.
  public init?(json: JSONValue) {
    guard case .object(let object) = json else { return nil }
    self.object = object
  }
  /// The entries, unless there are none.
  public var json: JSONValue? { object.members.isEmpty ? nil : .object(object) }
}
