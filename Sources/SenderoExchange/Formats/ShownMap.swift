import SenderoCore

/// A map as the options of an export select it, for presentations.
struct ShownMap {
  /// The map with the selected touchpoints only, each with the rating of the selected persona.
  let map: JourneyMap
  /// The persona whose ratings are shown; `nil` for everybody.
  let persona: Persona?
  /// The channel whose touchpoints are shown; `nil` for all.
  let channel: String?
  /// The number of touchpoints that the filter selects; `nil` without a filter.
  let filter: FilterCount?
  /// The lens for the map, which has been applied except for retired touchpoints.
  let lens: Lens

  /// Selects the touchpoints of a map.
  ///
  /// - Parameters:
  ///   - map: The whole map.
  ///   - options: The options with the lens and the filter.
  init(_ map: JourneyMap, _ options: FormatOptions) {
    var lens = options.lens
    lens.showsRetired = lens.showsRetired || options.showsRetired
    persona = lens.persona.flatMap { id in map.personas.first { $0.id == id } }
    channel = lens.channel
    let seen = map.seen(through: lens)
    let filtered = options.filtered(seen)
    self.map = filtered?.map ?? seen
    filter = filtered?.count
    self.lens = Lens(showsRetired: lens.showsRetired)
  }
}
