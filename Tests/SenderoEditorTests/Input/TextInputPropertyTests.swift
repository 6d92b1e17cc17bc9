import SenderoCanvas
import TestSupport
import Testing

@testable import SenderoEditor

@Suite struct TextInputPropertyTests {
  @Test(arguments: [false, true])
  func randomKeysKeepTheFieldSound(isMultiline: Bool) {
    var generator = SeededGenerator.fromEnvironment(default: 6)
    var input = TextInput(isMultiline: isMultiline)
    for step in 0..<20_000 {
      let before = input
      let width = Int.random(in: 1...14, using: &generator)
      let action: String
      if Int.random(in: 0..<40, using: &generator) == 0 {
        let pasted = HostileText.random(length: 8, using: &generator)
        action = "paste \(pasted.debugDescription)"
        input.insert(pasted)
      } else {
        let key = randomKey(using: &generator)
        let outcome = input.handle(key, width: Bool.random(using: &generator) ? width : nil)
        action = "\(key) \(outcome)"
        let isSame = input.text.utf8.elementsEqual(before.text.utf8)
        #expect(isSame || outcome == .changed, "\(generator) step \(step) \(action)")
        if outcome != .changed, outcome != .moved {
          #expect(input == before, "\(generator) step \(step) \(action)")
        }
      }
      let note = Comment("\(generator) step \(step): \(action) on \(before.text.debugDescription)")
      expectSound(input, note)
      expectDrawnSound(input, width: width, height: Int.random(in: 1...4, using: &generator), note)
      if input.text.utf8.count > 200 { input = TextInput(isMultiline: isMultiline) }
    }
  }

  private func expectSound(_ input: TextInput, _ note: Comment) {
    #expect((0...input.text.count).contains(input.cursor), note)
    let index = input.text.index(input.text.startIndex, offsetBy: input.cursor)
    #expect(index == input.cursorIndex, note)
    let controls = input.text.unicodeScalars.filter {
      $0.properties.generalCategory == .control && !(input.isMultiline && $0 == "\n")
    }
    #expect(controls.isEmpty, note)
  }

  private func expectDrawnSound(_ input: TextInput, width: Int, height: Int, _ note: Comment) {
    var canvas = Canvas(size: Size(width: width + 2, height: height + 2))
    let place = Rectangle(column: 1, row: 1, width: width, height: height)
    input.draw(on: &canvas, in: place)
    guard let cursor = canvas.cursor else {
      Issue.record(note)
      return
    }
    #expect(place.contains(column: cursor.column, row: cursor.row), note)
    #expect(hasNoHalves(canvas), note)
    for row in 0..<canvas.size.height {
      for column in 0..<canvas.size.width where canvas[column, row] != .blank {
        #expect(place.contains(column: column, row: row), note)
      }
    }
    // If the input is wide enough, the cell at the cursor shows the cluster at the cursor.
    let atCursor = TextClusters(input.text[input.cursorIndex...]).first { _ in true }
    if width >= 8, let glyph = atCursor?.first, atCursor?.rest.isEmpty == true, glyph != .newline,
      atCursor?.isSpace == false
    {
      #expect(canvas[cursor.column, cursor.row].base == glyph.base, note)
    }
  }

  private func randomKey(using generator: inout SeededGenerator) -> Key {
    let keys: [Key] = [
      .left, .right, .up, .down, .home, .end, .backspace, .delete, .enter, .escape, .tab, .pageUp, .insert,
      .control("a"), .control("e"), .control("b"), .control("f"), .control("d"), .control("w"),
      .control("j"), .control("h"), .control("n"), .control("p"), .control("x"), .function(3),
    ]
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<45:
      let text = HostileText.random(length: 3, using: &generator)
      return .character(text.unicodeScalars.randomElement(using: &generator) ?? " ")
    case 45: return .control("u")
    case 46: return .control("k")
    default: return keys.randomElement(using: &generator) ?? .left
    }
  }
}
