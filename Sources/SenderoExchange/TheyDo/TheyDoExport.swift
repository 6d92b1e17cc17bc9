import SenderoCore

/// Collects what TheyDo can hold of a map.
struct TheyDoExport {
  /// The pain points.
  private(set) var insights: [JSONValue] = []
  /// The opportunities.
  private(set) var opportunities: [JSONValue] = []
  /// The solutions of opportunities.
  private(set) var solutions: [JSONValue] = []
  /// The measurements by metric.
  private(set) var metrics: [JSONValue] = []
  /// The quotes; `nil` without any.
  private(set) var feedback: JSONValue?
  /// What is left out.
  private(set) var remarks: [ExchangeRemark] = []

  private let map: JourneyMap
  private let title: String

  /// Starts an export.
  init(_ map: JourneyMap, untitled: String) {
    self.map = map
    title = map.title.isEmpty ? untitled : map.title
  }

  /// Walks through the map.
  mutating func collect() {
    var responses: [JSONValue] = []
    var undated = 0
    for touchpoint in map.stages.flatMap(\.touchpoints) {
      for point in touchpoint.painPoints { insights.append(.object(insight(point, touchpoint))) }
      for opportunity in touchpoint.opportunities { add(opportunity, touchpoint) }
      for evidence in touchpoint.evidence where !evidence.quote.isEmpty {
        if Day(evidence.date) == nil {
          undated += 1
        } else {
          responses.append(response(evidence, touchpoint))
        }
      }
    }
    if !responses.isEmpty { feedback = feedback(with: responses) }
    if undated > 0 { remarks.append(ExchangeRemark(TheyDoPhrase.undatedQuotes(undated))) }
    var metrics = TheyDoMetrics(mapID: map.id)
    for measurement in map.measurements { metrics.add(measurement) }
    self.metrics = metrics.items
    if metrics.left > 0 { remarks.append(ExchangeRemark(TheyDoPhrase.measurementsLeft(metrics.left))) }
    remarks.append(ExchangeRemark(TheyDoPhrase.noJourneys))
  }

  private func key(_ id: String) -> JSONValue { .string(map.id + "/" + id) }

  private func insight(_ point: PainPoint, _ touchpoint: Touchpoint) -> JSONObject {
    var item: JSONObject = ["importKey": key(point.id), "title": .string(point.text)]
    let details = [point.rootCause, point.workaround].filter { !$0.isEmpty }
    if !details.isEmpty { item["description"] = .string(details.joined(separator: "\n\n")) }
    item["type"] = .string("Pain")
    addPlace(touchpoint, to: &item)
    return item
  }

  private mutating func add(_ opportunity: Opportunity, _ touchpoint: Touchpoint) {
    var item: JSONObject = ["importKey": key(opportunity.id), "title": .string(opportunity.text)]
    if let status = opportunity.status { item["status"] = .string(status.rawValue) }
    if opportunity.ticket.hasPrefix("https://") || opportunity.ticket.hasPrefix("http://") {
      item["externalLinks"] = .array([.string(opportunity.ticket)])
    }
    addPlace(touchpoint, to: &item)
    // Without an address the owner that TheyDo has is left alone; `null` would remove them.
    if Self.isMailAddress(opportunity.owner) { item["ownerEmail"] = .string(opportunity.owner) }
    opportunities.append(.object(item))
    guard !opportunity.solution.isEmpty else { return }
    var solution: JSONObject = [
      "importKey": key(opportunity.id + "/solution"), "title": .string(opportunity.solution),
    ]
    if let status = opportunity.status { solution["status"] = .string(status.rawValue) }
    addPlace(touchpoint, to: &solution)
    if let impact = opportunity.impact?.double {
      solution["priority"] = .string(impact >= 4 ? "HIGH" : impact >= 3 ? "MEDIUM" : "LOW")
    }
    solutions.append(.object(solution))
  }

  private func addPlace(_ touchpoint: Touchpoint, to item: inout JSONObject) {
    item["tags"] = .array([.string(touchpoint.name)])
    item["groups"] = .array([.string(title)])
  }

  private func response(_ evidence: Evidence, _ touchpoint: Touchpoint) -> JSONValue {
    .object([
      "responseId": .string(evidence.id), "responseDateTime": .string(evidence.date + "T00:00:00Z"),
      "responseFields": .array([
        .object(["fieldId": .string("quote"), "textValue": .string(evidence.quote)]),
        .object(["fieldId": .string("touchpoint"), "textValue": .string(touchpoint.name)]),
      ]),
    ])
  }

  private func feedback(with responses: [JSONValue]) -> JSONValue {
    .object([
      "format": .string("THEYDO_FEEDBACK_RESPONSES_V1"),
      "feedbackMetadata": .object([
        "feedbackName": .string(title + ": evidence"), "feedbackId": .string(map.id),
        "convertAllRowsToQuotes": .bool(true),
        "feedbackFields": .array([
          .object([
            "fieldId": .string("quote"), "fieldName": .string("Quote"), "fieldType": .string("TEXT"),
            "required": .bool(true),
          ]),
          .object([
            "fieldId": .string("touchpoint"), "fieldName": .string("Touchpoint"),
            "fieldType": .string("TAG_GROUP"),
            "tagGroupTitle": .string("Touchpoint"), "required": .bool(false),
          ]),
        ]),
      ]), "responses": .array(responses),
    ])
  }

  /// Whether a text is an address that the pattern of the schemas accepts.
  static func isMailAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let last = parts[0].last, parts[0].first != ".", last != ".", last != "'",
      !text.utf8.hasPart("..".utf8),
      parts[0].unicodeScalars.allSatisfy({ isWord($0) || "_'+-.".unicodeScalars.contains($0) })
    else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let top = labels.last, top.count >= 2,
      top.unicodeScalars.allSatisfy({ isWord($0) && !("0"..."9").contains($0) })
    else { return false }
    return labels.allSatisfy { label in
      label.first.map { $0 != "-" } ?? false && label.unicodeScalars.allSatisfy { isWord($0) || $0 == "-" }
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }
}
