import Foundation
import SenderoCanvas
import SenderoCore
import SenderoEditor
import TestSupport
import Testing

@testable import SenderoProgram

/// Errors about files: the screen shows the reason, however long the file's name is.
struct ErrorMessageTests {
  /// A path of 200 characters.
  private static let path = "/srv/" + String(repeating: "a-folder/", count: 20) + "cuenta.journey.json"

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let problem: LocalizedText
    let reason: LocalizedText
  }

  /// The operation in which a problem occurs.
  private enum Way: CaseIterable {
    case opening, saving, others

    func meet(_ problem: LocalizedText, in editor: inout Editor) {
      switch self {
      case .opening: _ = editor.handle(.failed(problem))
      case .others: _ = editor.handle(.unreadableOutside(path: "map.json", problem: problem))
      case .saving:
        _ = editor.handle(.key(.character("g")))
        for case .save(_, _, let save, _) in editor.handle(.key(.character("w"))) {
          _ = editor.handle(.saved(save, .failure(problem)))
        }
      }
    }
  }

  private static let operations: [FileError.Operation] = [
    .find, .open, .read, .create, .write, .sync, .rename, .lock, .makeFolder, .remove,
  ]
  private static let reasons: [FileError.Reason] = [
    .missing, .isFolder, .notRegular, .unreadable, .readOnlyFile, .readOnlyFolder, .full,
    .tooLarge(limit: 64 << 20), .tooManyLinks, .locked, .outside, .hidden,
    .beyondLimit(.size(70 << 20, most: 64 << 20)), .beyondLimit(.depth(600, most: 512)), .rightsLost,
    .untrusted, .other(code: 5), .other(code: 24), .other(code: 37), .other(code: 116),
  ]

  /// Texts that are not maps, each for another reason.
  private static let noMaps = [
    "", "[1", "{\n<<<<<<< HEAD", "{\"a\": 1}",
    "{\"format\": \"sendero.journey-map\", \"version\": 1, \"stages\": [1, 2]}",
  ]

  /// The reason of a problem, without the advice that follows.
  private static func reason(of text: LocalizedText) -> LocalizedText {
    func first(_ text: String) -> String {
      let end = [" · ", "; ", ": "].compactMap { text.firstRange(of: $0)?.lowerBound }.min()
      return String(text[..<(end ?? text.endIndex)])
    }
    return LocalizedText(first(text.english), first(text.spanish))
  }

  private static let rows: [Row] = {
    var rows: [Row] = []
    func add(_ name: String, _ failure: Failure) {
      rows.append(
        Row(testDescription: name, problem: failure.message, reason: reason(of: failure.text)))
    }
    for reason in reasons {
      for operation in operations {
        add("\(reason) \(operation)", Failure(FileError(path: path, operation: operation, reason: reason)))
      }
    }
    for text in noMaps {
      guard
        case .failure(let error) = Result(catching: { () throws(MapError) in
          try JourneyMap.read(Array(text.utf8))
        })
      else { continue }
      add("no map: \(text)", Failure(MapFileError.map(error, path: path)))
    }
    add("exists", Failure(MapFileError.exists(path)))
    add("newer", Failure(MapFileError.newer(path, version: 9)))
    for code: Int32 in [5, 13, 28] {
      add("write \(code)", Failure(path, CommandPhrase.cannotWrite(code)))
      add("read \(code)", Failure(path, CommandPhrase.cannotRead(code)))
      add("editor \(code)", Failure(path, CommandPhrase.editorNotStarted(code)))
    }
    add("no editor", Failure(path, CommandPhrase.noEditor))
    add("failed editor", Failure(path, CommandPhrase.editorFailed(1)))
    add("not a map's name", Failure(path, CommandPhrase.notAMapName))
    add("not a map", Failure(path, CommandPhrase.notAMap))
    return rows
  }()

  @Test(arguments: [80, 40], Language.allCases) func theReasonIsOnTheScreen(
    _ width: Int, _ language: Language
  ) {
    #expect(Self.path.count >= 200)
    #expect(Self.rows.count { $0.testDescription.hasPrefix("no map: ") } == Self.noMaps.count)
    let map = BoardNotation.map("A: a").map
    var settings = EditorSettings()
    settings.language = language
    for row in Self.rows {
      for way in Way.allCases {
        let document = Document(map: map, path: "map.json", isOnDisk: true)
        var editor = Editor(document, settings: settings, size: Size(width: width, height: 24), seed: 1)
        way.meet(row.problem, in: &editor)
        editor.layOut()
        // A long message is wrapped, also after a hyphen, so spaces are ignored.
        let screen = CanvasSnapshot(editor.draw()).text.map { $0.trimmingCharacters(in: .whitespaces) }
        let shown = screen.suffix(4).joined().filter { $0 != " " }
        #expect(
          shown.contains(row.reason[language].filter { $0 != " " }),
          "\(row.testDescription), \(way): \(screen.suffix(4))")
        let parts = shown.components(separatedBy: "cuenta.journey.json")
        #expect(parts.count <= 2, "\(row.testDescription), \(way): the name appears twice")
      }
    }
    print("\(Self.rows.count) messages at \(width) columns, \(language)")
  }
}
