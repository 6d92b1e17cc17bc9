import SenderoCanvas
import SenderoCore

/// The figures of an objective: its baseline, its present value and its target.
struct ObjectiveFigures {
  private let metric: String
  private let start: String
  private let end: String
  private let now: StyledLine
  /// The progress from baseline to target, as a fraction; `nil` if it is unknown.
  private let fraction: Double?
  private let isSilent: Bool

  init(_ objective: Objective, _ map: JourneyMap, _ language: Language) {
    let progress = objective.progress(in: map.activeMeasurements)
    metric = objective.metric
    start = objective.baseline.map { Self.text($0, language) } ?? ""
    end = objective.target.map { Self.joined(Self.text($0, language), objective.unit) } ?? ""
    isSilent = objective.metric.isEmpty && start.isEmpty && end.isEmpty
    var now = StyledLine()
    if let progress {
      let unit = progress.measurement.unit.isEmpty ? objective.unit : progress.measurement.unit
      now.add(
        Phrase.now(Self.joined(Self.text(progress.current, language), unit))[language], Style(.plain, .bold))
      if progress.isReached == true {
        now.add(" · " + Phrase.reached[language], Style(.positiveText, .bold))
      } else if let fraction = progress.fraction {
        now.add(" · " + Phrase.ofTheWay(Int((fraction * 100).rounded(.down)))[language])
      }
      let day = Day.text(of: progress.measurement.date, in: language)
      let origin = [day, map.place(of: progress.measurement)].filter { !$0.isEmpty }
      if !origin.isEmpty { now.add(" · " + origin.joined(separator: " · "), Style(.quiet)) }
    } else {
      now.add(Phrase.noMeasurement[language], Style(.quiet))
    }
    self.now = now
    let hasWay =
      objective.baseline != nil && objective.target != nil && objective.baseline != objective.target
    fraction = progress.map { $0.isReached == true ? 1 : $0.fraction } ?? (hasWay ? 0 : nil)
  }

  /// The width of the text before the bar, in cells.
  var leadWidth: Int {
    isSilent ? 0 : TextLayout.width(of: metric) + TextLayout.width(of: start) + (metric.isEmpty ? 1 : 3)
  }

  /// Returns the figures on one line if they fit, else on two.
  ///
  /// - Parameters:
  ///   - width: The available width, in cells.
  ///   - lead: The width before the bar, in cells; an equal width aligns the bars of several objectives.
  /// - Returns: The lines; empty if there are no figures.
  func lines(width: Int, lead: Int) -> [StyledLine] {
    guard !isSilent else { return [] }
    let rest = now.width + 3
    let isOneLine = way(barWidth: 12, lead: lead).width + rest <= width
    let room = width - way(barWidth: 0, lead: lead).width - (isOneLine ? rest : 0)
    var line = way(barWidth: max(4, min(24, room)), lead: lead)
    guard isOneLine else { return [line, now] }
    line.add("   ")
    line.parts += now.parts
    return [line]
  }

  private func way(barWidth: Int, lead: Int) -> StyledLine {
    var line = StyledLine()
    line.add(metric, Style(.heading, .bold))
    let space = max(metric.isEmpty ? 0 : 2, lead - leadWidth + 2)
    line.add(String(repeating: " ", count: space) + start + " ")
    if let fraction {
      // A bar is empty only at 0 and full only at 1.
      let cells = Int((fraction * Double(barWidth)).rounded())
      let done = fraction <= 0 ? 0 : fraction >= 1 ? barWidth : max(1, min(cells, barWidth - 1))
      line.add(String(repeating: "█", count: max(0, done)), Style(.positiveText))
      line.add(String(repeating: "░", count: max(0, barWidth - done)), Style(.quiet))
    } else {
      line.add(String(repeating: "┄", count: barWidth), Style(.quiet))
    }
    if !end.isEmpty { line.add(" " + end) }
    return line
  }

  private static func joined(_ figure: String, _ unit: String) -> String {
    unit.isEmpty ? figure : figure + " " + unit
  }

  private static func text(_ number: Number, _ language: Language) -> String {
    number.double.flatMap { $0.isFinite ? text($0, language) : nil } ?? number.text(in: language)
  }

  /// Returns a figure with at most two decimals; very small and very large figures are not rounded.
  static func text(_ value: Double, _ language: Language) -> String { FieldText.figure(value, language) }
}

extension JourneyMap {
  /// Returns the names of the items that a measurement is about; empty if it is about the whole journey.
  fileprivate func place(of measurement: Measurement) -> String {
    var names: [String] = []
    if let stage = self.stages.first(where: { $0.id == measurement.stage && !$0.id.isEmpty }) {
      names.append(stage.name)
    }
    if !measurement.touchpoint.isEmpty {
      let touchpoint = self.stages.lazy.compactMap { stage in
        stage.touchpoints.index(ofID: measurement.touchpoint).map { stage.touchpoints[$0] }
      }.first
      if let touchpoint { names.append(touchpoint.name) }
    }
    if let index = self.personas.index(ofID: measurement.persona) { names.append(self.personas[index].name) }
    return names.joined(separator: ", ")
  }
}
