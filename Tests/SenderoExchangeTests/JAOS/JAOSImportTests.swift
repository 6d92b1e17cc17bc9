import SenderoCore
import Testing

@testable import SenderoExchange

/// Importing registers of Journey Architecture OS as maps.
@Suite("Registers of Journey Architecture OS")
struct JAOSImportTests {
  private static func read(_ register: JAOSRegister, _ rows: String, into target: JourneyMap? = nil) throws
    -> ImportedMap
  {
    let text = register.headings.joined(separator: ",") + "\n" + rows
    var source = ImportSource(Array(text.utf8), fileName: "register.csv")
    var options = ImportOptions(language: .english)
    options.target = target
    return try CSVFormat().read(&source, options)
  }

  @Test("Journeys become the fields of the map")
  func journeys() throws {
    let map = try Self.read(
      .journeys,
      "JRN-LIB-001,L1,,ACT-1,Renewing,letter,letter read,card works,A valid card,target,JRN-LIB-000,active,Ana,3,2026-05-01\n"
    ).map
    #expect(map.id == "JRN-LIB-001")
    #expect(map.title == "Renewing")
    #expect(map.description == "A valid card\nletter read → card works")
    #expect(map.state == .future)
    #expect(map.status == .active)
    #expect(map.owner == "Ana")
    #expect(map.review.content.lastReviewed == "2026-05-01")
    #expect(map.object["baseline_journey_id"] == .string("JRN-LIB-000"))
  }

  @Test("Nodes become stages and touchpoints in order, with their ids")
  func nodes() throws {
    let map = try Self.read(
      .nodes,
      """
      NOD-LIB-001-02,JRN-LIB-001,NOD-LIB-001,step,2,Types it,Be done,EVD-2026-0001,observed
      NOD-LIB-001-01,JRN-LIB-001,NOD-LIB-001,step,1,Finds it,,,hypothesis
      NOD-LIB-001,JRN-LIB-001,,stage,1,Find,,,
      NOD-LIB-002,JRN-LIB-001,,stage,2,Wait,,,
      NOD-LIB-002-01,JRN-LIB-001,NOD-LIB-002,episode,1,Letter,,,
      NOD-LIB-002-01-01,JRN-LIB-001,NOD-LIB-002-01,interaction,1,Waits,,,

      """
    ).map
    #expect(
      MapOutline.lines(map) == [
        "Find", "  Finds it | evidenceStatus hypothesis | node_type step",
        "  Types it | expectation Be done | evidenceStatus observed | node_type step | evidence_ids EVD-2026-0001",
        "Wait", "  Waits | episode Letter | node_type interaction",
      ])
    #expect(map.stages.first?.touchpoints.first?.id == "NOD-LIB-001-01")
  }

  @Test("Rows become fields of touchpoints, in the stages of the target map")
  func rows() throws {
    var target = JourneyMap(id: "m")
    var stage = Stage(id: "NOD-LIB-001", name: "Find")
    stage.touchpoints = ItemList([Touchpoint(id: "NOD-LIB-001-01", name: "Finds it")])
    target.stages = ItemList([stage])
    let rows = """
      NOD-LIB-001-01,action,Searches,,observed,
      NOD-LIB-001-01,pain,Three pages,EVD-2026-0001,observed,
      NOD-LIB-001-01,workaround,Asks a friend,,,
      NOD-LIB-001-01,emotion,Lost,,observed,-2
      NOD-LIB-001-01,question,Why three?,,,
      NOD-LIB-001-01,mystery,What,,,

      """
    let read = try Self.read(.rows, rows, into: target)
    #expect(
      MapOutline.lines(read.map) == [
        "Find",
        "  Finds it -2 | actions Searches | emotions Lost | evidenceStatus observed | painPoints Three pages workaround=Asks a friend evidenceStatus=observed | notes Why three? | evidence_ids EVD-2026-0001 | mystery What",
      ])
    #expect(read.map.stages.first?.id == "NOD-LIB-001")
    let alone = try Self.read(.rows, rows)
    #expect(alone.map.stages.map(\.name) == ["Journey"])
    #expect(alone.map.stages.first?.touchpoints.first?.name == "NOD-LIB-001-01")
  }

  @Test("Evidence and opportunities are added to their touchpoints")
  func evidenceAndOpportunities() throws {
    let evidence = try Self.read(
      .evidence,
      "EVD-2026-0001,interview,Notes 3,2026-05-02T10:00,12 members,JRN-LIB-001,NOD-LIB-001-01,Nobody knows,observed,small\n"
    ).map
    let item = try #require(evidence.stages.first?.touchpoints.first?.evidence.first)
    #expect(item.id == "EVD-2026-0001")
    #expect(item.source == "interview: Notes 3")
    #expect(item.date == "2026-05-02")
    #expect(item.quote == "Nobody knows")
    #expect(item.object["limitations"] == .string("small"))
    let opportunities = try Self.read(
      .opportunities,
      "OPP-1,JRN-LIB-001,NOD-LIB-001-01,,,One page,Three pages,History,observed,EVD-2026-0001,observed,high,easy,,,,Ana,planned\n"
    ).map
    let opportunity = try #require(opportunities.stages.first?.touchpoints.first?.opportunities.first)
    #expect(opportunity.text == "One page")
    #expect(opportunity.status == .planned)
    #expect(opportunity.object["root_cause"] == .string("History"))
  }

  @Test("A register of reviews becomes the interval and the triggers")
  func governance() throws {
    let map = try Self.read(
      .governance, "JRN-LIB-001,Ana,Luis,,90,2026-05-01,2026-08-01,policy-change; incident,strict\n"
    ).map
    #expect(map.review.content.everyMonths?.literal == "3")
    #expect(map.review.content.triggers == ["policy-change", "incident"])
    #expect(map.object["evidence_steward"] == .string("Luis"))
  }
}
