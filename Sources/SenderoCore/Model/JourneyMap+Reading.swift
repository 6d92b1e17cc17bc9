/// A map as it was read, with what had to be said about it.
public struct ReadMap: Sendable {
  /// The map, its known fields in order and its items with ids.
  public var map: JourneyMap
  /// How many items had no id and were given one.
  public var idsGiven = 0
  /// How many items had the id of another and were given another.
  public var idsRepeated = 0
  /// The version of the format, where this program is too old to write it.
  public var newerVersion: Int?
}

extension JourneyMap {
  /// Reads a map.
  ///
  /// Whatever is not refused is kept: unknown fields, words and numbers, at any depth. The cost grows with the bytes.
  ///
  /// An item without an id is given one that follows from what it says: the same each time the document is read.
  ///
  /// - Parameter bytes: The document, UTF-8.
  /// - Returns: The map and what had to be mended.
  /// - Throws: `MapError` with the place and the path of what was refused.
  public static func read(_ bytes: [UInt8]) throws(MapError) -> ReadMap {
    let value: JSONValue
    do {
      value = try JSONReader.read(bytes)
    } catch {
      var refusal = MapError(
        problem: .syntax(error), path: error.path, place: TextLocation(offset: error.offset, in: bytes))
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

  /// Why a value is no map, with the way to what is wrong in it.
  struct Refusal: Error {
    let problem: MapError.Problem
    var steps: [JSONPath.Step] = []
  }

  /// Reads a map out of a value, such as a part of another document.
  static func read(_ value: JSONValue) throws(Refusal) -> ReadMap {
    let (format, number) = (fields.format.key, fields.version.key)
    guard case .object(let object) = value, object[format]?.string == formatName else {
      throw Refusal(problem: .notAMap, steps: value.object?[format] == nil ? [] : [.key(format)])
    }
    guard case .number(let literal)? = object[number], let version = Int(literal), version >= 1 else {
      throw Refusal(problem: .noVersion, steps: object[number] == nil ? [] : [.key(number)])
    }
    var normaliser = Normaliser(object)
    do {
      let map = JourneyMap(object: try normaliser.normal(object, JourneyMap.kind) ?? object)
      return ReadMap(
        map: map, idsGiven: normaliser.idsGiven, idsRepeated: normaliser.idsRepeated,
        newerVersion: version > formatVersion ? version : nil)
    } catch {
      throw Refusal(problem: error.problem, steps: error.steps.reversed())
    }
  }

  /// The map as a document: UTF-8, laid out as `jq .` lays it out.
  public var bytes: [UInt8] { document(expectedSize: 0).bytes }

  /// The map as a document.
  ///
  /// - Parameter expectedSize: About how many bytes that will be, such as the file has; it saves memory and time.
  /// - Returns: The same as ``bytes``, and how deep it is.
  func document(expectedSize: Int) -> (bytes: [UInt8], depth: Int) {
    JSONWriter.writeMeasured(.object(object), expectedSize: expectedSize)
  }
}

extension JourneyMap {
  /// The same map, in the storage of another wherever the two are the same.
  ///
  /// Cost: grows with the size of both.
  ///
  /// - Parameter other: A map that it is mostly the same as, such as an older state of the same file.
  /// - Returns: A map that writes the same bytes.
  public func sharingStorage(with other: JourneyMap) -> JourneyMap {
    let shared = SharedStorage(.object(object), with: .object(other.object)).value
    return shared.object.map(JourneyMap.init(object:)) ?? self
  }
}
