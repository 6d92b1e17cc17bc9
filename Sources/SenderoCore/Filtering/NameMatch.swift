/// A comparison of names: spellings that differ only in case or accents are the same name.
///
/// A whole name means only that name; so `channel:web` leaves out `Web chat` if there is a channel `Web`. Any
/// other text means the names that contain it.
public enum NameMatch: Hashable, Sendable {
  /// An empty name.
  case empty
  /// The name with this key.
  case whole(String)
  /// Any name whose key contains this text.
  case part(String)

  /// Reads a typed name.
  init(_ typed: String, _ name: FilterName, in map: JourneyMap) {
    let key = FoldedText.key(of: typed)
    self = key.isEmpty ? .empty : name.isWhole(key, in: map) ? .whole(key) : .part(key)
  }

  /// Returns whether a name matches.
  func matches(_ name: String) -> Bool {
    switch self {
    case .empty: FoldedText.key(of: name).isEmpty
    case .whole(let key): FoldedText.key(of: name) == key
    case .part(let part): FoldedText.contains(name, part)
    }
  }
}
