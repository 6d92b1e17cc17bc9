import SenderoCore

/// Builds a map from the parts of a file, stage by stage, and stops before it becomes larger than a map may be.
struct MapBuilder {
  /// The ids of new items.
  var identifiers: ImportIdentifiers
  /// The remarks so far.
  var remarks = RemarkList()
  /// The map without its stages.
  var map: JourneyMap
  private var stages: [JSONObject] = []
  private var touchpoints: [[JSONValue]] = []
  private var size = 0
  private let limit: Int

  /// Makes a builder.
  ///
  /// - Parameters:
  ///   - options: The options of the import.
  ///   - limit: The largest size of the map, in bytes.
  init(_ options: ImportOptions, limit: Int = SafeFile.defaultLimit) {
    identifiers = ImportIdentifiers(seed: options.seed)
    map = JourneyMap(id: identifiers.next())
    map.title = options.title
    map.language = options.language.rawValue
    self.limit = limit
  }

  /// The number of stages so far.
  var stageCount: Int { stages.count }

  /// The number of touchpoints of a stage.
  func touchpointCount(ofStage index: Int) -> Int { touchpoints[index].count }

  /// Returns a new item with an id.
  mutating func newItem(_ kind: ItemSchema) -> JSONObject {
    var object = JSONObject()
    if kind.hasIdentifier {
      kind.set(.string(identifiers.next()), for: Stage.fields.id.key, in: &object)
    }
    return object
  }

  /// Adds a stage, and returns its index.
  ///
  /// - Throws: ``ImportError`` if the map becomes too large.
  @discardableResult
  mutating func add(stage: JSONObject) throws(ImportError) -> Int {
    try count(stage, indent: 6)
    stages.append(stage)
    touchpoints.append([])
    return stages.count - 1
  }

  /// Adds a touchpoint to a stage, and returns its index in the stage.
  ///
  /// - Throws: ``ImportError`` if the map becomes too large.
  @discardableResult
  mutating func add(touchpoint: JSONObject, toStage stage: Int) throws(ImportError) -> Int {
    try count(touchpoint, indent: 10)
    touchpoints[stage].append(.object(touchpoint))
    return touchpoints[stage].count - 1
  }

  /// Changes a stage.
  ///
  /// - Throws: ``ImportError`` if the map becomes too large.
  mutating func update(
    stage: Int, _ edit: (inout JSONObject) throws(ImportError) -> Void
  ) throws(ImportError) {
    size -= stages[stage].writtenSize(indent: 6)
    try edit(&stages[stage])
    try count(stages[stage], indent: 6)
  }

  /// Changes a touchpoint.
  ///
  /// - Throws: ``ImportError`` if the map becomes too large.
  mutating func update(
    touchpoint: Int, ofStage stage: Int, _ edit: (inout JSONObject) -> Void
  ) throws(ImportError) {
    guard var object = touchpoints[stage][touchpoint].object else { return }
    size -= object.writtenSize(indent: 10)
    edit(&object)
    touchpoints[stage][touchpoint] = .object(object)
    try count(object, indent: 10)
  }

  /// Adds personas to the map.
  ///
  /// - Throws: ``ImportError`` if the map becomes too large.
  mutating func add(personas: [Persona]) throws(ImportError) {
    guard !personas.isEmpty else { return }
    for persona in personas { try count(persona.object, indent: 6) }
    map.personas = ItemList(Array(map.personas) + personas)
  }

  /// A stage, without its touchpoints.
  func stage(_ index: Int) -> JSONObject { stages[index] }

  /// A touchpoint of a stage.
  func touchpoint(_ index: Int, ofStage stage: Int) -> JSONObject {
    touchpoints[stage][index].object ?? JSONObject()
  }

  /// Returns the finished map in its normal form.
  ///
  /// - Throws: ``ImportError`` if the map is too large.
  consuming func finish() throws(ImportError) -> ImportedMap {
    var elements: [JSONValue] = []
    elements.reserveCapacity(stages.count)
    for index in stages.indices {
      var stage = stages[index]
      if !touchpoints[index].isEmpty {
        Stage.kind.set(.array(touchpoints[index]), for: Stage.fields.touchpoints.key, in: &stage)
      }
      elements.append(.object(stage))
    }
    if !elements.isEmpty {
      JourneyMap.kind.set(.array(elements), for: JourneyMap.fields.stages.key, in: &map.object)
    }
    guard map.object.writtenSize(indent: 0) <= limit else { throw ImportError(.tooLarge(limit: limit)) }
    guard let read = JourneyMap.converted(map.object) else {
      throw ImportError(
        .invalid(
          LocalizedText("the content of the file is not a map", "el contenido del archivo no es un mapa")))
    }
    return ImportedMap(read.map, remarks: remarks.finished())
  }

  private mutating func count(_ object: JSONObject, indent: Int) throws(ImportError) {
    size += object.writtenSize(indent: indent)
    if size > limit { throw ImportError(.tooLarge(limit: limit)) }
  }
}

extension JSONObject {
  /// The approximate size of the object in the file, in bytes, with a number of spaces before its members.
  func writtenSize(indent: Int) -> Int {
    members.reduce(4 + 2 * indent) { size, member in
      size + indent + 8 + member.key.utf8.count + member.value.writtenSize(indent: indent + 2)
    }
  }
}

extension JSONValue {
  /// The approximate size of the value in the file, in bytes.
  fileprivate func writtenSize(indent: Int) -> Int {
    switch self {
    case .null, .bool: 5
    case .number(let literal): literal.utf8.count
    case .string(let text): text.utf8.count + 2
    case .array(let elements):
      elements.reduce(4 + indent) { $0 + indent + 4 + $1.writtenSize(indent: indent + 2) }
    case .object(let object): object.writtenSize(indent: indent + 2)
    }
  }
}
