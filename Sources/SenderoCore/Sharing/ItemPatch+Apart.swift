/// Patches that do not conflict with later changes.
extension ItemPatch {
  /// The largest number of items of one list that are looked for one by one.
  static let fewItems = 8

  /// Applies the patch to a map that others have changed meanwhile.
  ///
  /// - Parameters:
  ///   - base: The map that the patch was made for.
  ///   - now: The map with the changes of others.
  /// - Returns: The map with all changes; `nil` if they have to be merged.
  func applied(apartFromChangesOf base: JourneyMap, to now: JourneyMap) -> JourneyMap? {
    var object = now.object
    guard isApart(fromChangesOf: base.object, to: object, JourneyMap.kind),
      apply(to: &object, JourneyMap.kind)
    else { return nil }
    return JourneyMap(object: object)
  }

  /// Whether the patch sets nothing that has changed since the state it was made for: applied to the later
  /// state, it gives what a merge of the two would give.
  ///
  /// Few edits of a workshop meet, but most are made without knowing the last one: a merge of whole maps for each
  /// would keep a hundred programs from ever catching up.
  ///
  /// Cost: looks at the lists that hold the changed items.
  ///
  /// - Parameters:
  ///   - base: The state that the patch was made for.
  ///   - now: The later state.
  ///   - kind: The kind of the item.
  /// - Returns: Whether it meets no other change, as far as that is found out without a merge.
  func isApart(fromChangesOf base: JSONObject, to now: JSONObject, _ kind: ItemSchema) -> Bool {
    if base.isStored(with: now) { return true }
    let isSame = removed.allSatisfy { base[$0] == now[$0] && !kind.isItemList($0) }
    guard isSame, values.allSatisfy({ base[$0.key] == now[$0.key] && !kind.isItemList($0.key) }) else {
      return false
    }
    return lists.allSatisfy { list in
      guard list.order == nil, list.added.isEmpty, list.changed.count <= Self.fewItems,
        case .list(let element)? = kind.field(list.key)?.kind.nesting,
        let before = base[list.key]?.array, let after = now[list.key]?.array
      else { return false }
      return list.changed.allSatisfy { id, patch in
        guard let old = before.first(where: { $0.object?.id == id })?.object,
          let new = after.first(where: { $0.object?.id == id })?.object
        else { return false }
        return patch.isApart(fromChangesOf: old, to: new, element)
      }
    }
  }
}
