import CYAML
import SenderoCore

/// Reads YAML as JSON values, with the events of libyaml.
///
/// Plain words are read as YAML 1.2 does: `no` is a text, and a number is what JSON calls one. An alias stands
/// for a copy of its anchor, as long as all copies together stay small.
struct YAMLReader: ~Copyable {
  /// The reason why a text cannot be read, and its line.
  struct Problem: Error, Hashable {
    var text: LocalizedText
    var line: Int
  }

  /// The largest number of nested lists and mappings.
  static let depth = 100
  /// The largest number of values, the copies that aliases stand for included.
  static let size = 2_000_000

  /// On the heap, because the parser keeps a pointer to itself.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var anchors: [String: (value: JSONValue, size: Int)] = [:]
  private var count = 0

  /// Returns the documents of a text.
  ///
  /// Cost: proportional to the text, and to the copies that aliases stand for.
  ///
  /// - Parameter bytes: The text in UTF-8.
  /// - Returns: The documents, in order.
  /// - Throws: ``Problem`` for the first fault.
  static func documents(_ bytes: [UInt8]) throws(Problem) -> [JSONValue] {
    var reader = YAMLReader()
    // The parser keeps a pointer to the text.
    return try bytes.withUnsafeBufferPointer { (text) throws(Problem) in try reader.read(text) }
  }

  private init() {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) throws(Problem) -> [JSONValue] {
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    var documents: [JSONValue] = []
    while true {
      switch try next() {
      case .streamEnd: return documents
      case .documentStart:
        anchors = [:]
        documents.append(try value(try next(), depth: 0))
      default: continue
      }
    }
  }

  // MARK: Events

  /// An event of the parser, without what is not needed of it.
  private enum Event {
    case streamStart, streamEnd, documentStart, documentEnd, listEnd, mappingEnd
    case alias(String)
    case scalar(String, isPlain: Bool, anchor: String?)
    case list(anchor: String?)
    case mapping(anchor: String?)
  }

  private mutating func next() throws(Problem) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      let problem = parser.pointee.problem.map { String(cString: $0) } ?? "?"
      throw Problem(
        text: LocalizedText(verbatim: problem),
        line: Int(max(parser.pointee.problem_mark.line, parser.pointee.mark.line)) + 1)
    }
    defer { yaml_event_delete(&event) }
    switch event.type {
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return .streamEnd
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_SEQUENCE_END_EVENT: return .listEnd
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_ALIAS_EVENT: return .alias(Self.text(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      // A tag such as `!!str` makes a text of anything.
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE && scalar.tag == nil
      return .scalar(text, isPlain: isPlain, anchor: Self.text(scalar.anchor))
    case YAML_SEQUENCE_START_EVENT: return .list(anchor: Self.text(event.data.sequence_start.anchor))
    case YAML_MAPPING_START_EVENT: return .mapping(anchor: Self.text(event.data.mapping_start.anchor))
    default: return .streamStart
    }
  }

  private static func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private var line: Int { Int(parser.pointee.mark.line) + 1 }

  // MARK: Values

  private mutating func value(_ event: Event, depth: Int) throws(Problem) -> JSONValue {
    let start = count
    try add(1)
    switch event {
    case .scalar(let text, let isPlain, let anchor):
      let value = isPlain ? Self.plain(text) : .string(text)
      note(value, anchor, since: start)
      return value
    case .alias(let name):
      guard let found = anchors[name] else {
        throw Problem(
          text: LocalizedText("the alias *\(name) has no anchor", "el alias *\(name) no tiene ancla"),
          line: line)
      }
      try add(found.size)
      return found.value
    case .list(let anchor):
      try checkDepth(depth)
      var elements: [JSONValue] = []
      while true {
        let event = try next()
        if case .listEnd = event { break }
        elements.append(try value(event, depth: depth + 1))
      }
      note(.array(elements), anchor, since: start)
      return .array(elements)
    case .mapping(let anchor):
      try checkDepth(depth)
      let object = JSONValue.object(try members(depth: depth))
      note(object, anchor, since: start)
      return object
    case .streamStart, .streamEnd, .documentStart, .documentEnd, .listEnd, .mappingEnd: return .null
    }
  }

  private mutating func members(depth: Int) throws(Problem) -> JSONObject {
    var members: [JSONObject.Member] = []
    var keys: Set<String> = []
    var merged: [JSONObject] = []
    while true {
      let event = try next()
      if case .mappingEnd = event { break }
      guard case .scalar(let key, let isPlain, _) = event else {
        throw Problem(
          text: LocalizedText("a key has to be a text", "una clave tiene que ser un texto"), line: line)
      }
      let value = try value(try next(), depth: depth + 1)
      if key == "<<", isPlain {
        merged += (value.array ?? [value]).compactMap(\.object)
      } else if keys.insert(key).inserted {
        members.append(.init(key: key, value: value))
      } else {
        throw Problem(
          text: LocalizedText(
            "the key \"\(key)\" appears a second time", "la clave \"\(key)\" aparece por segunda vez"),
          line: line)
      }
    }
    for object in merged {
      for member in object.members where keys.insert(member.key).inserted { members.append(member) }
    }
    return JSONObject(members)
  }

  private mutating func note(_ value: JSONValue, _ anchor: String?, since start: Int) {
    if let anchor { anchors[anchor] = (value, count - start) }
  }

  private mutating func add(_ values: Int) throws(Problem) {
    count += values
    guard count <= Self.size else {
      throw Problem(
        text: LocalizedText(
          "it represents more than \(Self.size) values", "representa más de \(Self.size) valores"), line: line
      )
    }
  }

  private func checkDepth(_ depth: Int) throws(Problem) {
    guard depth < Self.depth else {
      throw Problem(
        text: LocalizedText(
          "is nested more than \(Self.depth) levels deep", "está anidado a más de \(Self.depth) niveles"),
        line: line)
    }
  }

  /// The value of a text without quotes.
  private static func plain(_ text: String) -> JSONValue {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: break
    }
    guard let first = text.utf8.first, first == UInt8(ascii: "-") || (48...57).contains(first),
      case .number(let literal)? = try? JSONReader.read(Array(text.utf8))
    else { return .string(text) }
    return .number(literal)
  }
}
