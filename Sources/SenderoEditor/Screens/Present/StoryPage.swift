import SenderoCanvas
import SenderoCore

/// The content of a page of a story.
struct StoryPage {
  private let screen: PresentScreen
  private let editor: Editor
  private var map: JourneyMap { editor.map }
  private var language: Language { editor.language }

  init(_ screen: PresentScreen, _ editor: Editor) { (self.screen, self.editor) = (screen, editor) }

  private var page: Story.Page { screen.story.pages[screen.page] }

  /// Whether the page is a title.
  var isTitle: Bool {
    if case .touchpoint = page { false } else { true }
  }

  func layOut(with pen: inout StoryPen) {
    switch page {
    case .map: layOutMap(&pen)
    case .stage(let index): layOutStage(map.stages[index], &pen)
    case .touchpoint(let stage, let touchpoint):
      layOutTouchpoint(map.stages[stage].touchpoints[touchpoint], of: map.stages[stage], &pen)
    case .end: layOutEnd(&pen)
    }
  }

  private func named(_ name: String) -> String { name.isEmpty ? Phrase.unnamed[language] : name }

  // MARK: Titles

  private func layOutMap(_ pen: inout StoryPen) {
    let about = [map.state?.label[language] ?? "", map.owner].filter { !$0.isEmpty }
    pen.text(about.joined(separator: " · "), Style(.quiet))
    pen.gap()
    pen.title(map.title.isEmpty ? BoardPhrase.untitled[language] : map.title, Style(.accent, .bold))
    pen.gap()
    pen.text(map.description)
    pen.gap()
    let personas = editor.lensPersona.map { [$0] } ?? Array(map.personas)
    let stages = screen.story.pages.compactMap { page -> String? in
      guard case .stage(let index) = page else { return nil }
      return "\(index + 1) \(named(map.stages[index].name))"
    }
    pen.sections([
      StoryPen.Section(
        title: JourneyMap.fields.personas.description.label,
        lines: personas.map { $0.summary.isEmpty ? named($0.name) : "\(named($0.name)): \($0.summary)" }),
      StoryPen.Section(
        title: JourneyMap.fields.stages.description.label,
        lines: pen.hasColumns ? stages : [stages.joined(separator: " · ")].filter { !$0.isEmpty }),
    ])
  }

  private func layOutStage(_ stage: Stage, _ pen: inout StoryPen) {
    let number = screen.story.progress(at: screen.page).map { Phrase.stage($0)[language] } ?? ""
    let about = [number, stage.phase?.label[language] ?? ""].filter { !$0.isEmpty }
    pen.text(about.joined(separator: " · "), Style(.quiet))
    pen.gap()
    pen.title(named(stage.name), Style(.accent, .bold), isAlone: true)
    pen.gap()
    pen.text(stage.goal)
    pen.gap()
    guard let index = map.stages.index(ofID: stage.id) else { return }
    for case .touchpoint(index, let place) in screen.story.pages {
      let touchpoint = stage.touchpoints[place]
      let rating = touchpoint.rating(for: editor.lens.persona)
      let star = touchpoint.momentOfTruth ? " " + BoardSign.momentOfTruth.glyph : ""
      pen.cell(rating?.symbol ?? "?", style(of: rating), named(touchpoint.name) + star)
    }
  }

  private func layOutEnd(_ pen: inout StoryPen) {
    pen.title(Phrase.storyEnds[language], Style(.accent, .bold), isAlone: true)
    pen.gap()
    let curve = editor.derived.curve
    let points = [(Phrase.peak, curve.peak), (Phrase.lowest, curve.lowest), (Phrase.end, curve.end)]
    for (label, point) in points {
      guard let point, let score = point.score else { continue }
      let touchpoint = map.stages[point.stage].touchpoints[point.touchpoint]
      pen.cell(
        CurveScale.sign(score), style(of: touchpoint.rating(for: editor.lens.persona)),
        "\(label[language]): \(named(touchpoint.name))")
    }
    if curve.peak == nil { pen.text(Phrase.nothingRated[language]) }
  }

  // MARK: A touchpoint

  private func layOutTouchpoint(_ touchpoint: Touchpoint, of stage: Stage, _ pen: inout StoryPen) {
    let rating = touchpoint.rating(for: editor.lens.persona)
    let about = [named(stage.name), touchpoint.channel, whoMeets(touchpoint)].filter { !$0.isEmpty }
    pen.text(about.joined(separator: " · "), Style(.quiet))
    pen.gap()
    pen.title(
      named(touchpoint.name), Style(rating.map { CurveScale.role($0.score) } ?? .plain, .bold))
    pen.gap()
    pen.band(words(about: touchpoint, rating), style(of: rating))
    pen.gap()
    pen.text(touchpoint.description)
    if !touchpoint.description.isEmpty { pen.gap() }
    let fields = Touchpoint.fields
    pen.sections([
      StoryPen.Section(title: Phrase.whatTheyDo, lines: touchpoint.actions),
      StoryPen.Section(
        title: Phrase.whatTheyThink,
        lines: touchpoint.thoughts + own(touchpoint, PersonaExperience.fields.thought)),
      StoryPen.Section(
        title: Phrase.whatTheyFeel,
        lines: touchpoint.emotions + own(touchpoint, PersonaExperience.fields.emotion)),
      StoryPen.Section(title: Phrase.whatHurts, lines: touchpoint.painPoints.map(\.text)),
    ])
    pen.sections([
      section(fields.physicalEvidence, of: touchpoint), section(fields.frontstage, of: touchpoint),
    ])
    let behind = [section(fields.backstage, of: touchpoint), section(fields.support, of: touchpoint)]
    if behind.contains(where: { !$0.lines.isEmpty }) {
      pen.rule(BoardPhrase.lineOfVisibility[language])
      pen.sections(behind)
    }
    layOutBranches(touchpoint, &pen)
  }

  private func layOutBranches(_ touchpoint: Touchpoint, _ pen: inout StoryPen) {
    guard case .touchpoint(let stage, let place) = page else { return }
    let origin = Selection(stage: stage, touchpoint: place)
    let branches = screen.branches(in: map).enumerated().map { number, branch in
      "\(number + 1)  \(map.sentence(branch.branch, from: origin, language)[language])"
    }
    pen.sections([StoryPen.Section(title: Phrase.storyBranches, lines: branches)])
  }

  private func section(_ field: Field<String>, of touchpoint: Touchpoint) -> StoryPen.Section {
    let text = touchpoint[field]
    return StoryPen.Section(title: field.description.label, lines: text.isEmpty ? [] : [text])
  }

  /// Returns what each persona thinks or feels, or the persona of the lens.
  private func own(_ touchpoint: Touchpoint, _ field: Field<String>) -> [String] {
    let experiences = touchpoint.experiences
    let personas = editor.lensPersona.map { [$0] } ?? Array(map.personas)
    return personas.compactMap { persona in
      guard let statement = experiences[persona.id]?[field], !statement.isEmpty else { return nil }
      return editor.lensPersona == nil ? "\(named(persona.name)): \(statement)" : statement
    }
  }

  private func whoMeets(_ touchpoint: Touchpoint) -> String {
    if let persona = editor.lensPersona { return named(persona.name) }
    let names = map.personas.filter { touchpoint.personas.contains($0.id) }.map { named($0.name) }
    if names.isEmpty, !map.personas.isEmpty { return BoardPhrase.everybody[language] }
    return names.joined(separator: ", ")
  }

  private func words(about touchpoint: Touchpoint, _ rating: Rating?) -> String {
    var words = [rating?.text[language] ?? "? " + BoardSign.unrated.meaning[language]]
    if touchpoint.momentOfTruth {
      words.append("\(BoardSign.momentOfTruth.glyph) \(BoardSign.momentOfTruth.meaning[language])")
    }
    if rating != nil, touchpoint.hasAssumedRating {
      words.append("\(BoardSign.assumption.glyph) \(BoardSign.assumption.meaning[language])")
    }
    return words.joined(separator: "   ")
  }

  private func style(of rating: Rating?) -> Style {
    Style(TouchpointCell.role(of: rating), rating?.experience == .negative ? [.bold, .loud] : .bold)
  }
}
