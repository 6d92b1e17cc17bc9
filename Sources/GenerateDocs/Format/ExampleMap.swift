import SenderoCore

/// The small example map at the end of the page, built with the model so that it is always valid.
enum ExampleMap {
  static var map: JourneyMap {
    var map = JourneyMap(id: "q4mdt7ze")
    map.title = "Borrowing a book"
    map.language = "en"
    map.state = .current
    map.personas = ItemList([student])
    map.stages = ItemList([find, readAtHome])
    return map
  }

  private static var student: Persona {
    var persona = Persona(object: JSONObject())
    persona[Persona.fields.id] = "h8vurx2k"
    persona.name = "Inés"
    persona.summary = "A student who needs the book by tomorrow"
    return persona
  }

  private static var find: Stage {
    var stage = Stage(object: JSONObject())
    stage[Stage.fields.id] = "d0pj6wsa"
    stage.name = "Find"
    stage.phase = .before
    stage.touchpoints = ItemList([catalogue])
    return stage
  }

  private static var catalogue: Touchpoint {
    var touchpoint = Touchpoint(id: "n3gfy5bc", name: "Search the catalogue")
    touchpoint.channel = "web"
    touchpoint.rating = Rating(.negative, isStrong: true)
    touchpoint.momentOfTruth = true
    touchpoint.expectation = "To see at once whether the book is in"
    touchpoint.fulfilment = Number(20)
    touchpoint.experiences["h8vurx2k"] = hurried
    touchpoint.painPoints = ItemList([lateCopies])
    touchpoint.opportunities = ItemList([liveShelf])
    return touchpoint
  }

  private static var hurried: PersonaExperience {
    var experience = PersonaExperience(object: JSONObject())
    experience.experience = .negative
    experience.thought = "Is it there or not?"
    return experience
  }

  private static var lateCopies: PainPoint {
    var painPoint = PainPoint(object: JSONObject())
    painPoint[PainPoint.fields.id] = "z7ckq1mo"
    painPoint.text = "A book returned today shows as lent until tomorrow"
    painPoint.severity = Number(3)
    return painPoint
  }

  private static var liveShelf: Opportunity {
    var opportunity = Opportunity(object: JSONObject())
    opportunity[Opportunity.fields.id] = "v5xbn9te"
    opportunity.text = "Show what the returns desk knows"
    opportunity.painPoints = ["z7ckq1mo"]
    opportunity.impact = Number(4)
    opportunity.effort = Number(2)
    opportunity.status = .planned
    opportunity.due = "2026-11-30"
    return opportunity
  }

  private static var readAtHome: Stage {
    var stage = Stage(object: JSONObject())
    stage[Stage.fields.id] = "k2ltr8fy"
    stage.name = "Read"
    stage.phase = .during
    var reading = Touchpoint(id: "w6ahs4pu", name: "Read at home")
    reading.rating = Rating(.positive)
    stage.touchpoints = ItemList([reading])
    return stage
  }
}
