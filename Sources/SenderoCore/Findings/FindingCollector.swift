/// Collects the findings of rules, and the facts that other findings depend on.
struct FindingCollector: Sendable {
  /// The findings that depend on nothing else.
  private(set) var found: [RelativeFinding] = []
  /// The findings that hold unless some part of the map states a fact.
  private(set) var pending: [PendingFinding] = []
  /// The facts that the checked part of the map states.
  private(set) var facts: [MapFact] = []
  /// The rule that is being applied.
  private var rule = Rule.wrongKind

  /// Notes what the part of the map states.
  mutating func state(_ fact: MapFact) { facts.append(fact) }

  /// Adds a finding of the rule that is being applied.
  ///
  /// - Parameters:
  ///   - place: The place of the item.
  ///   - field: The field; `nil` if it is about the whole item.
  ///   - subject: The name of the item.
  ///   - detail: What the sentence needs to know.
  ///   - fact: A fact with which the finding does not hold.
  mutating func report(
    at place: RelativePlace, _ field: FieldDescription? = nil, subject: String,
    _ detail: Finding.Detail = .none, unless fact: MapFact? = nil
  ) {
    let finding = RelativeFinding(rule: rule, place: place, field: field, subject: subject, detail: detail)
    if let fact {
      pending.append(PendingFinding(found: finding, unless: fact))
    } else {
      found.append(finding)
    }
  }

  /// Adds a finding at the touchpoint that is being checked.
  mutating func report(
    _ touchpoint: TouchpointFacts, _ field: FieldDescription? = nil, _ detail: Finding.Detail = .none
  ) {
    report(at: RelativePlace(), field, subject: touchpoint.name, detail)
  }

  /// Adds a finding at an item in a list of the touchpoint that is being checked, or at one of the item's
  /// fields.
  mutating func report(
    _ list: FieldDescription, _ index: Int, _ field: FieldDescription? = nil,
    subject: String, _ detail: Finding.Detail = .none, unless fact: MapFact? = nil
  ) {
    let place = RelativePlace(rest: [.key(list.key), .index(index)])
    report(at: place, field, subject: subject, detail, unless: fact)
  }

  // MARK: Applying rules

  /// Applies the rules for touchpoints to one; places are relative to it.
  mutating func apply(to touchpoint: TouchpointFacts) {
    for (rule, check) in Rules.ofTouchpoints {
      self.rule = rule
      check(touchpoint, &self)
    }
  }

  /// Applies the rules for stages to one.
  mutating func apply(to stage: StageFacts) {
    for (rule, check) in Rules.ofStages {
      self.rule = rule
      check(stage, &self)
    }
  }

  /// Applies a rule for the whole map.
  mutating func apply(_ check: Rules.MapCheck, to map: MapFacts) {
    rule = check.rule
    check.apply(map, &self)
  }

  // MARK: Values

  /// Checks the members of an item against the table of fields, and those of the items in it.
  ///
  /// - Parameters:
  ///   - object: The item.
  ///   - kind: Its kind.
  ///   - place: Its place.
  ///   - owner: The named item that contains it; `nil` if the item itself has a name.
  ///   - skipped: A field that is not checked.
  mutating func check(
    _ object: JSONObject, _ kind: ItemSchema, at place: RelativePlace, in owner: NamedItem? = nil,
    except skipped: FieldDescription? = nil
  ) {
    let owner = owner ?? NamedItem(kind: kind, object: object)
    var position = -1
    for member in object.members {
      position = kind.position(member.key, after: position)
      guard position < kind.fields.count, kind.fields[position] !== skipped else { continue }
      check(member.value, kind.fields[position], of: kind, in: owner, at: place)
    }
  }

  /// Checks the value of a field, and the items in it.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - field: The field.
  ///   - kind: The kind of the item that has the field.
  ///   - owner: The item itself, or the named item that contains it.
  ///   - place: The place of the item.
  mutating func check(
    _ value: JSONValue, _ field: FieldDescription, of kind: ItemSchema, in owner: NamedItem,
    at place: RelativePlace
  ) {
    let fieldKind = field.kind
    if let fault = fieldKind.fault(of: value) {
      rule = .of(fault)
      report(at: place, field, subject: owner.name)
      return
    }
    if case .identifier = fieldKind {
      if let fact = MapFact(kind, id: value.string ?? "") { facts.append(fact) }
      return
    }
    fieldKind.forEachReference(in: value) { id, target in
      rule = .danglingReference
      report(
        at: place, field, subject: owner.name, .text(id), unless: MapFact(targetOf: target, id: id))
    }
    guard fieldKind.nested != nil else { return }
    _ = fieldKind.anyItem(in: value) { kind, item, step in
      let steps: [JSONPath.Step] = [.key(field.key)] + [step].compactMap(\.self)
      check(
        item, kind, at: RelativePlace(touchpoint: place.touchpoint, rest: place.rest + steps),
        in: kind.hasIdentifier ? nil : owner)
      return false
    }
  }
}
