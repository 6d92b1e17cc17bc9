/// Reads TOML scalar by scalar.
struct TOMLParser {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var line = 1
  private var lineStart = 0
  /// How many lists and inline tables stand open.
  private var depth = 0

  /// How many tables or lists may stand in each other: each costs stack, and settings have two.
  private static let deepest = 64

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    // A mark of the order of bytes, which some editors put first.
    if scalars.first == "\u{FEFF}" {
      position = 1
      lineStart = 1
    }
  }

  mutating func document() throws(TOMLProblem) -> TOMLDocument {
    var document = TOMLDocument()
    var table: [String] = []
    var headers: Set<[String]> = []
    while true {
      try skipBlankLines()
      guard let next else { return document }
      if next == "[" {
        table = try header(&document, &headers)
      } else {
        let start = (line, position - lineStart + 1)
        let path = try keyPath()
        skipBlanks()
        guard take("=") else { throw problem(.equalsExpected) }
        skipBlanks()
        let value = try value()
        guard document.set(value, at: table + path, line: start.0) else {
          throw TOMLProblem(
            line: start.0, column: start.1, kind: .twice((table + path).joined(separator: ".")))
        }
      }
      try endLine()
    }
  }

  /// `[table]`, or `[[list of tables]]`, of which no setting takes any: its elements are one table.
  private mutating func header(
    _ document: inout TOMLDocument, _ headers: inout Set<[String]>
  ) throws(TOMLProblem) -> [String] {
    let start = (line, position - lineStart + 1)
    _ = take("[")
    let isList = take("[")
    skipBlanks()
    let path = try keyPath()
    skipBlanks()
    guard take("]"), !isList || take("]") else { throw problem(.closingExpected("]")) }
    guard headers.insert(path).inserted || isList else {
      throw TOMLProblem(line: start.0, column: start.1, kind: .twice(path.joined(separator: ".")))
    }
    // A table that is there already, through a longer path or a dotted key, is gone on with.
    _ = document.set(.table([:]), at: path, line: start.0)
    return path
  }

  // MARK: Keys

  private mutating func keyPath() throws(TOMLProblem) -> [String] {
    var path: [String] = []
    repeat {
      skipBlanks()
      guard path.count < Self.deepest else { throw problem(.tooDeep) }
      path.append(try key())
      skipBlanks()
    } while take(".")
    return path
  }

  private mutating func key() throws(TOMLProblem) -> String {
    if next == "\"" || next == "'" { return try text(mayBeLong: false) }
    var name = String.UnicodeScalarView()
    while let scalar = next, Self.isBare(scalar) {
      name.append(scalar)
      position += 1
    }
    guard !name.isEmpty else { throw problem(.keyExpected) }
    return String(name)
  }

  private static func isBare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }

  // MARK: Values

  private mutating func value() throws(TOMLProblem) -> SettingValue {
    switch next {
    case "\"", "'": return .text(try text(mayBeLong: true))
    case "[", "{":
      guard depth < Self.deepest else { throw problem(.tooDeep) }
      depth += 1
      defer { depth -= 1 }
      return next == "[" ? .list(try list()) : .table(try inlineTable())
    default: break
    }
    var word = String.UnicodeScalarView()
    while let scalar = next, Self.isBare(scalar) || "+.: ".unicodeScalars.contains(scalar) {
      // A blank belongs to a word only between a date and its time.
      if scalar == " " {
        guard word.count == 10, after.map({ ("0"..."9").contains($0) }) == true else { break }
      }
      word.append(scalar)
      position += 1
    }
    switch String(word) {
    case "true": return .flag(true)
    case "false": return .flag(false)
    case let other where Self.isNumberOrTime(other): return .other(other)
    default:
      position -= word.count
      throw problem(.valueExpected)
    }
  }

  /// Whether a word may be a number or a time; no setting takes one, so it is not looked into.
  private static func isNumberOrTime(_ word: String) -> Bool {
    let digits = word.drop { $0 == "+" || $0 == "-" }
    return digits == "inf" || digits == "nan" || digits.first.map { ("0"..."9").contains($0) } == true
  }

  private mutating func list() throws(TOMLProblem) -> [SettingValue] {
    _ = take("[")
    var elements: [SettingValue] = []
    while true {
      try skipBlankLines()
      if take("]") { return elements }
      elements.append(try value())
      try skipBlankLines()
      guard take(",") || next == "]" else { throw problem(.closingExpected("]")) }
    }
  }

  private mutating func inlineTable() throws(TOMLProblem) -> [String: SettingValue] {
    _ = take("{")
    var table = TOMLDocument()
    skipBlanks()
    if take("}") { return [:] }
    while true {
      skipBlanks()
      let start = position
      let path = try keyPath()
      skipBlanks()
      guard take("=") else { throw problem(.equalsExpected) }
      skipBlanks()
      guard table.set(try value(), at: path, line: line) else {
        position = start
        throw problem(.twice(path.joined(separator: ".")))
      }
      skipBlanks()
      if take("}") { return table.values }
      guard take(",") else { throw problem(.closingExpected("}")) }
    }
  }

  // MARK: Texts

  /// A text in double quotes, with escapes, or in single ones, without; either may stand in three.
  private mutating func text(mayBeLong: Bool) throws(TOMLProblem) -> String {
    guard let quote = next else { throw problem(.valueExpected) }
    let isLong = mayBeLong && scalars[position...].starts(with: [quote, quote, quote])
    position += isLong ? 3 : 1
    if isLong { _ = takeLineEnd() }
    var text = String.UnicodeScalarView()
    while let scalar = next {
      if scalar == quote {
        guard isLong else {
          position += 1
          return String(text)
        }
        if scalars[position...].starts(with: [quote, quote, quote]) {
          position += 3
          // Up to two quotes before the closing ones belong to the text.
          for _ in 0..<2 where take(quote) { text.append(quote) }
          return String(text)
        }
      }
      if isLong, takeLineEnd() {
        text.append("\n")
      } else if scalar == "\\", quote == "\"" {
        if let escaped = try escape(isLong: isLong) { text.append(escaped) }
      } else {
        if scalar == "\n" || scalar == "\r" { throw problem(.unfinishedText) }
        if scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F { throw problem(.controlCharacter) }
        text.append(scalar)
        position += 1
      }
    }
    throw problem(.unfinishedText)
  }

  /// What a backslash and what follows it stand for; `nil` for the end of a line that goes on in the next.
  private mutating func escape(isLong: Bool) throws(TOMLProblem) -> Unicode.Scalar? {
    let start = position
    position += 1
    let letter = next
    position += 1
    switch letter {
    case "b": return "\u{8}"
    case "t": return "\t"
    case "n": return "\n"
    case "f": return "\u{C}"
    case "r": return "\r"
    case "\"": return "\""
    case "\\": return "\\"
    case "u", "U":
      let length = letter == "u" ? 4 : 8
      let digits = scalars[position...].prefix(length)
      // The standard library reads a sign as well.
      if digits.count == length, digits.allSatisfy(\.properties.isASCIIHexDigit),
        let value = UInt32(String(String.UnicodeScalarView(digits)), radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        position += length
        return scalar
      }
    case " ", "\t", "\n", "\r":
      position -= 1
      skipBlanks()
      if isLong, takeLineEnd() {
        repeat { skipBlanks() } while takeLineEnd()
        return nil
      }
    default: break
    }
    position = start
    throw problem(.escape)
  }

  // MARK: Moving on

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }
  private var after: Unicode.Scalar? { position + 1 < scalars.count ? scalars[position + 1] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while next == " " || next == "\t" { position += 1 }
  }

  private mutating func takeLineEnd() -> Bool {
    if next == "\n" {
      position += 1
    } else if next == "\r", after == "\n" {
      position += 2
    } else {
      return false
    }
    line += 1
    lineStart = position
    return true
  }

  private mutating func skipComment() throws(TOMLProblem) {
    guard next == "#" else { return }
    while let scalar = next, scalar != "\n", !(scalar == "\r" && after == "\n") {
      if scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F { throw problem(.controlCharacter) }
      position += 1
    }
  }

  private mutating func skipBlankLines() throws(TOMLProblem) {
    repeat {
      skipBlanks()
      try skipComment()
    } while takeLineEnd()
  }

  private mutating func endLine() throws(TOMLProblem) {
    skipBlanks()
    try skipComment()
    guard next == nil || takeLineEnd() else { throw problem(.lineEndExpected) }
  }

  private func problem(_ kind: TOMLProblem.Kind) -> TOMLProblem {
    TOMLProblem(line: line, column: position - lineStart + 1, kind: kind)
  }
}
