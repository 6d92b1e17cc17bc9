import SenderoCanvas
import SenderoCore
import Testing

@testable import NcursesTerminal

/// The signs of the board on a terminal without UTF-8.
struct BoardSignTests {
  @Test(arguments: BoardSign.all) func itsASCIIFormIsWhatSuchATerminalShows(_ sign: BoardSign) {
    #expect(ASCIIText.of(sign.glyph) == sign.ascii)
  }

  @Test(arguments: BoardSign.Group.allCases) func noTwoOfAGroupLookTheSame(_ group: BoardSign.Group) {
    let signs = BoardSign.all.filter { $0.group == group }
    #expect(!signs.isEmpty)
    #expect(Set(signs.map(\.glyph)).count == signs.count)
    #expect(Set(signs.map(\.ascii)).count == signs.count)
  }

  @Test func eachMeaningIsSaidOnce() {
    for language in Language.allCases {
      #expect(Set(BoardSign.all.map { $0.meaning[language] }).count == BoardSign.all.count)
    }
  }
}
