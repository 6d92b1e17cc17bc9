extension Stage {
  /// Takes over the content of another stage; the name and other values that both have stay as they are.
  ///
  /// The elements of lists and the lines of texts of the other stage follow those of this one.
  public mutating func takeOver(_ other: Stage) {
    for member in other.object.members {
      guard let field = Self.kind.field(member.key), let own = object[member.key] else {
        Self.kind.set(object[member.key] ?? member.value, for: member.key, in: &object)
        continue
      }
      switch (field.kind, own, member.value) {
      case (.multiline, .string(let first), .string(let second)) where first != second:
        Self.kind.set(.string(first + "\n" + second), for: member.key, in: &object)
      case (_, .array(let first), .array(let second)):
        Self.kind.set(.array(first + second), for: member.key, in: &object)
      default: break
      }
    }
  }
}

extension JourneyMap {
  /// Merges a stage into the stage before it, and points the references to it there.
  ///
  /// - Parameter index: The index of the stage, at least 1.
  public mutating func mergeStage(_ index: Int) {
    guard index > 0, index < self.stages.count else { return }
    let other = self.stages[index]
    self.stages.elements.remove(at: index)
    self.stages[index - 1].takeOver(other)
    object = Self.kind.renaming(object, [other.id: self.stages[index - 1].id])
  }

  /// Splits a stage: the touchpoints from a place on go to a new stage after it, of the same phase.
  ///
  /// - Parameters:
  ///   - index: The index of the stage.
  ///   - touchpoint: The index of the first touchpoint of the new stage.
  ///   - name: The name of the new stage.
  ///   - id: The id of the new stage.
  public mutating func splitStage(_ index: Int, at touchpoint: Int, name: String, id: String) {
    var stage = Stage(id: id, name: name)
    stage.phase = self.stages[index].phase
    stage.touchpoints = ItemList(self.stages[index].touchpoints.suffix(from: touchpoint).map { $0 })
    self.stages[index].touchpoints.elements.removeSubrange(touchpoint...)
    self.stages.insert(stage, at: index + 1)
  }
}
