import SenderoCore

/// The displayed texts of what the map contains.
extension JourneyMap {
  /// Returns the place of the touchpoint with an id.
  ///
  /// Cost: at most that of a walk through the map.
  func place(ofTouchpoint id: String) -> Selection? {
    for (index, stage) in self.stages.enumerated() {
      if let touchpoint = stage.touchpoints.index(ofID: id) {
        return Selection(stage: index, touchpoint: touchpoint)
      }
    }
    return nil
  }

  /// Returns a branch as a sentence, such as “if the card is refused → back to Checkout”.
  ///
  /// - Parameters:
  ///   - branch: The branch.
  ///   - origin: The place of the touchpoint that has the branch.
  ///   - language: The language of the sentence.
  /// - Returns: The sentence; it states the id if no touchpoint has it.
  func sentence(_ branch: Branch, from origin: Selection, _ language: Language) -> LocalizedText {
    guard let target = place(ofTouchpoint: branch.to) else {
      return Phrase.branch(when: branch.when, dangling: branch.to)
    }
    let name = self.stages[target.stage].touchpoints[target.touchpoint ?? 0].name
    let isBack = (target.stage, target.touchpoint ?? 0) <= (origin.stage, origin.touchpoint ?? 0)
    return Phrase.branch(
      when: branch.when, to: name.isEmpty ? Phrase.unnamed[language] : name, isBack: isBack)
  }

  /// Returns a converter that turns the field values of the item at a path into text.
  func fieldText(at path: JSONPath, _ language: Language) -> FieldText {
    FieldText(language) { id, target in label(of: id, target, at: path, language) }
  }

  /// Returns the displayed value of a field of the item at a path.
  func shown(
    _ value: JSONValue?, _ field: FieldDescription, at path: JSONPath, _ language: Language
  ) -> String {
    guard let value else { return "" }
    let text = fieldText(at: path, language)
    guard field.kind.fits(value) else { return text.text(of: value, as: nil) }
    switch field.kind {
    // The elements have their own rows.
    case .textList, .references, .items: return String(value.array?.count ?? 0)
    case .group, .records, .counts: return ""
    case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .reference, .fixed:
      return text.text(of: value, as: field.kind)
    }
  }

  /// Returns the displayed name of an item that a reference points to.
  ///
  /// It looks for the one item, and so costs less than `candidates`.
  func label(
    of id: String, _ target: ReferenceTarget, at path: JSONPath, _ language: Language
  ) -> String {
    let name: String? =
      switch target {
      case .persona:
        id == Touchpoint.nobody
          ? Phrase.nobody[language] : self.personas.index(ofID: id).map { self.personas[$0].name }
      case .stage: self.stages.index(ofID: id).map { self.stages[$0].name }
      case .touchpoint:
        self.stages.lazy.compactMap { stage in
          stage.touchpoints.index(ofID: id).map { "\(stage.name) › \(stage.touchpoints[$0].name)" }
        }.first
      case .painPoint: candidates(for: target, at: path).first { $0.id == id }?.label
      }
    return name ?? Phrase.dangling(id)[language]
  }
}
