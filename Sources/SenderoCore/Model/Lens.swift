/// A selection of what a map shows: one persona, one channel, or everything.
public struct Lens: Hashable, Sendable {
  /// The id of the persona; `nil` for everybody.
  public var persona: String?
  /// The channel, in any spelling; `nil` for every channel.
  public var channel: String?

  /// Whether the lens shows retired touchpoints.
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

  /// The lens that hides only retired touchpoints.
  public static let everything = Lens()

  /// Whether the lens shows all touchpoints of a stage.
  ///
  /// - Parameter retired: The number of retired touchpoints in the stage.
  /// - Returns: `true` if the lens shows every touchpoint.
  public func showsAll(retired: Int) -> Bool {
    persona == nil && channel == nil && (showsRetired || retired == 0)
  }
}

extension Touchpoint {
  /// Whether the touchpoint is retired: it stays in the map and is not counted.
  public var isRetired: Bool { object[Self.fields.retired.key] != nil }

  /// Whether a lens shows the touchpoint, because of its personas, its channel and whether it is retired.
  public func isSeen(through lens: Lens) -> Bool {
    (lens.showsRetired || !isRetired) && isMet(by: lens.persona)
      && (lens.channel.map(isReached(through:)) ?? true)
  }

  /// The key of the channel, equal for all spellings of one channel; empty without a channel.
  public var channelKey: String { FoldedText.key(of: self.channel) }

  /// Whether the touchpoint has a channel, in any spelling.
  public func isReached(through channel: String) -> Bool {
    // Most maps spell a channel in one way.
    self.channel == channel || channelKey == FoldedText.key(of: channel)
  }

  /// Whether a lens counts the touchpoint: the lens shows it, and it is not retired.
  public func counts(through lens: Lens) -> Bool { !isRetired && isSeen(through: lens) }
}
