import SenderoCore

/// The results, as tables and as JSON.
struct Report {
  var machine: [(name: String, value: String)]
  /// The compared programs; the first one is the reference.
  var names: [String]
  var results = Results()
  var operations: [OperationFigures] = []
  var workshops: [WorkshopFigures] = []
  /// The table of exports and imports; `nil` if they were not measured.
  var exchange: Table?
  /// The results of the operations, which are only used to prevent their removal by the compiler.
  var sink = 0

  /// All tables that are not empty.
  func text(markdown: Bool) -> String {
    let tables =
      [
        targets,
        sideBySide(
          Row.sideBySide, names,
          "Side by side (in brackets: how many times that sendero with 40 touchpoints takes)"),
        sideBySide(
          Row.slowLine, Contestant.onSlowLine.map(\.name),
          "9,600 baud: how long the picture goes on changing after a held `j`"),
        inProcess,
        WorkshopFigures.table(workshops),
      ] + (exchange.map { [$0] } ?? [])
    let facts = machine.map { "\($0.name): \($0.value)" }.joined(separator: " · ")
    let remarks = results.remarks.isEmpty ? [] : [results.remarks.map { "- \($0)\n" }.joined()]
    return ([facts + "\n"] + tables.filter { !$0.rows.isEmpty }.map { $0.text(markdown: markdown) } + remarks)
      .joined(separator: "\n")
  }

  private var targets: Table {
    let rows = Target.all.compactMap { target -> [String]? in
      let name = target.contestant.name
      guard let value = results.figure(target.statistic, target.quantity, name) else { return nil }
      return [
        "\(target.name), \(name)", target.statistic.rawValue, Figure.text(target.limit), Figure.text(value),
        target.quantity.unit, value <= target.limit ? "yes" : "no",
      ]
    }
    return Table(
      title: "Targets", header: ["what", "figure", "to reach", "measured", "unit", "reached"], rows: rows)
  }

  /// A table with a column for each program; the first one is the reference.
  private func sideBySide(_ rows: [Row], _ names: [String], _ title: String) -> Table {
    let shown = rows.filter { row in names.contains { results.samples[$0]?[row.quantity] != nil } }
    let columns = names.filter { name in shown.contains { results.samples[name]?[$0.quantity] != nil } }
    return Table(
      title: title, header: ["what", "unit"] + columns,
      rows: shown.map { row in
        let own = names.first.flatMap { results.figure(row.statistic, row.quantity, $0) }
        return [row.name, row.quantity.unit]
          + columns.map { name in
            guard let value = results.figure(row.statistic, row.quantity, name) else { return "–" }
            guard let own, name != names.first, own > 0 else { return Figure.text(value) }
            return "\(Figure.text(value)) (\(Figure.text(value / own)))"
          }
      })
  }

  private var inProcess: Table {
    var sizes: [Int] = []
    for figures in operations where !sizes.contains(figures.touchpoints) { sizes.append(figures.touchpoints) }
    let names = operations.filter { $0.touchpoints == sizes.first }.map(\.name)
    return Table(
      title: "Within the process, median",
      header: ["what"] + sizes.map { "\(Figure.text(Double($0))) touchpoints" },
      rows: names.map { name in
        [name]
          + sizes.map { size in
            let samples = operations.first { $0.name == name && $0.touchpoints == size }?.nanoseconds ?? []
            return Statistic.median.of(samples).map { Figure.time(nanoseconds: $0) } ?? "–"
          }
      })
  }
}
