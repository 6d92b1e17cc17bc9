import SenderoCore

/// A journey diagram as it was read, before it becomes a map.
struct MermaidJourney: Sendable {
  /// A section: a stage.
  struct Section: Sendable {
    /// The name; empty for the tasks before the first section.
    var name: String
    /// Whether the diagram has the section, and not only tasks before the first one.
    var isWritten = true
    /// What the diagram does not show of the stage.
    var comment: MermaidComment?
    /// The touchpoints.
    var tasks: [Task] = []
  }

  /// A task: a touchpoint.
  struct Task: Sendable {
    /// The name.
    var name: String
    /// The score.
    var score: MermaidScore
    /// The names of the actors.
    var actors: [String]
    /// The line of the file.
    var line: Int
    /// What the diagram does not show of the touchpoint.
    var comment: MermaidComment?
    /// Whether the diagram does not show the touchpoint at all.
    var isHidden = false
  }

  /// The title; `nil` if there is none.
  var title: String?
  /// The title for screen readers.
  var accessibleTitle: String?
  /// The description for screen readers.
  var description: String?
  /// What the diagram does not show of the map.
  var comment: MermaidComment?
  /// The personas in comments.
  var personas: [MermaidComment] = []
  /// The sections in order.
  var sections: [Section] = []

  /// The greatest score, if it is beyond Mermaid's scale, 1 … 5.
  var maximumBeyondScale: Double? {
    let values = sections.flatMap(\.tasks).compactMap { task -> Double? in
      guard case .number(let value, _) = task.score, value.isFinite else { return nil }
      return value
    }
    return values.max().flatMap { $0 > 5 ? $0 : nil }
  }

  /// Brings all scores from a scale that ends at a maximum to one from 1 to 5.
  mutating func rescale(from maximum: Double) {
    for section in sections.indices {
      for task in sections[section].tasks.indices {
        sections[section].tasks[task].score = sections[section].tasks[task].score.rescaled(from: maximum)
      }
    }
  }
}
