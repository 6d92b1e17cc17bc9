extension ItemSchema {
  /// Calls a function with an item and with all items in it, at any depth, parents first.
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

  /// Finds the path to the first item that matches: the given item, or one in it, at any depth.
  ///
  /// - Parameters:
  ///   - object: The item to search.
  ///   - condition: Returns whether an item of a kind matches.
  /// - Returns: The steps from the item to the first match, parents first; `nil` if there is none.
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
  ///   - visit: Called with each known or unknown member; returns how the walk continues.
  /// - Returns: Whether a call stopped the walk.
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

  /// Changes known members of an item and of all items in it.
  ///
  /// - Parameters:
  ///   - object: The item.
  ///   - change: Returns the change of a value. The items in a replaced value are changed afterwards.
  /// - Returns: The changed item; `nil` if nothing changed, so that unchanged parts stay shared.
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
