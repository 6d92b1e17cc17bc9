/// The faults of the values of a map outside its stages, and what rules need to know of that part.
///
/// It is read again only if it changes.
struct HeaderFindings: Sendable {
  /// The map without its stages.
  private(set) var map = JourneyMap(object: JSONObject())
  /// The faults of its values, sorted.
  private(set) var section = FindingSection()
  /// What measurements say about touchpoints, by the id of the touchpoint.
  private(set) var verdicts: [String: [MeasurementVerdict]] = [:]
  /// The metrics of the measurements, normalised, each with the id of the touchpoint that it is about.
  private(set) var measured: [(metric: String, touchpoint: String)] = []
  /// The rules that the map silences.
  private(set) var silences: [SilencedRule] = []
  /// The codes of the silenced rules.
  private(set) var silencedRules: Set<String> = []
  /// The faults of its values, and what it states, such as the ids of personas.
  private var values = FindingCollector()
  private var isRead = false
  private var seen: [JSONValue] = []
  private var keys: [String] = []

  /// Reads a map again if it has changed outside its stages.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - counts: What the whole map states.
  /// - Returns: Whether it has changed.
  mutating func update(_ map: JourneyMap, _ counts: inout MapFactCounts) -> Bool {
    let stages = JourneyMap.fields.stages
    var members = map.object.members
    let place = members.firstIndex { $0.key == stages.key }
    let isList = place.map { members[$0].value.array != nil } ?? true
    if isList, let place { members.remove(at: place) }
    let (keys, values) = (members.map(\.key), members.map(\.value))
    let changes = values.changes(from: seen)
    if isRead, keys == self.keys, changes.new.isEmpty, changes.old.isEmpty { return false }
    (self.keys, seen, isRead) = (keys, values, true)
    self.map = JourneyMap(object: JSONObject(members))
    counts.remove(self.values.facts)
    self.values = FindingCollector()
    self.values.check(
      map.object, JourneyMap.kind, at: RelativePlace(), except: isList ? stages.description : nil)
    counts.add(self.values.facts)
    let measurements = map.measurements
    verdicts = MeasurementVerdict.verdicts(of: measurements)
    measured = measurements.map { ($0.metric.metricName, $0.touchpoint) }
    silences = Array(map.silenced)
    silencedRules = Set(silences.map(\.rule))
    return true
  }

  /// Whether a finding depends on one of some facts.
  func depends(on changed: Set<MapFact>) -> Bool { values.pending.contains { changed.contains($0.unless) } }

  /// Decides which findings hold and which of them are open.
  ///
  /// - Parameter counts: What the whole map states.
  mutating func settle(_ counts: MapFactCounts) {
    section = FindingSection(silencing: silencedRules)
    section.add(values.found)
    section.add(values.pending, unless: counts)
  }

  /// Returns the ids of the touchpoints about which measurements say something else than before.
  func changedVerdicts(since before: HeaderFindings) -> Set<String> {
    guard verdicts != before.verdicts else { return [] }
    return Set(verdicts.keys).union(before.verdicts.keys).filter { verdicts[$0] != before.verdicts[$0] }
  }
}
