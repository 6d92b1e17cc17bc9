import SenderoCanvas
import SenderoCore

/// The reason why a command failed.
package struct Failure: Error, Equatable {
  /// The file and the position in it, in the notation of compilers; `nil` if no file is concerned.
  var location: String?
  /// The problem.
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

  /// Returns the same failure with an additional text.
  func adding(_ more: LocalizedText) -> Failure {
    Failure(location, text + LocalizedText(verbatim: " · ") + more)
  }

  /// The whole failure in one line, safe to display.
  package var line: LocalizedText {
    let place = location.map { DisplayText.safe($0) + ": " } ?? ""
    return LocalizedText(
      place + DisplayText.safe(text.english), place + DisplayText.safe(text.spanish))
  }

  /// The whole failure for a screen line: the problem first, and the file name shortened in the middle.
  var message: LocalizedText {
    let place = location.map { " · " + DisplayText.shortened($0) } ?? ""
    return LocalizedText(
      DisplayText.safe(text.english) + place, DisplayText.safe(text.spanish) + place)
  }

  /// Prints the failure on standard error.
  func report(in language: Language) {
    StandardStream.error.report("sendero: \(line[language])\n")
  }
}
