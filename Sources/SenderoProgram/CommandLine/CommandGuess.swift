import Glibc
import SenderoCanvas
import SenderoCore

/// What is wrong with the words of a command line before the parser sees them: a mistyped command is not a new map.
enum CommandGuess {
  /// Says what is wrong, if anything is.
  ///
  /// - Parameters:
  ///   - arguments: The arguments of the process.
  ///   - exists: Whether there is a file of a name.
  /// - Returns: `nil` for arguments that the parser, or the editor, is to see.
  static func problem(
    in arguments: [String], exists: (String) -> Bool = { access($0, F_OK) == 0 }
  ) -> LocalizedText? {
    if hasEmptyName(arguments) { return CommandPhrase.emptyName }
    let words = Array(arguments.dropFirst(Arguments.leadingOptions(arguments)))
    guard let first = words.first, isBare(first) else { return nil }
    if first == "help" {
      guard let topic = words.dropFirst().first(where: { !$0.hasPrefix("-") }),
        !Arguments.commandNames.contains(topic)
      else { return nil }
      return CommandPhrase.noCommand(DisplayText.safe(topic), nearest(to: topic))
    }
    let folder = Arguments.value(of: "--restricted", in: arguments)
    let places = [first] + (folder.map { [$0 + "/" + first] } ?? [])
    guard !Arguments.commandNames.contains(first), !places.contains(where: exists) else { return nil }
    return CommandPhrase.noCommandOrFile(DisplayText.safe(first), nearest(to: first))
  }

  /// Whether a word could be meant as a command: no path, and no suffix.
  private static func isBare(_ word: String) -> Bool {
    !word.isEmpty && !word.contains("/") && !word.contains(".") && !word.hasPrefix("-")
  }

  private static func hasEmptyName(_ arguments: [String]) -> Bool {
    arguments.indices.contains { index in
      arguments[index].isEmpty && (index == 0 || !CommonOptions.valued.contains(arguments[index - 1]))
    }
  }

  /// The command that a word is most likely meant for; `nil` if it is like none.
  private static func nearest(to word: String) -> String? {
    let distances = Arguments.commandNames.map { (name: $0, distance: distance(Array(word), Array($0))) }
    return distances.filter { $0.distance <= 2 && $0.distance < $0.name.count / 2 + 1 }
      .min { $0.distance < $1.distance }?.name
  }

  /// How many letters have to be put in, left out or changed (Levenshtein).
  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var corner = row[0]
      row[0] = index + 1
      for (place, otherLetter) in other.enumerated() {
        let changed = corner + (letter == otherLetter ? 0 : 1)
        corner = row[place + 1]
        row[place + 1] = min(changed, row[place] + 1, corner + 1)
      }
    }
    return row[other.count]
  }
}
