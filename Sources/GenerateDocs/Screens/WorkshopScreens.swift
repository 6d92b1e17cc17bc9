import SenderoCanvas
import SenderoCore
import SenderoEditor

/// The screens of a workshop of four people on the built-in example.
enum WorkshopScreens {
  private static let path = "shop.journey.json"
  private static let names = ["Ana", "Luis", "Eva", "Iker"]

  /// The section of the page as Markdown.
  static var text: String {
    """

    The screens below show a workshop of four people. On a terminal in colour, each person has one of their own.

    """
      + section(
        "A vote in a workshop", "Ana's screen, 120 × 40",
        drawn(Size(width: 120, height: 40), .english) { _ in })
      + section(
        "Una votación en un taller", "La pantalla de Ana, 80 × 24",
        drawn(Size(width: 80, height: 24), .spanish) { _ in })
      + section(
        "A brainstorm in a silent round", "Keys: `b`, two lines, 80 × 24",
        drawn(Size(width: 80, height: 24), .english) { table in
          table.say(.openRound(seconds: 300), by: 1)
          table.press("b")
          table.press("The guide is only in Spanish\r")
          table.press("No place to sit\r")
        })
      + section(
        "Who is here", "Keys: `:who`, 80 × 24",
        drawn(Size(width: 80, height: 24), .english) { $0.press(":who\r") })
      + section(
        "The ranking at the end of a vote", "80 × 24",
        drawn(Size(width: 80, height: 24), .english) { $0.say(.endVote, by: 1) })
  }

  private static func section(_ title: String, _ about: String, _ lines: [String]) -> String {
    "\n## \(title)\n\n\(about)\n\n```\n" + lines.joined(separator: "\n") + "\n```\n"
  }

  private static func drawn(
    _ size: Size, _ language: Language, _ change: (inout Table) -> Void
  ) -> [String] {
    guard let map = try? JourneyMap.read(Template.example.bytes(in: language)).map else { return [] }
    var table = Table(map, size, language)
    change(&table)
    return ScreensPage.lines(of: table.editor)
  }

  /// An editor in a workshop, whose messages come back to it as by way of the log.
  private struct Table {
    var editor: Editor
    private var workshop = Workshop()
    private let now: Int64 = 600_000

    init(_ map: JourneyMap, _ size: Size, _ language: Language) {
      editor = Editor(
        Document(map: map, path: path, isOnDisk: true), settings: EditorSettings(language: language),
        size: size,
        seed: 1)
      for (index, name) in names.enumerated() {
        say(.join(name: name, readOnly: false), by: index, at: Int64(index) * 60_000)
      }
      let stages = map.stages
      let places = [(1, 0), (2, 1), (1, 1)]
      for (index, place) in places.enumerated() where stages.indices.contains(place.0) {
        let touchpoints = stages[place.0].touchpoints
        guard touchpoints.indices.contains(place.1) else { continue }
        say(.select(ItemIdentity(kind: Touchpoint.kind.name, id: touchpoints[place.1].id)), by: index + 1)
      }
      say(.setTimer(seconds: 600), by: 1, at: now - 125_000)
      say(.openVote(.touchpoints, dots: 5), by: 1)
      let dots = [(0, 0, 2), (1, 0, 3), (2, 1, 1), (3, 1, 3), (1, 1, 2)]
      for (stage, touchpoint, count) in dots where stages.indices.contains(stage) {
        let touchpoints = stages[stage].touchpoints
        guard touchpoints.indices.contains(touchpoint) else { continue }
        for number in 0..<count { say(.putDot(touchpoints[touchpoint].id), by: (stage + number) % 4) }
      }
      send(.time(now))
      editor.noteMessageRead()
      send(.key(.character(";")))
      send(.key(.character(";")))
    }

    mutating func press(_ keys: String) {
      for scalar in keys.unicodeScalars { send(.key(scalar == "\r" ? .enter : .character(scalar))) }
    }

    mutating func say(_ message: WorkshopMessage, by person: Int, at time: Int64? = nil) {
      var map = editor.map
      let before = map
      let notices = workshop.apply(
        message, by: ParticipantID(rawValue: UInt64(person + 1)), at: time ?? now, to: &map)
      if map != before { send(.externalChange(path: path, map)) }
      send(.workshop(path: path, me: ParticipantID(rawValue: 1), workshop, notices))
    }

    private mutating func send(_ event: Event) {
      for effect in editor.handle(event) {
        switch effect {
        case .tell(let message, _): say(message, by: 0)
        case .askTime: send(.time(now))
        default: break
        }
      }
    }
  }
}
