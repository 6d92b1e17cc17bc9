/// The faults of the values of a map outside its stages, and what rules need to know of that part.
///
/// It is read anew only if it changes.
struct HeaderFindings: Sendable {
  /// What it states, such as the ids of personas.
  private(set) var facts: [MapFact] = []
  /// The faults of its values.
  var section = FindingSection()
  /// What measurements say about touchpoints, by the id of the touchpoint.
  private(set) var verdicts: [String: [MeasurementVerdict]] = [:]
  /// The metrics of the measurements, normalised, each with the id of the touchpoint that it is about.
  private(set) var measured: [(metric: String, touchpoint: String)] = []
  /// The rules that the map silences.
  private(set) var silences: [SilencedRule] = []
  private var seen: [JSONValue] = []
  private var keys: [String] = []

  /// Reads a map again if it has changed outside its stages.
  ///
  /// - Parameter map: The map.
  /// - Returns: Whether it has changed.
  mutating func update(_ map: JourneyMap) -> Bool {
    let stages = JourneyMap.fields.stages
    var members = map.object.members
    let place = members.firstIndex { $0.key == stages.key }
    let isList = place.map { members[$0].value.array != nil } ?? true
    if isList, let place { members.remove(at: place) }
    let (keys, values) = (members.map(\.key), members.map(\.value))
    let changes = values.changes(from: seen)
    guard keys != self.keys || !changes.new.isEmpty || !changes.old.isEmpty else { return false }
    (self.keys, seen) = (keys, values)
    var found = FindingCollector()
    found.check(
      map.object, JourneyMap.kind, at: RelativePlace(), except: isList ? stages.description : nil)
    facts = found.facts
    section = FindingSection(found)
    let measurements = map.measurements
    verdicts = MeasurementVerdict.verdicts(of: measurements)
    measured = measurements.map { ($0.metric.metricName, $0.touchpoint) }
    silences = Array(map.silenced)
    return true
  }

  /// The codes of the silenced rules.
  var silencedRules: Set<String> { Set(silences.map(\.rule)) }

  /// Returns the ids of the touchpoints about which measurements say something else than before.
  func changedVerdicts(since before: HeaderFindings) -> Set<String> {
    guard verdicts != before.verdicts else { return [] }
    return Set(verdicts.keys).union(before.verdicts.keys).filter { verdicts[$0] != before.verdicts[$0] }
  }
}
