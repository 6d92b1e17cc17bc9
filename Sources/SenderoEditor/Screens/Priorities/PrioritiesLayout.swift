import SenderoCanvas
import SenderoCore

/// The places of the panes of the view of priorities, and of the rows in them.
///
/// On a wide screen the panes are side by side; otherwise only the one in use is shown. The picture of impact and
/// effort is above the list of opportunities if there is room for both.
struct PrioritiesLayout {
  typealias Pane = PrioritiesState.Pane

  /// The width from which both panes are shown.
  private static let wide = 100
  /// The height of an item, in lines.
  static let itemHeight = 2

  let priorities: Priorities
  private let state: PrioritiesState
  private let size: Size

  init(_ editor: Editor) {
    state = editor.front.view.priorities
    priorities = state.priorities(of: editor.map)
    size = editor.viewSize
  }

  private var isWide: Bool { size.width >= Self.wide }

  /// The panes that are shown.
  var panes: [Pane] { isWide ? Pane.allCases : [state.pane] }

  /// The first row below the title line.
  private var first: Int { size.height >= 10 ? 2 : 1 }

  /// The whole area of a pane that is shown.
  func area(of pane: Pane) -> Rectangle {
    let height = max(1, size.height - 1 - first)
    guard isWide else { return Rectangle(column: 0, row: first, width: size.width, height: height) }
    let left = size.width / 2 - 1
    return pane == .painPoints
      ? Rectangle(column: 0, row: first, width: left, height: height)
      : Rectangle(column: left + 2, row: first, width: size.width - left - 2, height: height)
  }

  /// The height of the heading of a pane.
  private var headingHeight: Int { size.height >= 10 ? 2 : 1 }

  /// The height of the picture of impact and effort.
  static let pictureHeight = 9

  /// The place of the picture; `nil` without room for it.
  var picture: Rectangle? {
    let area = area(of: .opportunities)
    guard !priorities.opportunities.isEmpty, area.height >= 21, area.width >= 40 else { return nil }
    return Rectangle(
      column: area.column + 2, row: area.row + headingHeight, width: min(area.width - 3, 72),
      height: Self.pictureHeight)
  }

  /// The place of the list of a pane.
  func list(of pane: Pane) -> Rectangle {
    let area = area(of: pane)
    let above =
      headingHeight + (pane == .opportunities && picture != nil ? Self.pictureHeight + 1 : 0)
    return Rectangle(
      column: area.column, row: area.row + above, width: area.width, height: max(1, area.height - above))
  }

  /// The height of the list of a pane, in lines.
  func listHeight(of pane: Pane) -> Int { list(of: pane).height }

  /// A line of a list: an owner, or a line of an item.
  enum Line {
    case owner(String)
    case item(Int, line: Int)
  }

  /// The lines of the list of a pane.
  func lines(of pane: Pane) -> [Line] {
    guard pane == .opportunities else {
      return priorities.painPoints.indices.flatMap { index in
        (0..<Self.itemHeight).map { Line.item(index, line: $0) }
      }
    }
    var lines: [Line] = []
    var index = 0
    for (owner, items) in priorities.owners {
      lines.append(.owner(owner))
      for _ in items {
        lines += (0..<Self.itemHeight).map { Line.item(index, line: $0) }
        index += 1
      }
    }
    return lines
  }

  /// The first line of a pane to show, so that its selected item is visible.
  func top(of pane: Pane) -> Int {
    let lines = lines(of: pane)
    let selected = state.index(in: pane, of: priorities) ?? 0
    let start = start(ofItem: selected, lines) ?? 0
    return ListScroll.top(
      toShow: start..<start + Self.itemHeight, of: lines.count, in: listHeight(of: pane),
      // The owner above the first item is shown with it.
      from: start == 1 ? 0 : state[topOf: pane])
  }

  /// The first of the lines that is one of an item; `nil` if there is none.
  private func start(ofItem index: Int, _ lines: [Line]) -> Int? {
    lines.firstIndex { if case .item(index, line: _) = $0 { true } else { false } }
  }

  /// The place of the text of the selected item on the screen; `nil` if nothing is selected.
  var selectedText: Rectangle? {
    let (pane, list) = (state.pane, list(of: state.pane))
    guard let selected = state.index(in: pane, of: priorities),
      let start = start(ofItem: selected, lines(of: pane))
    else { return nil }
    // After the bar, a space, the rank and another space.
    return Rectangle(
      column: list.column + 6, row: list.row + start - state[topOf: pane], width: max(1, list.width - 7),
      height: Self.itemHeight)
  }

  /// The item at a place on the screen.
  func item(column: Int, row: Int) -> (pane: Pane, index: Int)? {
    for pane in panes {
      let list = list(of: pane)
      guard list.contains(column: column, row: row) else { continue }
      let lines = lines(of: pane)
      let line = row - list.row + state[topOf: pane]
      if lines.indices.contains(line), case .item(let index, line: _) = lines[line] { return (pane, index) }
    }
    return nil
  }
}
