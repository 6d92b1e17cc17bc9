import SenderoCanvas
import SenderoCore
import Testing

/// The scale of the curve: the rows of its scores, and its figures.
struct CurveScaleTests {
  @Test func scoresHaveRowsOfTheirOwnWhereThereIsRoom() {
    for rows in 1...40 {
      let dots = (-2...2).reversed().map { CurveScale.dot($0, rows: rows) }
      #expect(dots == dots.sorted() && dots.allSatisfy { (0..<rows * 4).contains($0) }, "\(rows)")
      #expect(Set(dots).count == min(5, rows * 4), "\(rows)")
      if rows >= 5, rows % 4 == 1 {
        let steps = zip(dots, dots.dropFirst()).map { $1 - $0 }
        #expect(Set(steps).count == 1, "\(rows)")
      }
    }
  }

  struct Figure: CustomTestStringConvertible, Sendable {
    let value: Double
    let english: String
    let spanish: String
    var testDescription: String { english }
  }

  @Test(arguments: [
    Figure(value: 0, english: "0.0", spanish: "0,0"), Figure(value: -0.04, english: "0.0", spanish: "0,0"),
    Figure(value: 0.05, english: "+0.1", spanish: "+0,1"),
    Figure(value: -1.5, english: "-1.5", spanish: "-1,5"),
    Figure(value: 2, english: "+2.0", spanish: "+2,0"),
    Figure(value: -0.96, english: "-1.0", spanish: "-1,0"),
  ]) func figuresHaveASignAndOneDecimal(_ row: Figure) {
    #expect(CurveScale.figure(row.value, .english) == row.english)
    #expect(CurveScale.figure(row.value, .spanish) == row.spanish)
  }
}
