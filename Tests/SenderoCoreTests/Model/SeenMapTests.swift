import SenderoCore
import TestSupport
import Testing

/// A map as a lens shows it, for display and printing.
struct SeenMapTests {
  @Test(arguments: [Language.english, .spanish]) func thePersonasRatingsTakeThePlaceOfEverybodys(
    _ language: Language
  ) throws {
    var generator = SeededGenerator(seed: 1)
    let map = Template.example.map(in: language, using: &generator)
    #expect(map.seen(through: .everything) == map)
    try #require(!map.personas.isEmpty && !map.stages.isEmpty)
    for persona in map.personas {
      let seen = map.seen(through: Lens(persona: persona.id))
      try #require(seen.stages.count == map.stages.count)
      for (stage, before) in zip(seen.stages, map.stages) {
        let met = before.touchpoints.filter { $0.isMet(by: persona.id) }
        #expect(stage.touchpoints.map(\.id) == met.map(\.id))
        #expect(stage.touchpoints.map(\.rating) == met.map { $0.rating(for: persona.id) })
      }
      #expect(seen != map)
    }
  }

  @Test func oneChannelIsLeft() {
    var generator = SeededGenerator(seed: 1)
    let seen = Template.example.map(in: .english, using: &generator).seen(through: Lens(channel: "web"))
    let channels = Set(seen.stages.flatMap { $0.touchpoints.map(\.channel) })
    #expect(channels == ["web"])
  }
}
