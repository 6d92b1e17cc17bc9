import SenderoCore
import SenderoEditor

/// A map as large as that of a typical workshop: six stages, sixty touchpoints, six channels, three personas.
enum LargeMap {
  private static let channels = ["web", "app", "store", "phone", "e-mail", "post"]
  private static let stages: [(name: String, phase: Phase)] = [
    ("Notice", .before), ("Compare", .before), ("Choose", .before), ("Buy", .during), ("Use", .after),
    ("Renew", .after),
  ]
  private static let verbs = [
    "See", "Search", "Ask about", "Read", "Try", "Order", "Wait for", "Pay", "Keep", "Return",
  ]
  private static let things = [
    "the offer", "the price list", "a sample", "the contract", "the parcel", "the bill",
  ]
  private static let people = ["Irene", "Tom", "Grace"]
  private static let feelings = ["calm", "curious", "tired", "proud", "lost", "glad"]

  /// The map, which is always the same.
  static var map: JourneyMap {
    var random = SplitMix64(seed: 60)
    var map = JourneyMap(id: Identifier.random(using: &random))
    map.title = "A large map"
    map.language = "en"
    map.state = .current
    let personas = people.map { name in
      var persona = Persona(object: JSONObject())
      persona[Persona.fields.id] = Identifier.random(using: &random)
      persona.name = name
      return persona
    }
    map.personas = ItemList(personas)
    map.stages = ItemList(
      stages.enumerated().map { index, entry in
        var stage = Stage(id: Identifier.random(using: &random), name: entry.name)
        stage.phase = entry.phase
        stage.actions = ["\(verbs[index]) what others say", "\(verbs[index + 3]) it at home"]
        stage.touchpoints = ItemList(
          (0..<10).map { touchpoint(stage: index, row: $0, personas, &random) })
        return stage
      })
    return map
  }

  private static func touchpoint(
    stage: Int, row: Int, _ personas: [Persona], _ random: inout SplitMix64
  ) -> Touchpoint {
    var touchpoint = Touchpoint(
      id: Identifier.random(using: &random), name: "\(verbs[row]) \(things[(stage + row) % things.count])")
    touchpoint.channel = channels[Int(random.next() % UInt64(channels.count))]
    touchpoint.rating = rating(&random)
    touchpoint.momentOfTruth = row == stage
    for persona in personas where random.next().isMultiple(of: 2) {
      var own = PersonaExperience(object: JSONObject())
      let rating = rating(&random)
      own.experience = rating?.experience
      own.intensity = rating?.isStrong == true ? .strong : nil
      own.emotion = feelings[Int(random.next() % UInt64(feelings.count))]
      touchpoint.experiences[persona.id] = own
    }
    if row.isMultiple(of: 3) { touchpoint.frontstage = "Somebody answers within the hour" }
    if row.isMultiple(of: 4) { touchpoint.backstage = "The stock is counted at night" }
    return touchpoint
  }

  private static func rating(_ random: inout SplitMix64) -> Rating? {
    let number = random.next() % 8
    guard number < 7 else { return nil }
    return Rating(Experience.allCases[Int(number % 3)], isStrong: number > 4)
  }
}
