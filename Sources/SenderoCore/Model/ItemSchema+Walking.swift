extension ItemSchema {
  /// Calls a function with an item and with every item in it, at any depth, from the top down.
  ///
  /// - Parameters:
  ///   - object: The item.
  ///   - visit: Called with the kind of an item and the item.
  public func forEachItem(in object: JSONObject, _ visit: (ItemSchema, JSONObject) -> Void) {
    visit(self, object)
    for field in fieldsOfItems {
      guard let value = object[field.key] else { continue }
      _ = field.kind.anyItem(in: value) { kind, item, _ in
        kind.forEachItem(in: item, visit)
        return false
      }
    }
  }

  /// Finds the way to an item: to the item itself, or to one in it, at any depth.
  ///
  /// - Parameters:
  ///   - object: The item to look in.
  ///   - condition: What holds for the kind and the item that are looked for.
  /// - Returns: The steps to the first such item from the top down; `nil` if there is none.
  func steps(
    in object: JSONObject, toItemWhere condition: (ItemSchema, JSONObject) -> Bool
  ) -> [JSONPath.Step]? {
    if condition(self, object) { return [] }
    for field in fieldsOfItems {
      guard let value = object[field.key] else { continue }
      var steps: [JSONPath.Step]?
      _ = field.kind.anyItem(in: value) { kind, item, step in
        steps = kind.steps(in: item, toItemWhere: condition).map { rest in
          [.key(field.key)] + [step].compactMap(\.self) + rest
        }
        return steps != nil
      }
      if let steps { return steps }
    }
    return nil
  }

  /// Walks through the members of an item and of every item in it, in the order of the document.
  ///
  /// - Parameters:
  ///   - object: The item.
  ///   - visit: Called with each member, whether the kind knows it or not; returns where the walk goes on.
  /// - Returns: Whether a call has stopped the walk.
  @discardableResult
  public func walk(_ object: JSONObject, _ visit: (WalkedMember) -> WalkStep) -> Bool {
    var steps: [JSONPath.Step] = []
    return walk(object, at: &steps, visit)
  }

  private func walk(
    _ object: JSONObject, at steps: inout [JSONPath.Step], _ visit: (WalkedMember) -> WalkStep
  ) -> Bool {
    for member in object.members {
      let field = field(member.key)
      switch visit(
        WalkedMember(
          kind: self, owner: object, field: field, key: member.key, value: member.value, steps: steps))
      {
      case .stop: return true
      case .skip: continue
      case .enter: break
      }
      guard let field else { continue }
      let depth = steps.count
      steps.append(.key(member.key))
      let isStopped = field.kind.anyItem(in: member.value) { kind, item, step in
        if let step { steps.append(step) }
        let isStopped = kind.walk(item, at: &steps, visit)
        if step != nil { steps.removeLast() }
        return isStopped
      }
      steps.removeLast(steps.count - depth)
      if isStopped { return true }
    }
    return false
  }

  /// Changes known members of an item and of every item in it.
  ///
  /// - Parameters:
  ///   - object: The item.
  ///   - change: What a value becomes. The items in what it becomes are changed after it.
  /// - Returns: The item; `nil` if nothing in it was changed, so that what is the same stays shared.
  public func changing(
    _ object: JSONObject, _ change: (FieldDescription, JSONValue) -> ValueChange
  ) -> JSONObject? {
    var result = object
    var isChanged = false
    for member in object.members {
      guard let field = field(member.key) else { continue }
      var value: JSONValue? = member.value
      var isOther = false
      if case .replace(let new) = change(field, member.value) { (value, isOther) = (new, true) }
      if let whole = value,
        case .replace(let new) = field.kind.changingItems(in: whole, { $0.changing($1, change) })
      {
        (value, isOther) = (new, true)
      }
      guard isOther else { continue }
      set(value, for: member.key, in: &result)
      isChanged = true
    }
    return isChanged ? result : nil
  }
}
