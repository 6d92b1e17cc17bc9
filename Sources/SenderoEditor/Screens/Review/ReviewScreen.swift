import SenderoCanvas
import SenderoCore

/// The review: one screen that says where it hurts, why and what to do first, then the bad moments one after
/// another.
struct ReviewScreen: TextScreen {
  static let name = "review"
  static let title = ReviewPhrase.title

  /// The review, computed when the screen opens and when the map changes.
  private(set) var review: MapReview
  private let lens: Lens
  /// The page: 0 for the first screen, then the bad moments, the worst first.
  private(set) var page = 0
  /// The first line shown.
  var scroll = 0

  /// Makes a review of the map in front, with the ratings of the persona of the lens.
  init(_ editor: Editor) {
    lens = Lens(persona: editor.lens.persona)
    review = MapReview(editor.map, lens: lens, today: editor.settings.today)
  }

  /// The bad moment that is shown; `nil` on the first screen.
  var moment: ReviewedMoment? {
    review.moments.indices.contains(page - 1) ? review.moments[page - 1] : nil
  }

  mutating func mapChanged(to map: JourneyMap) -> Bool {
    let shown = moment?.place.id
    review = MapReview(map, lens: lens, today: review.today)
    let found = shown.flatMap { id in review.moments.firstIndex { $0.place.id == id } }
    page = found.map { $0 + 1 } ?? min(page, review.moments.count)
    return true
  }

  /// Shows a page; returns whether there is one of that number.
  mutating func show(page: Int) -> Bool {
    guard (0...review.moments.count).contains(page) else { return false }
    self.page = page
    scroll = 0
    return true
  }

  /// Returns the lines of the page that is shown.
  func lines(in editor: Editor) -> [StyledLine] {
    let size = Size(width: max(1, editor.size.width - 2), height: visibleLines(in: editor))
    guard let moment else { return ReviewSummary(review, size: size, editor.language).lines }
    return ReviewMomentPage(moment, review, size: size, editor.language).lines
  }

  func lineCount(in editor: Editor) -> Int { lines(in: editor).count }

  func pageRows(in editor: Editor) -> Int { visibleLines(in: editor) }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    ReviewView.draw(self, editor, &cache.hints, on: &canvas)
  }

  /// Leaves the review for the details of the bad moment; on the first screen, goes to the worst moment.
  func openSelected(in editor: inout Editor) -> [Effect] {
    guard let moment else {
      editor.showReview(page: 1)
      return []
    }
    editor.popAll()
    editor.front.view.mainView = .board
    if editor.select(touchpoint: moment.place.id) { editor.openSelectedDetails() }
    return []
  }

  /// Goes back to the first screen, and from there to the map.
  func goBack(in editor: inout Editor) {
    if page > 0 { editor.showReview(page: 0) } else { editor.pop() }
  }

  static let hints = HintList(
    HintDeclaration("review-next", "review-previous", words: ("next bad moment", "siguiente mal momento")),
    HintDeclaration("open", words: ("edit it", "editarlo")), "mark-reviewed", "back")
}

extension Editor {
  /// Opens the review of the map in front.
  public mutating func showReview() {
    guard !(screen is ReviewScreen) else { return }
    push(ReviewScreen(self))
    // The review itself says so.
    if let message, message == overdueMessage { messages.clear() }
  }

  /// Shows a page of the review in front.
  mutating func showReview(page: Int) {
    let isShown = withScreen { screen, _ in
      guard var review = screen as? ReviewScreen else { return true }
      defer { screen = review }
      return review.show(page: page)
    }
    if !isShown { message = Message(.quiet, Phrase.noFurther) }
  }
}

extension Command.Context {
  /// The context of the review.
  public static let review = Command.Context(ReviewScreen.self)
}
