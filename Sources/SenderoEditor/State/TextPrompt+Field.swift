import SenderoCore

extension TextPrompt {
  /// Returns the field that the text is typed for; `nil` if it is for something else.
  func field(in map: JourneyMap) -> FieldDescription? {
    switch purpose {
    case .field(let target): map.item(at: target.item)?.kind.field(target.key)
    case .question(let new): new.question(in: map)
    case .channel: Touchpoint.fields.channel.description
    default: nil
    }
  }

  /// Returns the label before the text of a new element or of a question about a new item.
  func newLabel(in map: JourneyMap, _ language: Language) -> String? {
    switch purpose {
    case .field(let target):
      guard case .new = target.place, let field = field(in: map) else { return nil }
      return "+ " + field.label[language] + ": "
    case .question(let new):
      guard let kind = new.kind(in: map), let field = new.question(in: map) else { return nil }
      let isFirst = !new.isAdded && field === kind.nameField
      return isFirst ? "+ " + kind.title[language] + ": " : field.label[language] + ": "
    default: return nil
    }
  }
}
