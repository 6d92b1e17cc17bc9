import SenderoCore

extension Report {
  /// All figures and all samples.
  var json: JSONValue {
    JSONValue([
      ("machine", JSONValue(machine.map { ($0.name, .string($0.value)) })),
      ("targets", .array(Target.all.map(json))),
      ("programs", JSONValue(results.samples.sorted { $0.key < $1.key }.map { ($0.key, json($0.value)) })),
      ("operations", .array(operations.map(json))),
      ("remarks", .array(results.remarks.map { .string($0) })),
      ("sink", .number("\(sink)")),
    ])
  }

  private func json(_ target: Target) -> JSONValue {
    let name = target.contestant.name
    let value = results.figure(target.statistic, target.quantity, name)
    return JSONValue([
      ("name", .string(target.name)), ("program", .string(name)),
      ("quantity", .string(target.quantity.rawValue)), ("statistic", .string(target.statistic.rawValue)),
      ("unit", .string(target.quantity.unit)), ("limit", .number("\(target.limit)")),
      ("measured", value.map { .number("\($0)") } ?? .null),
    ])
  }

  private func json(_ samples: [Quantity: [Double]]) -> JSONValue {
    JSONValue(
      Quantity.allCases.compactMap { quantity in
        samples[quantity].map { (quantity.rawValue, summary($0, unit: quantity.unit)) }
      })
  }

  private func json(_ operation: OperationFigures) -> JSONValue {
    JSONValue([
      ("name", .string(operation.name)), ("touchpoints", .number("\(operation.touchpoints)")),
      ("time", summary(operation.nanoseconds, unit: "ns")),
    ])
  }

  private func summary(_ samples: [Double], unit: String) -> JSONValue {
    let statistics = Statistic.allCases.compactMap { statistic in
      statistic.of(samples).map { (statistic.rawValue, JSONValue.number("\($0)")) }
    }
    let all = JSONValue.array(samples.map { .number("\($0)") })
    return JSONValue([("unit", .string(unit))] + statistics + [("samples", all)])
  }
}

extension JSONValue {
  fileprivate init(_ members: [(String, JSONValue)]) {
    self = .object(JSONObject(members.map { JSONObject.Member(key: $0.0, value: $0.1) }))
  }
}
