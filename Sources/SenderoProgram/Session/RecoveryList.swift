import Glibc
import SenderoCanvas
import SenderoCore

/// The list of recovery copies, numbered from 1.
struct RecoveryList {
  let copies: [FoundRecovery]
  /// The folder that a relative place starts from.
  let workingFolder: String

  /// The copy with a number or a place.
  func copy(named name: String) throws(Failure) -> FoundRecovery {
    if let number = Int(name), copies.indices.contains(number - 1) { return copies[number - 1] }
    let place = absolutePath(name, relativeTo: workingFolder)
    guard let copy = copies.first(where: { $0.place.utf8.elementsEqual(place.utf8) }) else {
      throw Failure(nil, CommandPhrase.noSuchCopy(name))
    }
    return copy
  }

  /// The list as text: two lines per copy, with the reason why it is there, and the commands for them.
  func text(in language: Language) -> String {
    guard !copies.isEmpty else { return CommandPhrase.nothingToRecover[language] + "\n" }
    let width = String(copies.count).utf8.count
    let lines = copies.enumerated().map { index, found in
      let number = String(index + 1)
      let margin = String(repeating: " ", count: width - number.utf8.count)
      let parts = [
        Self.time(found.written), Self.changes(found.copy)[language], Self.name(of: found.copy)[language],
      ]
      return margin + number + "  " + parts.joined(separator: "  ") + "\n"
        + String(repeating: " ", count: width + 2) + Self.reason(found)[language] + "  "
        + DisplayText.safe(found.place) + "\n"
    }
    return lines.joined() + "\n" + CommandPhrase.howToRecover[language] + "\n"
  }

  /// The reason why the copy exists.
  private static func reason(_ found: FoundRecovery) -> LocalizedText {
    found.copy.isDiscarded
      ? CommandPhrase.keptAfterDiscarding(until: time(found.written &+ RecoveryCopy.timeKept))
      : CommandPhrase.keptAfterBreak
  }

  /// The path of the file, safe to display, or a text for a map without a file.
  static func name(of copy: RecoveryCopy) -> LocalizedText {
    if let path = copy.path { return LocalizedText(verbatim: DisplayText.safe(path)) }
    return CommandPhrase.notSavedAnywhere(DisplayText.safe(copy.map.title))
  }

  private static func changes(_ copy: RecoveryCopy) -> LocalizedText {
    guard let base = copy.base else { return CommandPhrase.newMapToRecover }
    // A copy without an edit exists if the file was deleted.
    guard base != copy.map else { return CommandPhrase.wholeMapToRecover }
    return CountPhrase.changes(copy.map.changes(since: base).count)
  }

  /// A time to the minute, in the user's time zone.
  static func time(_ seconds: Int64) -> String {
    var time = time_t(seconds)
    var parts = tm()
    guard localtime_r(&time, &parts) != nil else { return "–" }
    var text = [CChar](repeating: 0, count: 64)
    let count = strftime(&text, text.count, "%Y-%m-%d %H:%M", &parts)
    return String(decoding: text.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// A JSON text in which control characters are escaped, so that a terminal does not interpret them.
  ///
  /// The value stays the same, since such characters occur only in strings.
  static func visible(json: String) -> String { SafeText.escaped(json) { $0 == "\n" } }
}
