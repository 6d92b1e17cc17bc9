import SenderoCanvas
import SenderoCore

/// Writes a board as a picture.
///
/// All looks are in attributes, since some programs ignore style sheets in pictures. There is no script and no
/// address.
struct SVGBoard {
  private let shown: ShownMap
  private let model: BoardModel
  private let compared: ComparedMaps?
  private let language: Language

  static let ink = "#1c2126"
  static let quiet = "#555d66"
  static let line = "#e3dfd8"
  static let accent = "#1f5c8f"
  private static let fonts =
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'DejaVu Sans', Arial, "
    + "'Noto Sans CJK SC', sans-serif"

  /// Makes the picture of a map.
  init(_ map: JourneyMap, _ options: FormatOptions) {
    shown = ShownMap(map, options)
    language = options.language
    model = BoardModel(shown.map, lens: shown.lens, language: language)
    compared = options.comparison.map { ComparedMaps(map, $0, options) }
  }

  /// The stages of each band.
  var bands: [Range<Int>] { StageBands(of: shown.map.stages.count).bands }

  private var title: String { shown.map.title.isEmpty ? BoardPhrase.untitled[language] : shown.map.title }

  /// Returns the picture of some bands.
  func picture(_ bands: [Range<Int>]) -> SVGPicture {
    var text = ""
    let size = write(bands) { text += $0 }
    return SVGPicture(
      text: text, width: size.width, height: size.height,
      fitsA4: StageBands(of: shown.map.stages.count).fitsA4)
  }

  /// Writes the picture of some bands.
  ///
  /// - Parameters:
  ///   - bands: The bands.
  ///   - pass: Receives the picture part by part.
  /// - Returns: The size of the picture.
  @discardableResult
  func write(_ bands: [Range<Int>], to pass: (String) -> Void) -> (width: Double, height: Double) {
    let layout = SVGLayout(bands, model, compared)
    let header = SVGHeader(title: title, facts: facts, width: layout.width)
    let legend = SVGLegend(model, shown, compared, width: layout.width)
    let boards = layout.bands.reduce(0) { $0 + $1.height + SVGLayout.bandGap }
    let height = header.height + boards + legend.height + SVGLayout.margin
    var markup = Markup()
    let (width, size) = (Coordinate.text(layout.width), Coordinate.text(height))
    markup.tags("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    markup.tags(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(size)\" "
        + "viewBox=\"0 0 \(width) \(size)\" role=\"img\" aria-labelledby=\"title desc\" "
        + "font-family=\"\(Self.fonts)\" fill=\"\(Self.ink)\">\n")
    markup.element("title id=\"title\"", title)
    markup.element("desc id=\"desc\"", description)
    markup.tags("\n<rect width=\"\(width)\" height=\"\(size)\" fill=\"\(RatingColours.lightPage)\"/>\n")
    header.write(to: &markup)
    var top = header.height
    for band in layout.bands {
      let drawing = SVGBand(band: band, model: model, compared: compared, top: top)
      drawing.write(to: &markup, pass)
      top += band.height + SVGLayout.bandGap
    }
    legend.write(top: top, to: &markup)
    markup.tags("</svg>\n")
    markup.passAll(to: pass)
    return (layout.width, height)
  }

  /// What the picture shows, in words.
  private var description: String {
    let counts = OutlinePhrase.counted(model.counts)[language]
    return CountPhrase.stages(shown.map.stages.count)[language] + ", " + counts
  }

  /// The state of the map and what the picture shows of it.
  private var facts: [String] {
    var facts = [HTMLPhrase.size(shown.map.stages.count, model.counts.count)[language]]
    if let state = shown.map.state { facts.insert(state.label[language], at: 0) }
    if let persona = shown.persona {
      let name = persona.name.isEmpty ? BoardPhrase.unnamed[language] : persona.name
      facts.append(HTMLPhrase.ratings(of: name)[language])
    }
    if let channel = shown.channel { facts.append(HTMLPhrase.only(channel)[language]) }
    if let filter = shown.filter { facts.append(filter.text[language]) }
    if shown.lens.showsRetired { facts.append(BoardPhrase.withRetired[language]) }
    return facts
  }
}
