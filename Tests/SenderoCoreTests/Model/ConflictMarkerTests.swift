import SenderoCore
import Testing

/// Merge conflicts that git left in a file are reported, with the commands that resolve them.
struct ConflictMarkerTests {
  static let files: [(name: String, text: String, place: String)] = [
    (
      "two names",
      """
      {
        "format": "sendero.journey-map",
      <<<<<<< HEAD
        "title": "Ours",
      =======
        "title": "Theirs",
      >>>>>>> workshop
        "version": 1
      }
      """, "3:1"
    ),
    (
      "with the common ancestor",
      """
      {"format": "sendero.journey-map", "version": 1, "stages": [
      <<<<<<< HEAD
        {"name": "A"}
      ||||||| 1234567
      =======
        {"name": "B"}
      >>>>>>> workshop
      ]}
      """, "2:1"
    ),
    (
      "half resolved",
      """
      {"format": "sendero.journey-map",
      =======
      "version": 1}
      """, "2:1"
    ),
  ]

  @Test(arguments: files) func itIsNamed(_ file: (name: String, text: String, place: String)) throws {
    do {
      _ = try JourneyMap.read(Array(file.text.utf8))
      Issue.record("\(file.name) was read")
    } catch {
      #expect(error.problem == .conflictMarker, "\(file.name)")
      #expect("\(error.place.line):\(error.place.column)" == file.place)
      let text = MapFileError.map(error, path: "-a b.json").text
      #expect(text.english.hasPrefix("git left a merge conflict in this file"))
      #expect(text.english.contains("git checkout --ours './-a b.json' takes your version"))
      #expect(text.spanish.contains("git checkout --ours './-a b.json' deja su versión"))
      #expect(MapFileError.map(error, path: "-").text.spanish.contains("--ours ARCHIVO deja"))
    }
  }

  @Test(arguments: ["{<<<<<<< }", "{\n<<<<<< a", "{\n<<<<<<<< a", "{\"a\": \n========}"])
  func otherSignsAreErrorsOfTheSyntax(_ text: String) {
    #expect {
      try JourneyMap.read(Array(text.utf8))
    } throws: { error in
      guard let error = error as? MapError, case .syntax = error.problem else { return false }
      return true
    }
  }
}
