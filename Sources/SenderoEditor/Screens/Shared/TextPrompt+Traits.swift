import SenderoCore

extension TextPrompt.Purpose {
  /// What is declared about a purpose, besides what its text leads to.
  struct Traits {
    /// Whether submitting the text changes the map.
    var changesMap = true
    /// Whether the prompt is one of several in a form, so that `Tab` goes to the next.
    var isInForm = false
    /// Whether a text that is dropped would be missed.
    var isWorthKeeping = true
    /// Whether `Enter` leaves an unedited text exactly as it is: neither trimmed nor validated.
    var keepsUnedited = false
    /// The label before a text typed on the last line; `nil` for a text typed over an item.
    var label: LocalizedText?
    /// The help in place of the text while nothing is typed.
    var help: LocalizedText?
    /// The hint below a text that is typed over an item; `nil` for the usual one.
    var hint: LocalizedText?
  }

  /// Returns what is declared about the purpose; labels depend on the map and the screen.
  func traits(in editor: Editor) -> Traits {
    switch self {
    case .newTouchpoint: Traits(label: nameLabel(in: editor), hint: Phrase.typeMore)
    case .newStage: Traits(label: nameLabel(in: editor))
    case .renameTouchpoint, .renameStage: Traits(keepsUnedited: true, label: nameLabel(in: editor))
    case .renameMap: Traits(keepsUnedited: true, label: Phrase.titleLabel)
    case .newItem(let list, _): Traits(hint: Self.hint(forNewIn: list))
    case .renameItem: Traits(keepsUnedited: true)
    case .channel: Traits(label: fieldLabel(in: editor), help: field(in: editor.map)?.about)
    case .search: Traits(changesMap: false, isWorthKeeping: false, label: LocalizedText(verbatim: "/"))
    case .filter:
      Traits(
        changesMap: false, isWorthKeeping: false, label: Phrase.filterLabel, help: Phrase.filterHelp)
    case .command: Traits(changesMap: false, isWorthKeeping: false, label: LocalizedText(verbatim: ":"))
    case .findField: Traits(changesMap: false, isWorthKeeping: false, label: Phrase.fieldLabel)
    case .brainstorm:
      Traits(
        changesMap: false, isWorthKeeping: false, label: LocalizedText(verbatim: "+ "),
        help: Phrase.brainstormHelp)
    case .personaQuestion(_, let index):
      Traits(
        label: LocalizedText(verbatim: "\(index + 1)/\(PersonaQuestion.all.count) "),
        help: Phrase.questionHelp)
    case .question(let new):
      Traits(
        isInForm: true, label: fieldLabel(in: editor),
        help: field(in: editor.map)?.about, hint: hint(for: new, in: editor))
    case .field(let target):
      Traits(
        isInForm: true, keepsUnedited: !target.place.isNew, label: fieldLabel(in: editor),
        help: field(in: editor.map)?.about, hint: hint(for: target, in: editor))
    }
  }

  /// Returns the hint below the name of a new item; a new persona is asked about, other items follow one another.
  fileprivate static func hint(forNewIn list: MapList) -> LocalizedText {
    list == .personas ? Phrase.typePersona : Phrase.typeMore
  }

  private func nameLabel(in editor: Editor) -> LocalizedText? {
    editor.nameInput(self) == nil ? Phrase.nameLabel : nil
  }

  private func fieldLabel(in editor: Editor) -> LocalizedText? {
    guard editor.details == nil else { return nil }
    return newLabel(in: editor.map, editor.language).map { LocalizedText(verbatim: $0) }
      ?? field(in: editor.map).map { $0.label + LocalizedText(verbatim: ": ") }
  }

  private func hint(for new: NewItem, in editor: Editor) -> LocalizedText {
    guard new.isAdded else { return Phrase.typeNew }
    return field(in: editor.map)?.steps.map(Phrase.stepOrSkip) ?? Phrase.questionHelp
  }

  private func hint(for target: DetailsTarget, in editor: Editor) -> LocalizedText {
    switch target.place {
    case .whole where field(in: editor.map)?.steps != nil:
      field(in: editor.map)?.steps.map(Phrase.step) ?? Phrase.typeField
    case .new: Phrase.typeNew
    case .whole: editor.prompt?.isMultiline == true ? Phrase.typeFieldLines : Phrase.typeField
    case .element: Phrase.typeLine
    }
  }

  /// Returns the field that the text is typed for; `nil` if it is for something else.
  func field(in map: JourneyMap) -> FieldDescription? {
    switch self {
    case .field(let target): map.item(at: target.item)?.kind.field(target.key)
    case .question(let new): new.question(in: map)
    case .channel: Touchpoint.fields.channel.description
    case .newTouchpoint, .newStage, .renameTouchpoint, .renameStage, .renameMap, .newItem, .renameItem,
      .search, .filter, .command, .findField, .personaQuestion, .brainstorm:
      nil
    }
  }

  /// Returns the label before the text of a new element or of a question about a new item; `nil` for any other text.
  func newLabel(in map: JourneyMap, _ language: Language) -> String? {
    if case .field(let target) = self, target.place.isNew, let field = field(in: map) {
      return "+ " + field.label[language] + ": "
    }
    if case .question(let new) = self, let kind = new.kind(in: map), let field = new.question(in: map) {
      let isFirst = !new.isAdded && field === kind.nameField
      return isFirst ? "+ " + kind.title[language] + ": " : field.label[language] + ": "
    }
    return nil
  }
}

extension TextPrompt {
  /// Returns what is declared about the text; a new item that is drawn in the map has the hint of a new one, and the
  /// guide goes to no next field.
  func traits(in editor: Editor) -> Purpose.Traits {
    var traits = purpose.traits(in: editor)
    if case .question(let new) = purpose, sequel == .guide, !new.isAdded { traits.hint = Phrase.typeOne }
    guard isNew else { return traits }
    traits.hint =
      if case .renameItem(let list) = purpose { Purpose.hint(forNewIn: list) } else { Phrase.typeMore }
    return traits
  }
}

extension DetailsTarget.Place {
  /// Whether the place is that of an element to add.
  var isNew: Bool { if case .new = self { true } else { false } }
}

extension FieldDescription {
  /// The steps of a scale, of which one digit chooses one without `Enter`; `nil` for any other field.
  fileprivate var steps: ClosedRange<Int>? {
    guard case .number(let rule) = kind, rule.isScale else { return nil }
    return Int(rule.range.lowerBound)...Int(rule.range.upperBound)
  }
}

extension Prompt {
  /// Whether the prompt is for a text of several lines.
  fileprivate var isMultiline: Bool {
    if case .text(let asked) = self { asked.input.isMultiline } else { false }
  }
}
