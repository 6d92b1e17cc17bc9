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

/// A change of the map.
struct LogEdit: Equatable, Sendable {
  /// The change.
  var patch: ItemPatch
  /// The place in the log up to which the author knew the map, in bytes.
  var base: Int
  /// The changes of others that this one replaced.
  var conflicts: [MergeConflict] = []
  /// The hash of the file's content that the change brings in, if another program wrote it.
  var file: UInt64?
}

/// The state of a map and its workshop at a place in the log, from which a new participant starts.
///
/// The map follows on a line of its own, so that those who know the state need not read it.
struct LogSnapshot: Equatable, Sendable {
  /// The place whose state it is, in bytes; `nil` for the map that the log starts with.
  var place: Int?
  /// The workshop at that place, as JSON.
  var workshop: JSONValue?
  /// The number of the last record of each author up to that place.
  var numbers: [ParticipantID: Int] = [:]
  /// The hashes of the contents that the file had since live editing began.
  var files: [UInt64] = []
}

/// The content that a participant wrote to the file of the map.
struct LogWrite: Equatable, Sendable {
  /// The place in the log whose map the file contains, in bytes.
  var place: Int
  /// The stamp of the file, by which others see that the change of the file is not news.
  var stamp: FileStamp
  /// The hash of its content.
  var hash: UInt64
}

// MARK: JSON

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

  /// Reads a record; `nil` if the value is none that this version knows.
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

extension LogEdit {
  private enum Key {
    static let patch = "patch"
    static let base = "base"
    static let conflicts = "conflicts"
    static let file = "file"
  }

  fileprivate var json: JSONValue {
    var object = JSONObject([
      .init(key: Key.base, value: .number(String(base))), .init(key: Key.patch, value: patch.json),
    ])
    if !conflicts.isEmpty { object[Key.conflicts] = .array(conflicts.map(\.json)) }
    if let file { object[Key.file] = .string(String(file, radix: 16)) }
    return .object(object)
  }

  fileprivate init?(_ json: JSONValue) {
    guard let object = json.object, let base = object[Key.base]?.integer,
      let patch = ItemPatch(object[Key.patch])
    else { return nil }
    self.base = base
    self.patch = patch
    conflicts = (object[Key.conflicts]?.array ?? []).compactMap(MergeConflict.init)
    file = object[Key.file]?.hash
  }
}

extension LogSnapshot {
  private enum Key {
    static let place = "place"
    static let workshop = "workshop"
    static let numbers = "numbers"
    static let files = "files"
  }

  fileprivate var json: JSONValue {
    var object = JSONObject()
    if let place { object[Key.place] = .number(String(place)) }
    object[Key.workshop] = workshop
    if !numbers.isEmpty {
      object[Key.numbers] = .object(
        JSONObject(
          numbers.sorted { $0.key < $1.key }.map {
            .init(key: $0.key.description, value: .number(String($0.value)))
          }))
    }
    if !files.isEmpty { object[Key.files] = .array(files.map { .string(String($0, radix: 16)) }) }
    return .object(object)
  }

  fileprivate init?(_ json: JSONValue) {
    guard let object = json.object else { return nil }
    place = object[Key.place]?.integer
    workshop = object[Key.workshop]
    for member in object[Key.numbers]?.object?.members ?? [] {
      if let id = ParticipantID(member.key) { numbers[id] = member.value.integer }
    }
    files = (object[Key.files]?.array ?? []).compactMap(\.hash)
  }
}

extension LogWrite {
  private enum Key {
    static let place = "place"
    static let stamp = "stamp"
    static let hash = "hash"
  }

  fileprivate var json: JSONValue {
    let numbers = [String(stamp.device), String(stamp.inode), String(stamp.size), String(stamp.modified)]
    return .object(
      JSONObject([
        .init(key: Key.place, value: .number(String(place))),
        .init(key: Key.stamp, value: .array(numbers.map(JSONValue.number))),
        .init(key: Key.hash, value: .string(String(hash, radix: 16))),
      ]))
  }

  fileprivate init?(_ json: JSONValue) {
    guard let object = json.object, let place = object[Key.place]?.integer,
      let numbers = object[Key.stamp]?.array, numbers.count == 4, let hash = object[Key.hash]?.hash
    else { return nil }
    func literal(_ index: Int) -> String { if case .number(let text) = numbers[index] { text } else { "" } }
    guard let device = UInt64(literal(0)), let inode = UInt64(literal(1)), let size = Int64(literal(2)),
      let modified = Int64(literal(3))
    else { return nil }
    self.place = place
    stamp = FileStamp(device: device, inode: inode, size: size, modified: modified)
    self.hash = hash
  }
}

extension MergeConflict {
  private enum Key {
    static let kind = "kind"
    static let id = "id"
    static let name = "name"
    static let path = "path"
    static let field = "field"
    static let subject = "subject"
    static let ours = "ours"
    static let theirs = "theirs"
    static let deletion = "deletion"
    static let place = "place"
  }

  /// The conflict as JSON, of a merge that preferred ours.
  fileprivate var json: JSONValue {
    var object = JSONObject([
      .init(key: Key.kind, value: .string(kind)), .init(key: Key.id, value: .string(id)),
      .init(key: Key.name, value: .string(name)),
      .init(
        key: Key.path,
        value: .array(
          path.steps.map { step in
            switch step {
            case .key(let key): .string(key)
            case .index(let index): .number(String(index))
            }
          })),
    ])
    switch subject {
    case .field(let key): object[Key.field] = .string(key)
    case .deletion: object[Key.subject] = .string(Key.deletion)
    case .place: object[Key.subject] = .string(Key.place)
    }
    object[Key.ours] = ours
    object[Key.theirs] = theirs
    return .object(object)
  }

  fileprivate init?(_ json: JSONValue) {
    guard let object = json.object, let kind = object[Key.kind]?.string, let id = object[Key.id]?.string,
      let steps = object[Key.path]?.array
    else { return nil }
    let subject: Subject
    if let key = object[Key.field]?.string {
      subject = .field(key)
    } else {
      switch object[Key.subject]?.string {
      case Key.deletion: subject = .deletion
      case Key.place: subject = .place
      default: return nil
      }
    }
    let path = steps.compactMap { step -> JSONPath.Step? in
      step.string.map { .key($0) } ?? step.integer.map { .index($0) }
    }
    self.init(
      kind: kind, id: id, name: object[Key.name]?.string ?? "", path: JSONPath(path), subject: subject,
      ours: object[Key.ours], theirs: object[Key.theirs], taken: .ours)
  }
}

extension JSONValue {
  /// The number, if this is a whole one.
  fileprivate var integer: Int? {
    guard case .number(let literal) = self else { return nil }
    return Int(literal)
  }

  /// The hash, if this is the text of one.
  fileprivate var hash: UInt64? { string.flatMap { UInt64($0, radix: 16) } }
}
