import SenderoCore

/// The measurements of a map as metrics of TheyDo: one metric for each name, kind and place, with a data point a day.
struct TheyDoMetrics {
  private struct Metric {
    var members: JSONObject
    var points: [(date: String, value: JSONObject)]
  }

  private let mapID: String
  private var order: [String] = []
  private var byKey: [String: Metric] = [:]
  /// The number of measurements that TheyDo cannot hold.
  private(set) var left = 0

  /// Starts a collection for a map.
  init(mapID: String) { self.mapID = mapID }

  /// The metrics, in the order of their first measurements.
  var items: [JSONValue] {
    order.compactMap { key in
      guard var metric = byKey[key] else { return nil }
      metric.members["dataPoints"] = .array(
        metric.points.map { point in
          .object(
            JSONObject([.init(key: "dateOfMeasurement", value: .string(point.date))] + point.value.members))
        })
      return .object(metric.members)
    }
  }

  /// Adds a measurement; the last one of a day counts.
  mutating func add(_ measurement: Measurement) {
    guard Day(measurement.date) != nil, let (type, value) = Self.point(measurement),
      !measurement.metric.isEmpty
    else {
      left += 1
      return
    }
    let place = [measurement.stage, measurement.touchpoint, measurement.persona].filter { !$0.isEmpty }
    let key = ([mapID, measurement.metric] + place).joined(separator: "/")
    let id = key + "\n" + type
    var metric = byKey[id] ?? Metric(members: Self.members(measurement, type, key), points: [])
    if byKey[id] == nil { order.append(id) }
    if let index = metric.points.firstIndex(where: { $0.date == measurement.date }) {
      metric.points[index].value = value
    } else {
      metric.points.append((measurement.date, value))
    }
    byKey[id] = metric
  }

  private static func members(_ measurement: Measurement, _ type: String, _ key: String) -> JSONObject {
    // The same name with answers and with a figure is two metrics for TheyDo.
    let suffix = type == "OTHER" && scores.contains(measurement.metric.uppercased()) ? "/value" : ""
    var members: JSONObject = [
      "type": .string(type), "importKey": .string(key + suffix), "title": .string(measurement.metric),
      "unit": .string(type == "OTHER" || type == "CES" ? measurement.unit : "responses"),
    ]
    if let target = measurement.target {
      members["target"] = target.json
      if let direction = measurement.direction {
        members["targetComparisonOperator"] = .string(
          direction == .up ? "MORE_THAN_OR_EQUAL_TO" : "LESS_THAN_OR_EQUAL_TO")
      }
    }
    if type == "OTHER" { members["aggregationMethod"] = .string("AVERAGE") }
    return members
  }

  private static let scores: Set<String> = ["NPS", "CSAT", "CES"]

  /// The kind of metric and the data point of a measurement; `nil` if it has no figure.
  private static func point(_ measurement: Measurement) -> (type: String, value: JSONObject)? {
    let counts = measurement.counts.entries
    switch measurement.metric.uppercased() {
    case "NPS" where !counts.isEmpty:
      guard let sums = sums(counts, in: [0...6, 7...8, 9...10]) else { return nil }
      return ("NPS", ["detractors": sums[0], "passives": sums[1], "promoters": sums[2]])
    case "CSAT" where !counts.isEmpty:
      guard let sums = sums(counts, in: [1...1, 2...2, 3...3, 4...4, 5...5]) else { return nil }
      return (
        "CSAT",
        [
          "veryUnsatisfied": sums[0], "unsatisfied": sums[1], "neutral": sums[2], "satisfied": sums[3],
          "verySatisfied": sums[4],
        ]
      )
    case "CES":
      guard let value = measurement.value, let respondents = measurement.respondents,
        let count = Int(respondents.literal), count >= 0
      else { break }
      return ("CES", ["score": value.json, "respondents": .number(String(count))])
    default: break
    }
    return measurement.value.map { ("OTHER", ["value": $0.json]) }
  }

  /// The sums of the counts of answers in ranges; `nil` if an answer is in none, or a count is not whole.
  private static func sums(
    _ counts: [(name: String, number: Number)], in ranges: [ClosedRange<Int>]
  ) -> [JSONValue]? {
    var sums = [Int](repeating: 0, count: ranges.count)
    for (name, number) in counts {
      guard let answer = Int(name.trimmed), let count = number.double.flatMap(Int.init(exactly:)), count >= 0,
        let index = ranges.firstIndex(where: { $0.contains(answer) })
      else { return nil }
      let (sum, isTooLarge) = sums[index].addingReportingOverflow(count)
      if isTooLarge { return nil }
      sums[index] = sum
    }
    return sums.map { .number(String($0)) }
  }
}
