import SenderoCore
import TestSupport

/// Maps for tests.
enum Samples {
  /// The built-in example, identical at each call.
  static func example(_ language: Language) throws -> JourneyMap {
    return try JourneyMap.read(Template.example.bytes(in: language)).map
  }

  /// The example with a hostile text before every text in it, also before names and words of choices.
  static func hostile() throws -> JourneyMap {
    var count = 0
    func poisoned(_ value: JSONValue, key: String) -> JSONValue {
      switch value {
      case .string(let text) where key != "id" && key != "format":
        count += 1
        let sample = HostileText.samples[count % HostileText.samples.count]
        return .string(key == "experience" && count % 2 == 0 ? text : sample + text)
      case .array(let elements): return .array(elements.map { poisoned($0, key: key) })
      case .object(let object):
        return .object(
          JSONObject(object.members.map { .init(key: $0.key, value: poisoned($0.value, key: $0.key)) }))
      default: return value
      }
    }
    let map = try example(.english)
    guard case .object(let object) = poisoned(.object(map.object), key: "") else { return map }
    return JourneyMap(object: object)
  }
}
