import SenderoCanvas
import SenderoCore

/// What a page shows, as all its sections need it.
struct HTMLContent {
  /// The selected map.
  let shown: ShownMap
  /// The language of all words that do not come from the map.
  let language: Language
  /// The columns and cells of the board.
  let model: BoardModel
  /// The curve, the worst moments, the pain points and the opportunities.
  let review: MapReview
  /// The stages side by side on each printed page.
  let bands: StageBands
  /// The measurements, without those of retired touchpoints.
  let measurements: ItemList<Measurement>
  /// The names of the items by id.
  private let names: [String: String]
  /// The conversion of values to text.
  let fieldText: FieldText

  /// Makes the content of a page.
  init(_ map: JourneyMap, _ options: FormatOptions) {
    let shown = ShownMap(map, options)
    self.shown = shown
    let language = options.language
    self.language = language
    model = BoardModel(shown.map, lens: shown.lens, language: language)
    review = MapReview(shown.map, today: nil)
    measurements = map.activeMeasurements
    bands = StageBands(of: shown.map.stages.count)
    var names: [String: String] = [:]
    JourneyMap.kind.forEachItem(in: map.object) { kind, item in
      if let id = item.id, let field = kind.nameField { names[id] = item[field.key]?.string }
    }
    self.names = names
    fieldText = FieldText(language, showsUnits: true) { [names] id, _ in
      names[id] ?? ItemPhrase.nothing(withID: id)[language]
    }
  }

  /// The map.
  var map: JourneyMap { shown.map }
  /// The title of the map, or a placeholder.
  var title: String { map.title.isEmpty ? BoardPhrase.untitled[language] : map.title }

  /// Returns the name of the item with an id.
  func name(of id: String) -> String { names[id] ?? ItemPhrase.nothing(withID: id)[language] }

  /// Returns a name, or a placeholder for an empty one.
  func named(_ name: String) -> String { name.isEmpty ? BoardPhrase.unnamed[language] : name }

  /// Returns a touchpoint with its stage.
  func named(_ place: TouchpointPlace) -> String { "\(named(place.name)) · \(named(place.stageName))" }

  /// Returns the address of the details of a touchpoint on the page.
  static func anchor(stage: Int, touchpoint: Int) -> String { "t\(stage + 1)-\(touchpoint + 1)" }
}
