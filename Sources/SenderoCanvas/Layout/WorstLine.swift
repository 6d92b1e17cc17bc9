import SenderoCore

/// The line under the title that names the touchpoints that hurt most.
public struct WorstLine: Sendable {
  /// One touchpoint on the line.
  private struct Part {
    let moment: WorstMoments.Moment
    let name: String
    let place: String
    /// The reason, with what stands before it; empty without room for it.
    var cause = ""
    var width: Int { TextLayout.width(of: name) + TextLayout.width(of: place) + TextLayout.width(of: cause) }
  }

  private let label: String
  private let parts: [Part]

  /// Makes the line.
  ///
  /// The first name comes with its reason, the most severe pain point, since a name alone does not say why. If
  /// space is short, stages are given by their numbers, then the last names are omitted, then names are cut.
  /// Space that is left gives the reasons of the others.
  ///
  /// - Parameters:
  ///   - model: The board.
  ///   - width: The width of the screen.
  public init(_ model: BoardModel, width: Int) {
    label = BoardPhrase.worst[model.language] + " "
    let room = width - 2 - TextLayout.width(of: label)
    let moments = model.derived.worst.moments
    func name(_ moment: WorstMoments.Moment) -> String {
      moment.name.isEmpty ? BoardPhrase.unnamed[model.language] : moment.name
    }
    let whole = moments.map { Part(moment: $0, name: name($0), place: " (\(model.column($0.stage).name))") }
    let short = moments.map { Part(moment: $0, name: name($0), place: " (\($0.stage + 1))") }
    let fewer = (1..<max(2, short.count)).reversed().map { Array(short.prefix($0)) }
    if let parts = ([whole, short] + fewer).first(where: { Self.needed($0) <= room }) {
      self.parts = Self.explained(parts, room: room)
    } else {
      parts = Self.shortened(short, room: room)
    }
  }

  private static let leastNameWidth = 10
  /// The width below which a reason says nothing.
  private static let leastCauseWidth = 16
  /// The width of the first reason that is worth more than another name.
  private static let firstCauseWidth = 28
  private static let separator = " · "

  private static func width(of parts: [Part]) -> Int {
    parts.reduce(0) { $0 + $1.width } + max(0, parts.count - 1) * separator.count
  }

  /// Returns the width of the names and of as much of the first reason as they need to be of use.
  private static func needed(_ parts: [Part]) -> Int {
    let cause = parts.first.map { TextLayout.width(of: Self.cause($0.moment)) } ?? 0
    return width(of: parts) + min(cause, firstCauseWidth)
  }

  /// Returns the first line of a reason with what stands before it; empty without a reason.
  private static func cause(_ moment: WorstMoments.Moment) -> String {
    moment.cause.split(whereSeparator: \.isNewline).first.map { ": " + String($0) } ?? ""
  }

  /// Returns parts that are cut to fit: as many as fit with the shortest names, then the longest names that fit.
  private static func shortened(_ all: [Part], room: Int) -> [Part] {
    var parts = all
    while width(of: cut(parts, to: leastNameWidth)) > room, parts.count > 1 { parts.removeLast() }
    let longest = parts.map { TextLayout.width(of: $0.name) }.max() ?? 0
    let fitting = (leastNameWidth..<max(longest, leastNameWidth) + 1).last {
      width(of: cut(parts, to: $0)) <= room
    }
    return cut(parts, to: fitting ?? leastNameWidth)
  }

  /// Adds the reasons for which there is room.
  private static func explained(_ parts: [Part], room: Int) -> [Part] {
    var free = room - width(of: parts)
    return parts.map { part in
      let cause = Self.cause(part.moment)
      guard !cause.isEmpty, free >= min(leastCauseWidth, TextLayout.width(of: cause)) else { return part }
      var part = part
      part.cause = TextLayout.cut(cause, width: free)
      free -= TextLayout.width(of: part.cause)
      return part
    }
  }

  private static func cut(_ parts: [Part], to width: Int) -> [Part] {
    parts.map { Part(moment: $0.moment, name: TextLayout.cut($0.name, width: width), place: $0.place) }
  }

  /// The text; empty if no touchpoint is rated negative.
  var text: StyledLine {
    var line = StyledLine()
    guard !parts.isEmpty else { return line }
    line.add(label, Style(.negativeText, .bold))
    for (index, part) in parts.enumerated() {
      if index > 0 { line.add(Self.separator, Style(.quiet)) }
      line.add(part.name, Style(.plain))
      line.add(part.place, Style(.quiet))
      if !part.cause.isEmpty { line.add(part.cause, Style(.plain)) }
    }
    return line
  }

  /// Returns the touchpoint that a column of the line names.
  public func moment(at column: Int) -> WorstMoments.Moment? {
    var start = 1 + TextLayout.width(of: label)
    for part in parts {
      if (start..<start + part.width).contains(column) { return part.moment }
      start += part.width + Self.separator.count
    }
    return nil
  }
}
