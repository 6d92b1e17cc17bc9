import SenderoCanvas
import SenderoCore

/// The map as a story on the whole screen: page by page, in large type, for a room or a call.
struct PresentScreen: Screen {
  static let name = "present"
  static let title = LocalizedText("Story", "Relato")

  private let lens: Lens
  private let filter: Filter?
  private(set) var story: Story
  /// The page.
  private(set) var page = 0
  /// The part of the page, if the screen is too small for all of it.
  private(set) var part = 0
  /// The branches that were followed, the latest last.
  private var jumps: [(from: Int, to: Int)] = []
  /// The id of the touchpoint on the page; empty on another page.
  private var id = ""

  /// Begins a story, at its title or at a touchpoint.
  init(_ editor: Editor, atTouchpoint id: String? = nil) {
    lens = editor.lens
    filter = editor.front.view.filter
    story = Story(editor.map, lens: lens, filter: filter)
    go(to: id.flatMap(story.page) ?? 0, in: editor.map)
  }

  private mutating func go(to page: Int, in map: JourneyMap) {
    (self.page, part, id) = (page, 0, "")
    if case .touchpoint(let stage, let touchpoint) = story.pages[page] {
      id = map.stages[stage].touchpoints[touchpoint].id
    }
  }

  // MARK: Walking

  /// Goes on: to the next part of the page, or to the next page.
  mutating func goOn(in editor: Editor) {
    if part + 1 < StoryParts(self, editor).count {
      part += 1
    } else if page + 1 < story.pages.count {
      go(to: page + 1, in: editor.map)
    }
  }

  /// Goes back: to the part before, to the touchpoint where a branch was followed, or to the page before.
  mutating func stepBack(in editor: Editor) {
    if part > 0 {
      part -= 1
    } else if let last = jumps.last, last.to == page {
      jumps.removeLast()
      go(to: last.from, in: editor.map)
    } else if page > 0 {
      go(to: page - 1, in: editor.map)
    }
  }

  /// The branches of the touchpoint on the page that lead to a page, each with that page; at most nine.
  func branches(in map: JourneyMap) -> [(branch: Branch, page: Int)] {
    guard case .touchpoint(let stage, let touchpoint) = story.pages[page] else { return [] }
    let branches = map.stages[stage].touchpoints[touchpoint].next.compactMap { branch in
      story.page(ofTouchpoint: branch.to).map { (branch: branch, page: $0) }
    }
    return Array(branches.prefix(9))
  }

  /// Follows a branch of the touchpoint on the page.
  ///
  /// - Returns: Whether there is a branch with this number.
  mutating func follow(branch number: Int, in map: JourneyMap) -> Bool {
    let branches = branches(in: map)
    guard branches.indices.contains(number - 1) else { return false }
    jumps.append((page, branches[number - 1].page))
    go(to: branches[number - 1].page, in: map)
    return true
  }

  mutating func move(rows: Int, in editor: inout Editor) {
    if rows > 0 { goOn(in: editor) } else if rows < 0 { stepBack(in: editor) }
  }

  mutating func movePage(_ direction: Int, in editor: inout Editor) {
    go(to: story.stagePage(from: page, direction: direction), in: editor.map)
  }

  mutating func moveToEnd(first: Bool, in editor: inout Editor) {
    go(to: first ? 0 : story.pages.count - 1, in: editor.map)
  }

  mutating func handle(_ mouse: MouseEvent, in editor: inout Editor) -> [Effect] {
    switch mouse.action {
    case .press, .doublePress, .wheelDown: goOn(in: editor)
    case .wheelUp: stepBack(in: editor)
    case .drag, .release: break
    }
    return []
  }

  mutating func scrollToSelection(in editor: inout Editor) {
    // A larger screen has fewer parts.
    part = min(part, StoryParts(self, editor).count - 1)
  }

  /// Leaves the story; what was on the page is then selected.
  func goBack(in editor: inout Editor) {
    editor.pop()
    switch story.pages[page] {
    case .map, .end: break
    case .stage(let stage): editor.selection = Selection(stage: stage)
    case .touchpoint(let stage, let touchpoint):
      editor.selection = Selection(stage: stage, touchpoint: touchpoint)
    }
  }

  mutating func mapChanged(to map: JourneyMap) -> Bool {
    story = Story(map, lens: lens, filter: filter)
    jumps = []
    go(to: story.page(ofTouchpoint: id) ?? min(page, story.pages.count - 1), in: map)
    return true
  }

  /// What others change waits, so that no page changes while a room reads it.
  var postponesMerge: Bool { true }

  static let hints = HintList(
    HintDeclaration("present-next", words: ("go on", "seguir")),
    HintDeclaration("present-previous", words: ("back", "atrás")),
    HintDeclaration("present-branch", words: ("follow a branch", "seguir una rama")),
    HintDeclaration("back", words: ("leave", "salir")),
    HintDeclaration("page-down", "page-up", words: ("stage", "etapa")))

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    PresentView.draw(self, editor, &cache.hints, on: &canvas)
  }
}

extension Command.Context {
  /// The context of the story.
  public static let present = Command.Context(PresentScreen.self)
}
