/// A record of the log of a map that is edited live.
struct LogRecord: Equatable, Sendable {
  /// The participant who wrote it.
  var author: ParticipantID
  /// The number among the author's records, from 1: a record that is written twice counts once.
  var number: Int
  /// The time on the clock of the host, in milliseconds since it was started.
  var time: Int64
  /// The content.
  var content: Content

  /// What a record can contain.
  enum Content: Equatable, Sendable {
    /// A message of the workshop.
    case message(WorkshopMessage)
    /// A change of the map.
    case edit(LogEdit)
    /// The whole map and workshop, on the next line.
    case snapshot(LogSnapshot)
    /// The map was written to its file.
    case written(LogWrite)
  }
}

extension LogRecord {
  private enum Key {
    static let author = "by"
    static let number = "n"
    static let time = "at"
    static let message = "message"
    static let edit = "edit"
    static let snapshot = "snapshot"
    static let written = "written"
  }

  /// The record as one line.
  var line: [UInt8] { JSONWriter.line(.object(json)) }

  private var json: JSONObject {
    var object = JSONObject([
      .init(key: Key.author, value: author.json), .init(key: Key.number, value: .number(String(number))),
      .init(key: Key.time, value: .number(String(time))),
    ])
    switch content {
    case .message(let message): object[Key.message] = message.json
    case .edit(let edit): object[Key.edit] = edit.json
    case .snapshot(let snapshot): object[Key.snapshot] = snapshot.json
    case .written(let write): object[Key.written] = write.json
    }
    return object
  }

  /// Reads a record; `nil` if the value is not one that this version knows.
  init?(_ json: JSONValue) {
    guard let object = json.object, let author = object[Key.author].flatMap(ParticipantID.init(json:)),
      let number = object[Key.number]?.integer, number > 0, let time = object[Key.time]?.integer
    else { return nil }
    self.author = author
    self.number = number
    self.time = Int64(time)
    if let message = object[Key.message].flatMap(WorkshopMessage.init(json:)) {
      content = .message(message)
    } else if let edit = object[Key.edit].flatMap(LogEdit.init) {
      content = .edit(edit)
    } else if let snapshot = object[Key.snapshot].flatMap(LogSnapshot.init) {
      content = .snapshot(snapshot)
    } else if let write = object[Key.written].flatMap(LogWrite.init) {
      content = .written(write)
    } else {
      return nil
    }
  }
}
