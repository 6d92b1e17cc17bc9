import SenderoCanvas
import SenderoCore
import SenderoEditor

/// A script of user input, such as `o "Call the garage" Enter g K u`.
///
/// Words are separated by white space. A word is
/// - the name of a key, such as `g`, `Enter`, `Ctrl-S`, `Shift-Up`;
/// - text in quotes, typed a character at a time, with the escapes `\n`, `\t`, `\e`, `\"` and `\\`;
/// - `3*j`, a key several times;
/// - `@paste "…"`, `@burst "…"`, `@outside "…"`: text pasted, text that arrives at once without marks around it, or text
///   back from an external editor (`@outside` alone: the user has cancelled);
/// - `@changed NAME`: another user writes the map of that name to the file of the map; `@gone FILE`: another user
///   deletes the file;
/// - `@resize 40x10`, `@press 12,5`, `@double 12,5`, `@drag 12,5`, `@release 12,5`, `@wheelup 12,5`, `@wheeldown 12,5`;
/// - `@NAME VALUE` with any other name, an option for the caller.
/// A comment starts with `#` and ends with the line.
public struct KeyScript: Sendable {
  /// The events, in order.
  public private(set) var events: [Event] = []
  /// The options for the caller.
  public private(set) var options: [String: String] = [:]

  /// The reason why a text is not a script.
  public struct Problem: Error, CustomStringConvertible {
    /// What is wrong.
    public let description: String
  }

  /// Reads a script.
  ///
  /// - Parameters:
  ///   - text: The script.
  ///   - path: The file of the map.
  ///   - maps: The maps it names.
  /// - Throws: ``Problem`` with the invalid word.
  public init(_ text: String, path: String = "", maps: [String: JourneyMap] = [:]) throws {
    var words = try Self.words(text)[...]
    while let word = words.popFirst() {
      switch word {
      case .quoted(let text): events += text.unicodeScalars.map { .key(.character($0)) }
      case .plain("@outside"):
        if case .quoted(let text)? = words.first {
          words.removeFirst()
          events.append(.editedExternally(text))
        } else {
          events.append(.editedExternally(nil))
        }
      case .plain(let name) where name.hasPrefix("@") && name.count > 1:
        guard let argument = words.popFirst() else { throw Problem(description: "\(name) needs an argument") }
        if name == "@changed" {
          guard let map = maps[argument.text] else { throw Problem(description: "no map: \(argument.text)") }
          events.append(.externalChange(path: path, map))
          continue
        }
        try take(String(name.dropFirst()), argument.text)
      case .plain(let name): events += try Self.keys(name).map { .key($0) }
      }
    }
  }

  private mutating func take(_ name: String, _ argument: String) throws {
    let actions: [String: MouseEvent.Action] = [
      "press": .press, "double": .doublePress, "drag": .drag, "release": .release, "wheelup": .wheelUp,
      "wheeldown": .wheelDown,
    ]
    if name == "paste" {
      events.append(.paste(argument))
    } else if name == "burst" {
      events.append(.burst(argument))
    } else if name == "gone" {
      events.append(.goneOutside(path: argument))
    } else if name == "resize" {
      events.append(.resize(try Self.size(argument)))
    } else if let action = actions[name] {
      let (column, row) = try Self.pair(argument, ",")
      events.append(.mouse(MouseEvent(action, column: column, row: row)))
    } else {
      options[name] = argument
    }
  }

  /// Reads a size such as `80x24`.
  ///
  /// - Throws: ``Problem`` if it is not one.
  public static func size(_ text: String) throws -> Size {
    let (width, height) = try pair(text, "x")
    return Size(width: width, height: height)
  }

  private static func pair(_ text: String, _ separator: Character) throws -> (Int, Int) {
    let numbers = text.split(separator: separator).compactMap { Int($0) }
    guard numbers.count == 2 else { throw Problem(description: "no two numbers: \(text)") }
    return (numbers[0], numbers[1])
  }

  private static func keys(_ name: String) throws -> [Key] {
    let parts = name.split(separator: "*", maxSplits: 1)
    let count = parts.count == 2 ? Int(parts[0]) : nil
    let name = count == nil ? name : String(parts[1])
    do {
      return Array(repeating: try Key.named(name), count: count ?? 1)
    } catch {
      throw Problem(description: "no key: \(name)")
    }
  }

  private enum Word {
    case plain(String)
    case quoted(String)

    var text: String {
      switch self {
      case .plain(let text), .quoted(let text): text
      }
    }
  }

  private static func words(_ text: String) throws -> [Word] {
    var words: [Word] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if first == "#" {
        rest = rest.drop { !$0.isNewline }
      } else if first == "\"" {
        rest.removeFirst()
        words.append(.quoted(try quoted(&rest)))
      } else {
        let word = rest.prefix { !$0.isWhitespace }
        words.append(.plain(String(word)))
        rest = rest.dropFirst(word.count)
      }
    }
    return words
  }

  private static func quoted(_ rest: inout Substring) throws -> String {
    var text = ""
    while let character = rest.popFirst() {
      if character == "\"" { return text }
      guard character == "\\" else {
        text.append(character)
        continue
      }
      switch rest.popFirst() {
      case "n": text.append("\n")
      case "t": text.append("\t")
      case "e": text.append("\u{1B}")
      case let other?: text.append(other)
      case nil: break
      }
    }
    throw Problem(description: "a quote is not closed")
  }
}
