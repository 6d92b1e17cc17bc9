import SenderoCore

/// A log of what single customers did, counted by stage and action: it becomes measurements of a map.
///
/// However long the log is, only the counts are stored.
struct EventLog {
  /// How often an action was seen at a stage, by how the dates of the rows can be read.
  private struct Count {
    var either = 0
    var monthFirst = 0
    var dayFirst = 0
  }

  /// The largest number of different stages and actions.
  private static let limit = 2000

  private let columns: EventLogColumns
  private let target: JourneyMap
  private var remarks = RemarkList()
  private var stages: [String: String] = [:]
  private var counts: [String: [String: Count]] = [:]
  private var labels: [String: String] = [:]
  private var unknown: Set<String> = []
  private var kinds = 0
  private var last: (monthFirst: Day?, dayFirst: Day?) = (nil, nil)
  private var certain = (monthFirst: 0, dayFirst: 0)
  private var rows = 0

  /// Starts counting.
  ///
  /// - Parameters:
  ///   - columns: The columns of the log.
  ///   - target: The map whose stages are measured.
  init(_ columns: EventLogColumns, target: JourneyMap) {
    self.columns = columns
    self.target = target
    for stage in target.stages where stages[Self.key(stage.name)] == nil {
      stages[Self.key(stage.name)] = stage.id
    }
  }

  /// Counts a row; one without a valid date is left out with a remark.
  mutating func add(_ row: TableRow) {
    let stage = row[columns.stage]
    let action = row[columns.action]
    guard !CellText.isNothing(stage), !CellText.isNothing(action) else { return }
    var date: EventDate?
    if let column = columns.date, !CellText.isNothing(row[column]) {
      date = EventDate(row[column])
      guard let date, date.monthFirst != nil || date.dayFirst != nil else {
        remarks.add("date", line: row.line, EventPhrase.noDay(row[column]))
        return
      }
    }
    rows += 1
    let (stageKey, actionKey) = (Self.key(stage), FoldedText.key(of: action))
    guard stages[stageKey] != nil else {
      if unknown.count < RemarkList.limit, unknown.insert(stageKey).inserted {
        remarks.add("stage \(stageKey)", EventPhrase.noStage(stage))
      }
      return
    }
    if counts[stageKey]?[actionKey] == nil {
      kinds += 1
      guard kinds <= Self.limit else { return }
      if labels[actionKey] == nil { labels[actionKey] = action }
    }
    var count = counts[stageKey]?[actionKey] ?? Count()
    if let date, date.monthFirst != date.dayFirst, date.monthFirst == nil || date.dayFirst == nil {
      if date.monthFirst == nil { count.dayFirst += 1 } else { count.monthFirst += 1 }
      if date.monthFirst == nil { certain.dayFirst += 1 } else { certain.monthFirst += 1 }
    } else {
      count.either += 1
    }
    counts[stageKey, default: [:]][actionKey] = count
    last.monthFirst = [last.monthFirst, date?.monthFirst].compactMap(\.self).max()
    last.dayFirst = [last.dayFirst, date?.dayFirst].compactMap(\.self).max()
  }

  /// Returns a map of the measured stages without touchpoints, and the measurements: abandonment and conversion
  /// of each stage at which customers leave or buy.
  ///
  /// - Throws: ``ImportError`` if the log does not mention a stage of the map.
  consuming func finish(_ options: ImportOptions) throws(ImportError) -> ImportedMap {
    let order: (isMonthFirst: Bool, isClear: Bool) =
      certain.monthFirst > 0 && certain.dayFirst == 0
      ? (true, true) : certain.dayFirst > 0 && certain.monthFirst == 0 ? (false, true) : (true, false)
    var identifiers = ImportIdentifiers(seed: options.seed)
    var map = JourneyMap(id: target.id.isEmpty ? identifiers.next() : target.id)
    var day: Day? = order.isMonthFirst ? last.monthFirst : last.dayFirst
    if !order.isClear, last.monthFirst != last.dayFirst {
      day = nil
      remarks.add("order", EventPhrase.unclearDates)
    }
    for stage in target.stages {
      guard let counts = counts[Self.key(stage.name)] else { continue }
      let left = Self.sum(counts, EventWords.leaving)
      let bought = Self.sum(counts, EventWords.buying)
      guard left + bought > 0 else { continue }
      map.stages.append(Stage(id: stage.id, name: stage.name))
      for (metric, count) in [("abandonment", left), ("conversion", bought)] {
        var item = Measurement(object: JSONObject())
        Measurement.kind.set(.string(identifiers.next()), for: Measurement.fields.id.key, in: &item.object)
        item.date = day?.description ?? ""
        item.metric = metric
        item.value = Number(typed: Self.percent(count, of: left + bought))
        item.unit = "%"
        item.respondents = Number(left + bought)
        item.stage = stage.id
        if metric == "abandonment" { item.counts = outcomes(counts) }
        map.measurements.append(item)
      }
    }
    guard !map.measurements.isEmpty else { throw ImportError(.invalid(EventPhrase.nothingMeasured)) }
    remarks.add("rows", EventPhrase.counted(rows))
    return ImportedMap(map, remarks: remarks.finished())
  }

  private func outcomes(_ counts: [String: Count]) -> Counts {
    let words = counts.filter {
      Self.isOutcome($0.key, EventWords.leaving) || Self.isOutcome($0.key, EventWords.buying)
    }
    return Counts(
      words.sorted { $0.key < $1.key }.map { (labels[$0.key] ?? $0.key, Number(Self.total($0.value))) })
  }

  private static func sum(_ counts: [String: Count], _ words: [String]) -> Int {
    counts.reduce(0) { $0 + (isOutcome($1.key, words) ? total($1.value) : 0) }
  }

  private static func total(_ count: Count) -> Int { count.either + count.monthFirst + count.dayFirst }

  private static func isOutcome(_ action: String, _ words: [String]) -> Bool {
    let letters = String(action.filter(\.isLetter))
    return words.contains { letters.hasPrefix($0) }
  }

  /// A share in per cent with one decimal place.
  private static func percent(_ count: Int, of whole: Int) -> String {
    let tenths = (count * 2000 + whole) / (2 * whole)
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }

  /// The letters and digits of a stage's name: `Product page`, `ProductPage` and `productpage` are one.
  private static func key(_ name: String) -> String {
    FoldedText.folded(name).filter { $0.isLetter || $0.isNumber }
  }
}
