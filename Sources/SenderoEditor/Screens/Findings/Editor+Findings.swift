import SenderoCore

/// Marking findings on the board, and mending and silencing the selected one.
extension Editor {
  /// Marks the touchpoints with an error or a warning on the board, or marks them no longer.
  mutating func toggleFindingMarks() {
    let isOn = front.view.findings == nil
    front.view.mark(findingsIn: isOn ? findingContext(map.links) : nil, in: map)
    message = Message(.done, isOn ? Phrase.findingsMarked(keyName("findings")) : Phrase.findingsUnmarked)
  }

  /// Notes which linked maps exist, and marks the findings accordingly.
  mutating func note(linked maps: [LinkedMap]) {
    for map in maps { navigation.note(map, at: map.path) }
    updateContext()
  }

  /// Notes the present day, which dates such as `today` and `+30d` depend on.
  public mutating func note(today: Day?) {
    guard today != settings.today else { return }
    settings.today = today
    updateContext()
  }

  /// Updates what depends on the day and on the linked maps.
  mutating func updateContext() {
    for index in front.interaction.screens.indices {
      var screen = front.interaction.screens[index]
      screen.contextChanged(in: self)
      front.interaction.screens[index] = screen
    }
    guard front.view.findings != nil else { return }
    front.view.update(findingsIn: findingContext(map.links), of: map)
  }

  /// Returns what rules need to know besides the map: the day, and which links lead to no map as far as known.
  func findingContext(_ links: Set<String>) -> FindingContext {
    let missing = links.filter { link in
      guard let known = navigation.linkedMaps[LinkPath.resolve(link, in: path)],
        case .problem = known?.content
      else { return false }
      return true
    }
    return FindingContext(today: settings.today, missingLinks: missing)
  }

  /// Asks for what the selected finding lacks, or removes what is wrong.
  mutating func mendFinding() {
    guard let finding = (screen as? FindingsScreen)?.finding(in: self) else { return }
    switch (finding.rule.mend, finding.field) {
    case (.fill, let field?): fill(field, of: finding)
    case (.add, let field?): askForItem(of: finding.item, field, isRepeated: false)
    case (.address, _): askForOpportunity(addressing: finding.item)
    case (.remove, _): change(Phrase.referenceRemoved) { map, _ in map.removeReference(finding) }
    case (.fill, nil), (.add, nil), (nil, _):
      message = Message(.quiet, Phrase.noKeyMends(open: keyName("open")))
    }
  }

  /// Asks for the value of a field, as its kind of value requires.
  private mutating func fill(_ field: FieldDescription, of finding: Finding) {
    let value = map.item(at: finding.item)?.object[field.key]
    let target = DetailsTarget(item: finding.item, key: field.key, place: .whole)
    switch field.kind {
    case .choice(let choices):
      let options = choices.map { ChoicePrompt.Option(label: $0.label, value: .string($0.word)) }
      pick(field.label, options, for: target)
    case .textList:
      let count = value?.array?.count ?? 0
      ask(.field(DetailsTarget(item: finding.item, key: field.key, place: .new(count))), TextInput())
    case .singleLine, .multiline, .date, .number:
      ask(.field(target), TextInput(map.shown(value, field, at: finding.item, language)))
    case .identifier, .flag, .reference, .references, .items, .group, .records, .counts, .fixed:
      show(finding)
    }
  }

  /// Asks for an opportunity that addresses the pain point at a path.
  private mutating func askForOpportunity(addressing painPoint: JSONPath) {
    guard let id = map.item(at: painPoint)?.object.id else { return }
    var known = JSONObject()
    let key = Opportunity.fields.painPoints.key
    Opportunity.kind.set(.array([.string(id)]), for: key, in: &known)
    askForItem(
      of: JSONPath(Array(painPoint.steps.dropLast(2))), Touchpoint.fields.opportunities.description,
      known: known, isRepeated: false)
  }

  /// Asks for the reason to silence the rule of the selected finding; hears a silenced rule again.
  mutating func silenceRule() {
    guard let screen = screen as? FindingsScreen else { return }
    let field = JourneyMap.fields.silenced.description
    if let silence = screen.silence(in: self) {
      let rule = screen.report.silences[silence].rule
      return change(Phrase.ruleHeard(rule)) { map, _ in map.silenced.remove(at: silence) }
    }
    guard let finding = screen.finding(in: self) else { return }
    var known = JSONObject()
    SilencedRule.kind.set(.string(finding.code), for: SilencedRule.fields.rule.key, in: &known)
    askForItem(of: JSONPath(), field, known: known, isRepeated: false)
  }
}
