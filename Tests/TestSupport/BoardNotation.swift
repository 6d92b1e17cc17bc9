import SenderoCanvas
import SenderoCore
import SenderoEditor

/// A board in one line: `Look: poster+ [web--*] | Buy: | Use: drive`.
///
/// Stages are separated by `|`, each with its touchpoints after `:`. The sign of the rating follows the name, and
/// then `*` for a moment of truth. `[…]` encloses the selected item, and `~` precedes a marked one.
public enum BoardNotation {
  /// An unknown member, which every item of a board in this notation has.
  public static let unknown = JSONObject.Member(key: "x-later", value: .array([.number("1.50"), .null]))

  /// Returns the map of a board in this notation, and the selection.
  ///
  /// Stages have ids such as `stage1`; the id of a touchpoint is its name.
  public static func map(_ text: String) -> (map: JourneyMap, selection: Selection) {
    var map = JourneyMap(id: "map")
    var selection = Selection()
    for (stageIndex, part) in text.split(separator: "|").enumerated() {
      let halves = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let header = halves[0].filter { $0 != " " }
      if header.hasPrefix("[") { selection = Selection(stage: stageIndex) }
      var stage = Stage(id: "stage\(stageIndex + 1)", name: String(header.filter { !"[]".contains($0) }))
      let words = halves.count > 1 ? halves[1].split(separator: " ") : []
      for (index, word) in words.enumerated() {
        if word.hasPrefix("[") { selection = Selection(stage: stageIndex, touchpoint: index) }
        stage.touchpoints.append(touchpoint(word.filter { !"[]~".contains($0) }))
      }
      stage.object.members.append(unknown)
      map.stages.append(stage)
    }
    map.object.members.append(unknown)
    return (map, selection)
  }

  private static func touchpoint(_ word: String) -> Touchpoint {
    let name = String(word.filter { !"+-=*".contains($0) })
    var touchpoint = Touchpoint(id: name, name: name)
    let sign = word.filter { "+-=".contains($0) }
    for experience in Experience.allCases {
      for isStrong in [false, true] where Rating(experience, isStrong: isStrong).symbol == sign {
        touchpoint.rating = Rating(experience, isStrong: isStrong)
      }
    }
    touchpoint.momentOfTruth = word.contains("*")
    touchpoint.object.members.append(unknown)
    return touchpoint
  }

  /// The board of an editor in one line.
  public static func outline(_ editor: Editor) -> String {
    let selection = editor.selection
    let selected = editor.selectedTouchpoints
    return editor.map.stages.enumerated().map { stageIndex, stage in
      let isHere = stageIndex == selection.stage
      let header = isHere && selection.touchpoint == nil ? "[\(stage.name)]" : stage.name
      let words = stage.touchpoints.enumerated().map { index, touchpoint in
        let sign = touchpoint.rating?.symbol ?? ""
        let word = touchpoint.name + sign + (touchpoint.momentOfTruth ? "*" : "")
        let isMarked = isHere && selection.anchor != nil && selected.contains(index)
        let marked = isMarked ? "~" + word : word
        return isHere && selection.touchpoint == index ? "[\(marked)]" : marked
      }
      return ([header + ":"] + words).joined(separator: " ")
    }.joined(separator: " | ")
  }

  /// Makes a session with a board in this notation, and with its selection.
  public static func session(
    _ text: String, readOnlyReason: LocalizedText? = nil, language: Language = .english,
    size: Size = Size(width: 80, height: 40), keymap: Keymap = .standard
  ) -> EditorSession {
    let (map, selection) = map(text)
    var session = EditorSession(
      map, readOnlyReason: readOnlyReason, settings: EditorSettings(language: language, keymap: keymap),
      size: size)
    for _ in 0..<100 where session.editor.selection.touchpoint != nil { session.send(.key(.up)) }
    for _ in 0..<selection.stage { session.send(.key(.right)) }
    for _ in 0..<(selection.touchpoint.map { $0 + 1 } ?? 0) { session.send(.key(.down)) }
    return session
  }
}
