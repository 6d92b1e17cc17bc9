import SenderoCanvas
import SenderoCore
import Testing

/// What filters and searches find.
struct FilterTests {
  private static let touchpoint: Touchpoint = {
    var touchpoint = Touchpoint(id: "abcdefgh", name: "Café con Ñandú")
    touchpoint.channel = "Tienda"
    touchpoint.owner = "Ana López"
    touchpoint.experience = .negative
    touchpoint.momentOfTruth = true
    touchpoint.personas = ["persona9"]
    touchpoint.next.append(Branch(object: JSONObject([.init(key: "to", value: .string("wxyz1234"))])))
    touchpoint.painPoints.append(
      PainPoint(
        object: JSONObject([
          .init(key: "id", value: .string("pain0001")), .init(key: "text", value: .string("Frío")),
        ])))
    touchpoint.object.members.append(.init(key: "later", value: .array([.string("Hidden words")])))
    return touchpoint
  }()

  struct Row: CustomTestStringConvertible, Sendable {
    let filter: String
    let matches: Bool
    var testDescription: String { "“\(filter)”" }
  }

  static let rows: [Row] = [
    ("negative", true), ("NEGATIVA", true), ("-", true), ("positive", false), ("neutra", false),
    ("unrated", false), ("?", false), ("truth", true), ("verdad", true), ("channel:tienda", true),
    ("canal:TIEN", true), ("channel:web", false), ("owner:lopez", true), ("responsable:luis", false),
    ("cafe nandu", true), ("cafe te", false), ("negative channel:tienda ana", true), ("frio", true),
    ("hidden", true), ("abcdefgh", false), ("persona9", false), ("wxyz1234", false), ("pain0001", false),
  ].map { Row(filter: $0.0, matches: $0.1) }

  @Test(arguments: rows) func itMatchesWhatItSays(_ row: Row) throws {
    #expect(try #require(Filter(row.filter)).matches(Self.touchpoint, .everything) == row.matches)
  }

  @Test func aRatingIsThatOfTheLens() throws {
    var touchpoint = Touchpoint(id: "t", name: "Call")
    touchpoint.rate(Rating(.positive), for: nil)
    touchpoint.rate(Rating(.negative), for: "ana")
    let negative = try #require(Filter("negative"))
    #expect(!negative.matches(touchpoint, .everything))
    #expect(negative.matches(touchpoint, Lens(persona: "ana")))
    #expect(!negative.matches(touchpoint, Lens(persona: "luis")))
  }

  @Test func nothingTypedIsNoFilter() {
    #expect(Filter("") == nil)
    #expect(Filter("   ") == nil)
  }
}
