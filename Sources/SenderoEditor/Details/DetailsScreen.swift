import SenderoCore

/// The details of one item: every field it has, edited in place.
struct DetailsScreen: Hashable, Sendable {
  /// The item, from the map down.
  var path: JSONPath
  /// The row that is selected.
  var row = 0
  /// The first line shown.
  var scroll = 0
}

/// A place in an item that a typed text, or a chosen value, goes to.
struct DetailsTarget: Hashable, Sendable {
  /// Where in the field.
  enum Place: Hashable, Sendable {
    /// The field itself.
    case whole
    /// In the place of an element of its list.
    case element(Int)
    /// As a new element of its list.
    case new(Int)
  }

  /// The item that has the field, from the map down.
  var item: JSONPath
  /// The field's key.
  var key: String
  /// Where in the field.
  var place: Place
}

/// One row of the details: a field, or an element of a field that is a list.
struct DetailsRow: Sendable {
  /// What stands in the row.
  enum Content: Hashable, Sendable {
    /// A field with its value, or with how many elements it has.
    case field
    /// An element of a list of texts, or of counts.
    case element(Int)
    /// An item of a list of items.
    case item(Int)
    /// What belongs to another item, by that item's id.
    case entry(String)
    /// An item that a list of references names or could name.
    case reference(String)
  }

  /// The field.
  var field: FieldDescription
  /// The item that has the field, from the map down.
  var item: JSONPath
  /// What stands in the row.
  var content: Content
  /// Whether the value is of another kind than the field's.
  var isInvalid = false
  /// Whether a reference is one of those named.
  var isNamed = false
  /// How far it is indented.
  var depth = 0
}

extension Selection {
  /// The stage or touchpoint that a path from the map down leads to, or goes through.
  init(_ path: JSONPath) {
    let indices = path.steps.prefix(4).compactMap { if case .index(let index) = $0 { index } else { nil } }
    self.init(stage: indices.first ?? 0, touchpoint: indices.count > 1 ? indices[1] : nil)
  }
}
