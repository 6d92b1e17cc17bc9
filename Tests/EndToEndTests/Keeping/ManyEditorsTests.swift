import TestSupport
import Testing

/// Several people edit one file at once, and nobody's work is lost.
struct ManyEditorsTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test(arguments: [(2, 200), (8, Nightly.count(40, nightly: 200))])
  func nobodysWorkIsLost(_ number: Int, _ edits: Int) throws {
    let start = ContinuousClock.now
    var editors = try ManyEditors(number, in: folder, .fromEnvironment(default: 23))
    for _ in 0..<edits { try editors.step() }
    let faults = try editors.finish()
    print("\(number) editors, \(edits) edits each, \(editors.saves) saves, \(ContinuousClock.now - start)")
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    #expect(editors.saves > number)
  }
}
