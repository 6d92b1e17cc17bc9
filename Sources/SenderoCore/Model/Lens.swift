/// Through which eyes, and over which channel, a map is seen: what does not belong there is left out.
public struct Lens: Hashable, Sendable {
  /// The id of the persona whose journey it is; `nil` for everybody's.
  public var persona: String?
  /// The channel, as people write it; `nil` for every channel.
  public var channel: String?

  /// Whether touchpoints that are retired are shown.
  public var showsRetired: Bool

  /// Makes a lens.
  public init(persona: String? = nil, channel: String? = nil, showsRetired: Bool = false) {
    self.persona = persona
    self.channel = channel
    self.showsRetired = showsRetired
  }

  /// The lens with another persona; `nil` for everybody.
  public func with(persona: String?) -> Lens {
    Lens(persona: persona, channel: channel, showsRetired: showsRetired)
  }

  /// The lens with another channel; `nil` for every channel.
  public func with(channel: String?) -> Lens {
    Lens(persona: persona, channel: channel, showsRetired: showsRetired)
  }

  /// The lens that leaves nothing out but what is retired.
  public static let everything = Lens()

  /// Whether the lens shows all touchpoints of a stage.
  ///
  /// - Parameter retired: How many touchpoints of the stage are retired.
  /// - Returns: Whether none is left out.
  public func showsAll(retired: Int) -> Bool {
    persona == nil && channel == nil && (showsRetired || retired == 0)
  }
}

extension Touchpoint {
  /// Whether the touchpoint is no longer offered: it stays in the map, and counts nowhere.
  public var isRetired: Bool { object[Self.fields.retired.key] != nil }

  /// Whether a lens shows the touchpoint: its persona meets it, it happens over its channel, and it is not retired.
  public func isSeen(through lens: Lens) -> Bool {
    (lens.showsRetired || !isRetired) && isMet(by: lens.persona)
      && (lens.channel == nil || self.channel == lens.channel)
  }

  /// Whether the touchpoint counts through a lens: the lens shows it, and it is not retired.
  public func counts(through lens: Lens) -> Bool { !isRetired && isSeen(through: lens) }
}
