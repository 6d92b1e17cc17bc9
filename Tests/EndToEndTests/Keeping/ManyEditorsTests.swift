import TestSupport
import Testing

/// Several people edit one file at once, and no edit is lost.
struct ManyEditorsTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  /// Memory does not grow with the edits of others; its amount is not checked, since the program under test is not
  /// optimised.
  @Test func whatOthersDoTakesNoMemory() throws {
    let program = try ProgramOnTerminal(
      ["sendero", "new", "map.journey.json", "--template", "example"], in: folder)
    #expect(try program.waitForEnd().status == 0)
    let editor = try ProgramOnTerminal(["sendero", "map.journey.json"], in: folder)
    try editor.wait(for: "Buying a car")
    var before = 0
    for number in 1...Nightly.count(400, nightly: 1_200) {
      try AnotherWriter.rename("Renamed \(number)x", in: folder.path("map.journey.json"))
      try editor.wait(for: "Renamed \(number)x")
      if number == 100 { before = editor.peakMemory }
    }
    print("Peak memory after 100 of others' edits \(before) KiB, at the end \(editor.peakMemory) KiB")
    #expect(editor.peakMemory - before < 2 << 10)
  }

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
