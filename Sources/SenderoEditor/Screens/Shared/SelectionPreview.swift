import SenderoCanvas
import SenderoCore

/// The preview of the selected touchpoint or stage: everything that is known about it, without empty fields.
///
/// Entries are made on request, so that only those that fit on the screen cost time.
struct SelectionPreview {
  /// One text, with a sign in front of it.
  struct Entry {
    var sign = ""
    var text: String
    var style = Style(.plain)
  }

  /// Entries of one kind.
  struct Section {
    let count: Int
    let entry: (Int) -> Entry
  }

  /// The name and the channel.
  let title: String
  /// The rating, and whether it is an assumption or a moment of truth.
  private(set) var rating: Entry?
  /// What happens and how it is known.
  private(set) var facts: [Section] = []
  /// What hurts, and what could be done.
  private(set) var problems: [Section] = []

  let language: Language

  /// Makes the preview of the selection; `nil` if nothing is selected.
  init?(_ editor: Editor, _ model: BoardModel) {
    language = editor.language
    if let touchpoint = editor.selectedTouchpoint {
      title = [touchpoint.name.isEmpty ? Phrase.unnamed[language] : touchpoint.name, touchpoint.channel]
        .filter { !$0.isEmpty }.joined(separator: " · ")
      addFacts(of: touchpoint, editor, model)
      addProblems(of: touchpoint, editor)
    } else if let stage = editor.selectedStage {
      title = stage.name.isEmpty ? Phrase.unnamed[language] : stage.name
      addFields(of: stage)
    } else {
      return nil
    }
  }

  /// Whether nothing is known but the name.
  var isEmpty: Bool { facts.isEmpty && problems.isEmpty }

  // MARK: Touchpoints

  private mutating func addFacts(of touchpoint: Touchpoint, _ editor: Editor, _ model: BoardModel) {
    setRating(of: touchpoint, model)
    add(touchpoint.description)
    addExpectation(of: touchpoint)
    let evidence = touchpoint.evidence
    let text = editor.map.fieldText(at: editor.pathOfSelection, language)
    facts.add(evidence.count) {
      Entry(sign: "•", text: text.summary(of: evidence[$0].object, Evidence.kind).joined(separator: " · "))
    }
    let own = editor.lens.persona.flatMap { touchpoint.experiences[$0] }
    let thoughts = own.map(\.thought).flatMap { $0.isEmpty ? nil : [$0] } ?? touchpoint.thoughts
    let emotions = own.map(\.emotion).flatMap { $0.isEmpty ? nil : [$0] } ?? touchpoint.emotions
    let voices = thoughts.map { Phrase.quoted($0)[language] } + emotions
    add(voices.joined(separator: " · "), sign: "☺", Style(.quiet))
    add(model.linkText(of: touchpoint))
    let next = touchpoint.next
    facts.add(next.count) { [language] in
      Entry(sign: "↷", text: editor.map.sentence(next[$0], from: editor.selection, language)[language])
    }
  }

  private mutating func setRating(of touchpoint: Touchpoint, _ model: BoardModel) {
    let rating = touchpoint.rating(for: model.lens.persona)
    var parts = rating.map { [$0.label[language]] } ?? []
    if touchpoint.momentOfTruth {
      parts.append("★ " + Touchpoint.fields.momentOfTruth.description.label[language].lowercased())
    }
    if touchpoint.isAssumption { parts.append(Phrase.unfounded[language]) }
    let role = rating.map { CurveScale.role($0.score) } ?? .plain
    guard !parts.isEmpty else { return }
    self.rating = Entry(
      sign: rating?.symbol ?? "?", text: parts.joined(separator: " · "), style: Style(role, .bold))
  }

  private mutating func addExpectation(of touchpoint: Touchpoint) {
    let expectation = touchpoint.expectation
    guard let fulfilment = touchpoint.fulfilment else {
      return add(expectation.isEmpty ? "" : Phrase.expected(expectation)[language])
    }
    let isGap = touchpoint.hasGap
    add(
      Phrase.met(fulfilment.text(in: language), of: expectation)[language], sign: isGap ? "▾" : "",
      Style(isGap ? .negativeText : .plain))
  }

  private mutating func addProblems(of touchpoint: Touchpoint, _ editor: Editor) {
    let (pains, opportunities, delights) = (
      touchpoint.painPoints, touchpoint.opportunities, touchpoint.delights
    )
    problems.add(pains.count) { [language] index in
      let pain = pains[index]
      let cause = pain.rootCause.isEmpty ? nil : Phrase.because(pain.rootCause)[language]
      let parts = [pain.severityName?[language], pain.text, cause]
      return Entry(
        sign: "!", text: parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "),
        style: Style(.negativeText))
    }
    let text = editor.map.fieldText(at: editor.pathOfSelection, language)
    problems.add(opportunities.count) {
      let parts = text.summary(of: opportunities[$0].object, Opportunity.kind)
      return Entry(sign: "◇", text: parts.joined(separator: " · "))
    }
    problems.add(delights.count) { Entry(sign: "+", text: delights[$0], style: Style(.positiveText)) }
  }

  // MARK: Stages

  private mutating func addFields(of stage: Stage) {
    let fields = Stage.fields
    let left = [fields.goal.description, fields.entry.description, fields.exit.description]
    let right = [
      fields.actions.description, fields.thoughts.description, fields.emotions.description,
      fields.frictions.description, fields.strategies.description,
    ]
    for field in left { facts.add(text(of: field, stage)) }
    for field in right { problems.add(text(of: field, stage)) }
  }

  private func text(of field: FieldDescription, _ stage: Stage) -> Entry? {
    guard let value = stage.object[field.key] else { return nil }
    let text = FieldText(language).text(of: value, as: field.kind)
    return text.isEmpty ? nil : Entry(text: field.label[language] + ": " + text)
  }

  private mutating func add(_ text: String, sign: String = "", _ style: Style = Style(.plain)) {
    facts.add(text.isEmpty ? nil : Entry(sign: sign, text: text, style: style))
  }
}

extension [SelectionPreview.Section] {
  /// Adds a number of entries; none adds nothing.
  fileprivate mutating func add(_ count: Int, _ entry: @escaping (Int) -> SelectionPreview.Entry) {
    if count > 0 { append(.init(count: count, entry: entry)) }
  }

  fileprivate mutating func add(_ entry: SelectionPreview.Entry?) {
    if let entry { add(1) { _ in entry } }
  }
}
