import SenderoCore

@testable import SenderoExchange

/// Summaries of diagrams and maps: `TITLE | STAGE > NAME=SCORE(ACTOR,ACTOR)…`.
enum MermaidSummary {
  /// The summary of a diagram as Mermaid reads it; `error` if Mermaid refuses it.
  static func ofMermaid(_ text: String) -> String {
    guard let read = try? StrictMermaidReader(text) else { return "error" }
    var parts = [read.title]
    var section: String?
    for task in read.tasks {
      if task.section != section { parts.append(task.section + " >") }
      section = task.section
      let score =
        task.score.isNaN ? "NaN" : task.score == task.score.rounded() ? "\(Int(task.score))" : "\(task.score)"
      parts[parts.count - 1] += " \(task.name)=\(score)(\(task.actors.joined(separator: ",")))"
    }
    for section in read.sections where !read.tasks.contains(where: { $0.section == section }) {
      parts.append(section + " >")
    }
    return parts.joined(separator: " | ")
  }

  /// The summary of a diagram as the importer reads it, with ratings as `++ + = - -- ?` and the lines of remarks.
  static func ofImport(_ text: String) -> String {
    var source = ImportSource(Array(text.utf8), fileName: "x.mmd")
    do throws(ImportError) {
      let imported = try MermaidFormat().read(&source, ImportOptions(language: .english))
      let lines = imported.remarks.map { $0.line.map { "\($0)" } ?? "?" }.joined(separator: ",")
      return of(imported.map) + (lines.isEmpty ? "" : " !" + lines)
    } catch {
      return "error \(error.line.map { "\($0)" } ?? "")"
    }
  }

  /// The summary of a map.
  static func of(_ map: JourneyMap) -> String {
    let names = Dictionary(uniqueKeysWithValues: map.personas.map { ($0.id, $0.name) })
    let stages = map.stages.map { stage in
      ([stage.name + " >"]
        + stage.touchpoints.map { touchpoint in
          let personas = touchpoint.personas.map { names[$0] ?? "?" }.joined(separator: ",")
          return "\(touchpoint.name)=\(touchpoint.rating?.symbol.prefix(2) ?? "?")(\(personas))"
        }).joined(separator: " ")
    }
    return ([map.title] + stages).joined(separator: " | ")
  }
}
