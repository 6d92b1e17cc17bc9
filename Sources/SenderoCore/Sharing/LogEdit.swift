/// A change of the map.
struct LogEdit: Equatable, Sendable {
  /// The change.
  var patch: ItemPatch
  /// The place in the log up to which the author knew the map, in bytes.
  var base: Int
  /// The changes of others that this one replaced.
  var conflicts: [MergeConflict] = []
  /// The hash of the file's content that the change brings in, if another program wrote it.
  var file: UInt64?
}

extension LogEdit {
  private enum Key {
    static let patch = "patch"
    static let base = "base"
    static let conflicts = "conflicts"
    static let file = "file"
  }

  var json: JSONValue {
    var object = JSONObject([
      .init(key: Key.base, value: .number(String(base))), .init(key: Key.patch, value: patch.json),
    ])
    if !conflicts.isEmpty { object[Key.conflicts] = .array(conflicts.map(\.json)) }
    if let file { object[Key.file] = .string(String(file, radix: 16)) }
    return .object(object)
  }

  init?(_ json: JSONValue) {
    guard let object = json.object, let base = object[Key.base]?.integer,
      let patch = ItemPatch(object[Key.patch])
    else { return nil }
    self.base = base
    self.patch = patch
    conflicts = (object[Key.conflicts]?.array ?? []).compactMap(MergeConflict.init)
    file = object[Key.file]?.hash
  }
}
