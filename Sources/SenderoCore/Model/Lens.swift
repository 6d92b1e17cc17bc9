/// Through which eyes, and over which channel, a map is seen: what does not belong there is left out.
public struct Lens: Hashable, Sendable {
  /// The id of the persona whose journey it is; `nil` for everybody's.
  public var persona: String?
  /// The channel, as people write it; `nil` for every channel.
  public var channel: String?

  /// Makes a lens.
  public init(persona: String? = nil, channel: String? = nil) {
    self.persona = persona
    self.channel = channel
  }

  /// The lens that leaves nothing out.
  public static let everything = Lens()
}

extension Touchpoint {
  /// Whether the touchpoint is seen through a lens: its persona meets it, and it happens over its channel.
  public func isSeen(through lens: Lens) -> Bool {
    isMet(by: lens.persona) && (lens.channel == nil || self.channel == lens.channel)
  }
}
