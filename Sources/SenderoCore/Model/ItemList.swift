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
