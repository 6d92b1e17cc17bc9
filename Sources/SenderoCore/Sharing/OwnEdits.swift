/// The latest edits of a program, to tell its user when somebody else replaces one of them.
struct OwnEdits: Sendable {
  private struct Edit: Sendable {
    let kind: String
    let id: String
    /// The key of the field; `nil` if the item was added or moved.
    let key: String?
    let value: JSONValue?
  }

  private var edits: [Edit] = []
  /// The largest number of edits that are known.
  private static let most = 128

  /// Notes an edit.
  mutating func note(_ changes: [MapChange]) {
    for change in changes.prefix(Self.most) {
      switch change.kind {
      case .edited(let key, _, let new):
        edits.append(Edit(kind: change.item, id: change.id, key: key, value: new))
      case .added, .removed, .moved:
        edits.append(Edit(kind: change.item, id: change.id, key: nil, value: nil))
      }
    }
    if edits.count > Self.most { edits.removeFirst(edits.count - Self.most) }
  }

  /// Whether the value that lost in a conflict of others comes from one of these edits.
  func made(_ conflict: MergeConflict) -> Bool {
    edits.contains { edit in
      guard edit.kind == conflict.kind, edit.id == conflict.id else { return false }
      guard case .field(let key) = conflict.subject else { return true }
      return edit.key == nil || (edit.key == key && edit.value == conflict.theirs)
    }
  }
}
