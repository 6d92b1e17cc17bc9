/// A map in the list of recent maps, as the start screen shows it without opening its file.
public struct RecentMap: Hashable, Sendable {
  /// The absolute path of the file.
  public let path: String
  /// The title when the map was last opened or saved; empty if it had none, or if it is unknown.
  public let title: String
  /// The number of stages at that time; `nil` if it is unknown.
  public let stages: Int?
  /// The time of that, in seconds since 1970; `nil` if it is unknown.
  public let time: Int64?

  /// Makes an entry.
  public init(path: String, title: String = "", stages: Int? = nil, time: Int64? = nil) {
    self.path = path
    self.title = title
    self.stages = stages
    self.time = time
  }

  /// Makes an entry for a map that has just been opened or saved.
  public init(path: String, map: JourneyMap, time: Int64) {
    self.init(path: path, title: map.title, stages: map.stages.count, time: time)
  }

  // MARK: In the file

  private static let keys = (path: "path", title: "title", stages: "stages", time: "time")

  /// Reads an entry; `nil` if the value has no path.
  init?(json: JSONValue) {
    guard let object = json.object, let path = object[Self.keys.path]?.string else { return nil }
    func number(_ key: String) -> Int64? {
      if case .number(let literal)? = object[key] { Int64(literal) } else { nil }
    }
    self.init(
      path: path, title: object[Self.keys.title]?.string ?? "",
      stages: number(Self.keys.stages).flatMap { Int(exactly: $0) }, time: number(Self.keys.time))
  }

  /// The entry as an object; unknown values are left out.
  var json: JSONValue {
    var object = JSONObject([.init(key: Self.keys.path, value: .string(path))])
    if !title.isEmpty { object[Self.keys.title] = .string(title) }
    if let stages { object[Self.keys.stages] = .number(String(stages)) }
    if let time { object[Self.keys.time] = .number(String(time)) }
    return .object(object)
  }
}
