import SenderoCore
import TestSupport
import Testing

/// The rule for equal channels, which lenses and filters share.
struct ChannelKeyTests {
  @Test(arguments: ["Web", "web", " WEB ", "wéb"]) func spellingsOfOneChannelAreOneChannel(_ spelling: String)
    throws
  {
    var map = BoardNotation.map("A: a b c").map
    map.stages[0].touchpoints[0].channel = "web"
    map.stages[0].touchpoints[1].channel = spelling
    map.stages[0].touchpoints[2].channel = "web chat"
    #expect(map.stages[0].touchpoints[1].channelKey == map.stages[0].touchpoints[0].channelKey)
    let seen = map.stages[0].touchpoints.map { $0.isSeen(through: Lens(channel: "WEB")) }
    #expect(seen == [true, true, false])
    let filter = try #require(try Filter("channel:web", in: map))
    #expect(FilterMatches(filter, lens: .everything, in: map.stages).places.stages == [[0, 1]])
    // A part of a name matches all channels that contain it.
    let part = try #require(try Filter("channel:we", in: map))
    #expect(FilterMatches(part, lens: .everything, in: map.stages).places.stages == [[0, 1, 2]])
  }
}
