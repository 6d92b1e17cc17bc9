import SenderoCanvas
import SenderoCore

/// The lines of the start screen: offers in groups, with headings above them.
struct StartLayout {
  /// One line.
  enum Line {
    case heading(LocalizedText)
    /// An offer, with its index among all.
    case offer(Int, StartScreen.Offer)
    case blank
  }

  /// The lines.
  let lines: [Line]
  /// The part of the screen for the lines.
  let place: Rectangle

  init(_ editor: Editor) {
    let offers = Array(StartScreen.offers(in: editor).enumerated())
    let recent = offers.filter { if case .recent = $0.element { true } else { false } }
    let unsaved = offers.filter { if case .unsaved = $0.element { true } else { false } }
    let templates = offers.filter {
      if case .template(let template) = $0.element { template != .example } else { false }
    }
    var lines = offers.prefix(1).map { Line.offer($0.offset, $0.element) }
    for (heading, group) in [
      (Phrase.unsavedHeading, unsaved), (Phrase.recentMaps, recent), (Phrase.newFrom, templates),
    ] where !group.isEmpty {
      lines += [.blank, .heading(heading)] + group.map { .offer($0.offset, $0.element) }
    }
    self.lines = lines
    place = Rectangle(column: 0, row: 3, width: editor.size.width, height: max(1, editor.size.height - 4))
  }

  /// The heights of the lines, for scrolling.
  var scroll: ListScroll { ListScroll(count: lines.count, height: 1, space: place.height) }

  /// Returns the line of an offer.
  func line(ofOffer offer: Int) -> Int {
    lines.firstIndex { if case .offer(offer, _) = $0 { true } else { false } } ?? 0
  }

  /// Returns the first line to show, so that the line of an offer is in the middle if possible.
  func top(toShowOffer offer: Int) -> Int {
    max(0, min(line(ofOffer: offer) - place.height / 2, lines.count - place.height))
  }
}
