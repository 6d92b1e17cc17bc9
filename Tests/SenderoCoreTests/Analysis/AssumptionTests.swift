import SenderoCore
import Testing

struct AssumptionTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var isRated = false
    var status: EvidenceStatus?
    var hasEvidence = false
    /// The evidence status of each pain point.
    var painPoints: [EvidenceStatus?] = []
    let isAssumption: Bool
  }

  static let rows = [
    Row(testDescription: "no rating and no pain point", isAssumption: false),
    Row(testDescription: "rated", isRated: true, isAssumption: true),
    Row(testDescription: "rated, with evidence", isRated: true, hasEvidence: true, isAssumption: false),
    Row(testDescription: "rated, observed", isRated: true, status: .observed, isAssumption: false),
    Row(testDescription: "rated, inferred", isRated: true, status: .inferred, isAssumption: false),
    Row(testDescription: "rated, a hypothesis", isRated: true, status: .hypothesis, isAssumption: true),
    Row(testDescription: "rated, unknown", isRated: true, status: .unknown, isAssumption: true),
    Row(testDescription: "a pain point", painPoints: [nil], isAssumption: true),
    Row(testDescription: "a pain point, observed", painPoints: [.observed], isAssumption: false),
    Row(testDescription: "two pain points, one observed", painPoints: [.observed, nil], isAssumption: true),
    Row(
      testDescription: "rated and observed, a pain point without evidence", isRated: true, status: .observed,
      painPoints: [nil], isAssumption: true),
    Row(
      testDescription: "a pain point, with evidence", hasEvidence: true, painPoints: [nil],
      isAssumption: false),
  ]

  @Test(arguments: rows) func whatHasNothingBehindItIsAnAssumption(_ row: Row) {
    var touchpoint = Touchpoint(id: "t", name: "Call")
    if row.isRated { touchpoint.rating = Rating(.negative) }
    touchpoint.evidenceStatus = row.status
    if row.hasEvidence {
      touchpoint.evidence.insert(Evidence(object: JSONObject([.init(key: "id", value: .string("e"))])), at: 0)
    }
    for (index, status) in row.painPoints.enumerated() {
      var pain = PainPoint(object: JSONObject([.init(key: "id", value: .string("p\(index)"))]))
      pain.evidenceStatus = status
      touchpoint.painPoints.insert(pain, at: index)
    }
    #expect(touchpoint.isAssumption == row.isAssumption)
    #expect(touchpoint.hasAssumedRating == (row.isRated && row.isAssumption && row.status != .observed))
  }
}
