import SenderoCanvas
import SenderoCore
import SenderoEditor
import SenderoExchange

extension FuzzTarget {
  /// Reading a map, its findings, curves and objectives, its outline and its views.
  static let map = FuzzTarget(name: "map") { bytes in
    guard let read = try? JourneyMap.read(bytes) else { return nil }
    return flawOfReading(read.map) ?? flawOfFindings(in: read.map) ?? flawOfCurves(of: read.map)
      ?? flawOfObjectives(of: read.map) ?? flawOfOutline(of: read.map) ?? flawOfViews(of: read.map)
  }

  /// The flaw that appears if a map is written and read again; `nil` if there is none.
  static func flawOfReading(_ map: JourneyMap) -> String? {
    let bytes = map.bytes
    guard let again = try? JourneyMap.read(bytes) else { return "it cannot be read again" }
    if again.idsGiven != 0 || again.idsRepeated != 0 { return "ids are mended again" }
    if again.map != map { return "another map is read back" }
    return again.map.bytes == bytes ? nil : "other bytes are written the second time"
  }

  private static func flawOfFindings(in map: JourneyMap) -> String? {
    for finding in map.findings(today: Day(year: 2026, month: 11, day: 28)) {
      guard let item = map.item(at: finding.item) else { return "a finding leads nowhere: \(finding.item)" }
      if let field = finding.field, item.kind.field(field.key) == nil { return "no such field: \(field.key)" }
      for language in Language.allCases where finding.sentence[language].isEmpty {
        return "a finding has no sentence"
      }
      if map.path(ofItemAt: finding.item, in: map) == nil { return "the item is lost: \(finding.item)" }
    }
    return nil
  }

  private static func flawOfCurves(of map: JourneyMap) -> String? {
    var lenses = [Lens.everything] + map.personas.prefix(4).map { Lens(persona: $0.id) }
    if let channel = map.stages.first?.touchpoints.first?.channel { lenses.append(Lens(channel: channel)) }
    var kept = EmotionCurve()
    for lens in lenses {
      let fresh = EmotionCurve(map.stages, lens: lens)
      kept.update(map.stages, lens: lens)
      if fresh.stages != kept.stages || fresh.mean != kept.mean || fresh.peakEndScore != kept.peakEndScore {
        return "a curve brought up to date is not the curve: \(lens)"
      }
      let rated = fresh.stages.joined().filter { $0.score != nil }
      if rated.count != fresh.ratedCount { return "\(fresh.ratedCount) are counted of \(rated.count)" }
      let seen = map.seen(through: lens)
      if seen.stages.map(\.touchpoints.count) != fresh.stages.map(\.count) {
        return "the curve has other touchpoints than the map: \(lens)"
      }
    }
    return nil
  }

  private static func flawOfObjectives(of map: JourneyMap) -> String? {
    for objective in map.objectives {
      _ = objective.gaps(in: map)
      _ = objective.lacking(in: map)
      guard let progress = objective.progress(in: map.measurements) else { continue }
      if !progress.current.isFinite { return "no figure: \(progress.current)" }
      if let part = progress.fraction, !(0...1).contains(part) { return "no part of the way: \(part)" }
    }
    return nil
  }

  private static func flawOfOutline(of map: JourneyMap) -> String? {
    for language in Language.allCases {
      let isObeyed = OutlineFormat().text(map, FormatOptions(language: language)).unicodeScalars.contains {
        scalar in
        scalar != "\n" && scalar.properties.generalCategory == .control
      }
      if isObeyed { return "the outline has control characters" }
    }
    return nil
  }

  private static func flawOfViews(of map: JourneyMap) -> String? {
    var editor = Editor(Document(map: map), size: Size(width: 72, height: 20), seed: 1)
    // Each view in turn, then all details of the item that is selected there.
    for key: Key in [.tab, .tab, .tab, .tab, .enter, .end] {
      if let flaw = flawOfScreen(editor) { return flaw }
      _ = editor.handle(.key(key))
    }
    return flawOfScreen(editor) ?? (editor.map == map ? nil : "looking at it changes it")
  }

  /// The flaw in a drawn screen; `nil` if there is none.
  static func flawOfScreen(_ editor: Editor) -> String? {
    let canvas = editor.draw()
    if canvas.size != editor.size { return "the screen is drawn in another size" }
    for row in 0..<canvas.size.height {
      for column in 0..<canvas.size.width {
        let cell = canvas[column, row]
        // A cell without a mark has a zero instead.
        for scalar in [cell.base, cell.marks.0, cell.marks.1] where scalar != "\0" {
          switch scalar.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator: return "a control character is on the screen"
          default: continue
          }
        }
      }
    }
    return nil
  }
}
