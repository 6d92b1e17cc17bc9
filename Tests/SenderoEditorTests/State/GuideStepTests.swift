import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The progress of each step of the guide in a map, and the place that it leads to next.
struct GuideStepTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let map: JourneyMap
    let progress: String
    let places: String
    var testDescription: String { name }

    init(
      _ name: String, _ board: String, _ progress: String, _ places: String,
      phases: [Phase?] = [], edit: (inout JourneyMap) -> Void = { _ in }
    ) {
      var map = BoardNotation.map(board).map
      for (index, phase) in phases.enumerated() { map.stages[index].phase = phase }
      edit(&map)
      (self.name, self.map, self.progress, self.places) = (name, map, progress, places)
    }
  }

  /// A pain point with a severity.
  private static let severe = PainPoint(
    object: JSONObject([.init(key: "severity", value: .number("3"))]))

  private static let all: [Phase?] = [.before, .during, .after]

  static let rows: [Row] = [
    Row(
      "an empty map", "", "0/2 0/2 0/2 0/3 0/1 0/1 0/1",
      "title $.description personas 0:+before 0:+before 0:+before measurement"),
    Row(
      "a blank map", "A:", "0/2 0/2 0/2 0/3 0/1 0/1 0/1",
      "title $.description personas 0=before 0=before 0=before measurement"),
    Row(
      "stages without touchpoints", "A: | B: | C:", "0/2 0/2 0/2 0/3 0/1 0/1 0/1",
      "title $.description personas 0: 0: 0: measurement", phases: all),
    Row(
      "one phase lacks a touchpoint in its second stage", "A: a | B: b | C: | D: d",
      "0/2 0/2 0/2 2/3 0/3 0/1 0/1", "title $.description personas 2: 0/0 0/0 measurement",
      phases: [.before, .during, .during, .after]),
    Row(
      "the phase in the middle is missing", "A: a | C: c", "0/2 0/2 0/2 2/3 0/2 0/1 0/1",
      "title $.description personas 1:+during 0/0 0/0 measurement", phases: [.before, .after]),
    Row(
      "the last phase is missing", "A: a | B: b", "0/2 0/2 0/2 2/3 0/2 0/1 0/1",
      "title $.description personas 2:+after 0/0 0/0 measurement", phases: [.before, .during]),
    Row(
      "the last stage without a phase may come after", "A: a | B: b | C: c | D: d",
      "0/2 0/2 0/2 2/3 0/4 0/1 0/1", "title $.description personas 3=after 0/0 0/0 measurement",
      phases: [.before, .during, nil, nil]),
    Row(
      "half rated", "A: a+ b | B: c- | C: d=", "0/2 0/2 0/2 3/3 3/4 0/1 0/1",
      "title $.description personas - 0/1 $.stages[1].touchpoints[0].painPoints measurement",
      phases: all),
    Row(
      "no negative rating: the lowest counts", "A: a++ | B: b+ | C: c=", "0/2 0/2 0/2 3/3 3/3 0/1 0/1",
      "title $.description personas - - $.stages[2].touchpoints[0].painPoints measurement",
      phases: all),
    Row(
      "the worst has a pain point", "A: a- | B: b-- c- | C: d- e-", "0/2 0/2 0/2 3/3 5/5 0/3 0/1",
      "title $.description personas - - $.stages[1].touchpoints[0].painPoints[0].severity measurement",
      phases: all
    ) { $0.stages[1].touchpoints[0].painPoints.append(PainPoint(object: JSONObject())) },
    Row(
      "the worst has a pain point with its severity", "A: a- | B: b-- c- | C: d- e-",
      "0/2 0/2 0/2 3/3 5/5 0/3 0/1",
      "title $.description personas - - $.stages[1].touchpoints[0].opportunities measurement",
      phases: all
    ) { $0.stages[1].touchpoints[0].painPoints.append(severe) },
    Row(
      "the opportunity has no owner", "A: a- | B: b-- c- | C: d- e-", "0/2 0/2 0/2 3/3 5/5 0/3 0/1",
      "title $.description personas - - $.stages[1].touchpoints[0].opportunities[0].owner measurement",
      phases: all
    ) { map in
      map.stages[1].touchpoints[0].painPoints.append(severe)
      map.stages[1].touchpoints[0].opportunities.append(Opportunity(object: JSONObject()))
    },
    Row(
      "a title and a description of its own", "A: a", "1/2 1/2 0/2 0/3 0/1 0/1 0/1",
      "objectives measurement personas 0=before 0/0 0/0 measurement"
    ) { map in
      map.title = "Opening an account"
      map.description = "what is known"
    },
    Row(
      "texts of the template do not count", "A: a", "0/2 0/2 0/2 0/3 0/1 0/1 0/1",
      "title $.description personas 0=before 0/0 0/0 measurement"
    ) { map in
      var generator = SeededGenerator(seed: 1)
      let template = Template.sevenStages.map(in: .spanish, using: &generator)
      (map.title, map.description) = (template.title, template.description)
    },
    Row(
      "the worst touchpoint is described completely", "A: a- | B: b-- | C: d+", "0/2 0/2 0/2 3/3 3/3 1/2 0/1",
      "title $.description personas - - $.stages[0].touchpoints[0].painPoints measurement",
      phases: all
    ) { map in
      map.stages[1].touchpoints[0].painPoints.append(severe)
      var owned = Opportunity(object: JSONObject())
      owned.owner = "Ana"
      map.stages[1].touchpoints[0].opportunities.append(owned)
    },
    Row(
      "the experience of one persona is a rating", "A: a | B: b+ | C: c+", "0/2 0/2 1/2 3/3 3/3 0/1 0/1",
      "title $.description personas - - $.stages[0].touchpoints[0].painPoints measurement",
      phases: all
    ) { map in
      map.personas.append(Persona(object: JSONObject([.init(key: "id", value: .string("p"))])))
      map.stages[0].touchpoints[0].rate(Rating(.negative), for: "p")
    },
    Row(
      "a measurement without a target", "A: a", "1/2 2/2 0/2 0/3 0/1 0/1 0/1",
      "title measurement personas 0=before 0/0 0/0 $.measurements[0].target"
    ) { map in
      map.description = "what is known"
      map.objectives.append(Objective(object: JSONObject()))
      map.measurements.append(measurement(["metric": .string("NPS"), "value": .number("31")]))
    },
    Row(
      "a measurement without a metric", "A: a", "0/2 1/2 0/2 0/3 0/1 0/1 0/1",
      "title $.measurements[0].metric personas 0=before 0/0 0/0 $.measurements[0].target"
    ) { map in
      map.description = "what is known"
      map.measurements.append(measurement([:]))
    },
    Row(
      "a measurement with a target, and evidence", "A: a", "0/2 1/2 0/2 0/3 0/1 0/1 1/1",
      "title $.description personas 0=before 0/0 0/0 measurement"
    ) { map in
      map.stages[0].touchpoints[0].evidence.append(Evidence(object: JSONObject()))
      map.measurements.append(measurement(["target": .number("60")]))
    },
  ]

  private static func measurement(_ values: [String: JSONValue]) -> Measurement {
    Measurement(
      object: JSONObject(values.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value) }))
  }

  @Test(arguments: rows) func itIsAsFarAsTheMapIs(_ row: Row) {
    let progress = GuideStep.all.map { step in
      let progress = step.progress(row.map)
      return "\(progress.done)/\(progress.wanted)"
    }
    #expect(progress.joined(separator: " ") == row.progress)
    #expect(GuideStep.all.map { outline($0.place(row.map)) }.joined(separator: " ") == row.places)
  }

  @Test func theExampleHasItsPeopleAndPlaces() {
    var generator = SeededGenerator(seed: 1)
    for language in Language.allCases {
      let map = Template.example.map(in: language, using: &generator)
      #expect(GuideStep.all.prefix(4).allSatisfy { $0.progress(map).isDone })
    }
  }

  private func outline(_ place: GuideTarget?) -> String {
    switch place {
    case nil: "-"
    case .newItem(let list): "\(list)"
    case .title: "title"
    case .newMeasurement: "measurement"
    case .field(let path, let key): "\(path).\(key)"
    case .phase(let stage, let phase): "\(stage)=\(phase)"
    case .newStage(let index, let phase): "\(index):+\(phase)"
    case .newTouchpoint(let stage): "\(stage):"
    case .touchpoint(let stage, let index): "\(stage)/\(index)"
    }
  }
}
