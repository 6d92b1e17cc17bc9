import Foundation
import SenderoCanvas
import SnapshotSupport
import Testing

@testable import TestSupport

@Suite struct CanvasSnapshotTests {
  @Test func showsTextRolesAndEmphasis() {
    var canvas = Canvas(size: Size(width: 8, height: 2))
    canvas.draw("日e\u{301}", column: 1, row: 0, style: Style(.positive, .selected))
    canvas.draw("ok", column: 0, row: 1, style: Style(.plain, [.bold, .selected]))
    canvas.cursor = Canvas.Position(column: 1, row: 0)
    #expect(
      CanvasSnapshot(canvas).description == """
        8x2 cursor 1,0
         日e\u{301}

        """ + "ok\nroles\n.PPP\n##\nemphasis\n\nbb\n")
  }

  @Test func everyStyleHasALetterOfItsOwn() {
    let roles = Role.allCases.flatMap { [Style($0), Style($0, .selected)] }
    #expect(Set(roles.map(CanvasSnapshot.letter)).count == roles.count)
    let emphases = (UInt8(0)..<16).map { Emphasis(rawValue: $0).subtracting(.selected) }
    #expect(Set(emphases.map(CanvasSnapshot.mark)).count == 8)
  }

  @Test func aMissingSnapshotIsWrittenAndADifferenceShown() throws {
    let folder = try TemporaryFolder()
    let file = URL(fileURLWithPath: folder("Some/name.txt"))
    let first = try compareSnapshot("a\nb\nc\n", with: file, isUpdating: false)
    #expect(first?.contains("no snapshot") == true)
    #expect(try compareSnapshot("a\nb\nc\n", with: file, isUpdating: false) == nil)
    let difference = try compareSnapshot("a\nx\nc\nd\n", with: file, isUpdating: false)
    #expect(difference == "name.txt differs: - expected, + got\n  a\n- b\n+ x\n  c\n+ d\n  ")
    #expect(try compareSnapshot("a\nx\n", with: file, isUpdating: true) == nil)
    #expect(try compareSnapshot("a\nx\n", with: file, isUpdating: false) == nil)
  }

  @Test func canonicallyEqualTextIsADifference() throws {
    let folder = try TemporaryFolder()
    let file = URL(fileURLWithPath: folder("name.txt"))
    _ = try compareSnapshot("é\n", with: file, isUpdating: true)
    #expect(try compareSnapshot("e\u{301}\n", with: file, isUpdating: false) != nil)
  }

  @Test func aMissingSnapshotFailsTheTest() throws {
    let folder = try TemporaryFolder()
    let source = folder("Tests/SomeTests/Views/BoardTests.swift")
    withKnownIssue {
      expectSnapshot("text", named: "new", filePath: source)
    }
    expectSnapshot("text", named: "new", filePath: source)
    let file = folder("Tests/SomeTests/__Snapshots__/BoardTests/new.txt")
    #expect(snapshotFile(named: "new", filePath: source).path == file)
    #expect(FileManager.default.fileExists(atPath: file))
  }
}
