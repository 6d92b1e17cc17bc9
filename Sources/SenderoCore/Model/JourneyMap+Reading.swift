extension JourneyMap {
  /// Reads a map.
  ///
  /// Unknown fields, words and numbers are preserved at any depth. The time is proportional to the size
  /// of the document.
  ///
  /// An item without an id gets one that is derived from its content: the same one each time the document is
  /// read. Other small faults are repaired too, each listed in the result; see ``Repair``.
  ///
  /// - Parameter bytes: The document in UTF-8.
  /// - Returns: The map and the repairs made to it.
  /// - Throws: `MapError` with the location and the path of the invalid value.
  public static func read(_ bytes: [UInt8]) throws(MapError) -> ReadMap {
    let value: JSONValue
    do {
      value = try JSONReader.read(bytes)
    } catch {
      var refusal = MapError(
        problem: MapError.Problem(error, in: bytes), path: error.path,
        place: TextLocation(offset: error.offset, in: bytes))
      if case .duplicateKey(_, let first) = error.kind {
        refusal.firstPlace = TextLocation(offset: first, in: bytes)
      }
      throw refusal
    }
    do {
      return try read(value)
    } catch {
      let path = JSONPath(error.steps)
      let offset = JSONReader.offset(of: path, in: bytes) ?? 0
      throw MapError(problem: error.problem, path: path, place: TextLocation(offset: offset, in: bytes))
    }
  }

  /// Reads a map from a JSON value, for example from part of another document.
  static func read(_ value: JSONValue) throws(MapRefusal) -> ReadMap {
    let (format, number) = (fields.format.key, fields.version.key)
    guard case .object(let object) = value, object[format]?.string == formatName else {
      throw MapRefusal(problem: .notAMap, steps: value.object?[format] == nil ? [] : [.key(format)])
    }
    guard case .number(let literal)? = object[number], let version = Int(literal), version >= 1 else {
      throw MapRefusal(problem: .noVersion, steps: object[number] == nil ? [] : [.key(number)])
    }
    var normaliser = Normaliser(object)
    let map = JourneyMap(object: try normaliser.normal(object, JourneyMap.kind) ?? object)
    var read = ReadMap(
      map: map, idsGiven: normaliser.idsGiven, idsRepeated: normaliser.idsRepeated,
      repairs: normaliser.repairs, newerVersion: version > formatVersion ? version : nil)
    // What this version does not know may be right in a newer one.
    if read.newerVersion == nil, normaliser.mayNeedValueRepairs {
      read.repairValues(resolvingNames: normaliser.idsGiven > 0)
    }
    return read
  }

  /// Reads a map from an object that was made from another format, as ``read(_:)`` reads it from a file.
  ///
  /// - Parameter object: The object.
  /// - Returns: The map and the repairs made to it; `nil` if the object is not a map.
  public static func converted(_ object: JSONObject) -> ReadMap? { try? read(.object(object)) }

  /// The map as a document in UTF-8, in the layout of `jq .`.
  public var bytes: [UInt8] { document(expectedSize: 0).bytes }

  /// The map as a document.
  ///
  /// - Parameter expectedSize: The approximate number of bytes, such as the size of the file; it saves memory
  ///   and time.
  /// - Returns: The same as ``bytes``, and the depth of the document.
  func document(expectedSize: Int) -> (bytes: [UInt8], depth: Int) {
    JSONWriter.writeMeasured(.object(object), expectedSize: expectedSize)
  }
}

extension JourneyMap {
  /// Returns this map, but with the storage of another map wherever the two are equal.
  ///
  /// Cost: grows with the size of both maps.
  ///
  /// - Parameter other: A mostly equal map, such as an earlier state of the same file.
  /// - Returns: A map with the same values as this one; keys that both maps have are in the order of the
  ///   other map.
  public func sharingStorage(with other: JourneyMap) -> JourneyMap {
    let shared = SharedStorage(.object(object), with: .object(other.object)).value
    return shared.object.map(JourneyMap.init(object:)) ?? self
  }
}
