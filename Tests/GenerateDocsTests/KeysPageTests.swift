import SenderoEditor
import Testing

@testable import GenerateDocs

struct KeysPageTests {
  @Test func everyCommandHasALine() {
    let lines = KeysPage.text.split(separator: "\n")
    for command in Command.all {
      let form = "`:\(command.name)"
      let line = lines.first { $0.contains(form + "`") || $0.contains(form + " [") }
      #expect(line?.contains(command.title.english) == true, "\(command.name)")
      #expect(command.keys.allSatisfy { line?.contains("`\($0.name)`") == true }, "\(command.name)")
    }
  }

  /// The page lists exactly the keys that a text field handles.
  @Test func keysOfTextFieldsAreThoseTheyTake() {
    let listed = Set(FixedKey.inText.flatMap(\.keys))
    let special: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .shiftUp, .shiftDown, .shiftLeft, .shiftRight,
    ]
    let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { Key.control(Unicode.Scalar($0)) }
    // A prompt handles these before its text field does.
    let taken: Set<Key> = [.control("c"), .tab, .backTab]
    for key in special + letters where !taken.contains(key) {
      var input = TextInput("one\ntwo\nthree", isMultiline: true)
      input.cursor = 5
      #expect(listed.contains(key) == (input.handle(key) != .ignored), "\(key.name)")
    }
  }
}
