import SenderoCanvas
import SenderoCore

/// How the program ends.
enum ExitStatus {
  /// What was asked for is done.
  static let done: Int32 = 0
  /// It is done, with something to look at.
  static let findings: Int32 = 1
  /// Something could not be read or written, or the terminal cannot be used.
  static let unreadable: Int32 = 2
  /// The command line means nothing.
  static let usage: Int32 = 64
}

/// Why a command could not do what it was asked.
package struct Failure: Error, Equatable {
  /// The file, and where in it, as compilers write it; `nil` where it is about none.
  var location: String?
  /// What is wrong.
  var text: LocalizedText

  init(_ location: String? = nil, _ text: LocalizedText) {
    self.location = location
    self.text = text
  }

  init(_ error: MapFileError) {
    self.init(error.location, error.text)
  }

  init(_ error: FileError) {
    self.init(error.path, error.text)
  }

  /// The same, with something more to be said.
  func adding(_ more: LocalizedText) -> Failure {
    Failure(location, text + LocalizedText(verbatim: " · ") + more)
  }

  /// All of it, safe to be shown.
  package var line: LocalizedText {
    let place = location.map { DisplayText.safe($0) + ": " } ?? ""
    return LocalizedText(
      place + DisplayText.safe(text.english), place + DisplayText.safe(text.spanish))
  }

  /// All of it for a screen, where there is little room: the reason, and the name cut in the middle.
  var message: LocalizedText {
    let place = location.map { " · " + DisplayText.shortened($0) } ?? ""
    return LocalizedText(
      DisplayText.safe(text.english) + place, DisplayText.safe(text.spanish) + place)
  }

  /// Says it on standard error.
  func report(in language: Language) {
    StandardStream.error.say("sendero: \(line[language])\n")
  }
}
