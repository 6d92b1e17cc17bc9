import SenderoCore

/// Finds the notes of a whiteboard in JSON, as Miro, Mural, FigJam, tldraw and Excalidraw export it.
///
/// A note is an object with a text and a place, however the two are called.
struct WhiteboardDocument {
  /// The notes and frames, in the order of the file.
  private(set) var notes: [WhiteboardNote] = []
  private var containers: [String: WhiteboardNote] = [:]

  /// The largest number of notes.
  static let limit = 20_000
  private static let depth = 12

  /// Collects the notes of a document.
  init(_ value: JSONValue) {
    collect(value, depth: 0)
    for index in notes.indices {
      guard let container = containers[notes[index].parent] else { continue }
      // A text inside a shape has the colour of the shape.
      if notes[index].color.isEmpty { notes[index].color = container.color }
    }
  }

  /// Whether the document is a whiteboard: there are notes, and most are at different places.
  var isWhiteboard: Bool {
    let texts = notes.filter { !$0.isFrame }
    return texts.count >= 2 && Set(texts.map { "\($0.x) \($0.y)" }).count * 2 > texts.count
  }

  private mutating func collect(_ value: JSONValue, depth: Int) {
    guard depth < Self.depth, notes.count < Self.limit else { return }
    switch value {
    case .array(let elements): for element in elements { collect(element, depth: depth + 1) }
    case .object(let object):
      if let note = note(object) {
        if note.text.isEmpty, !note.isFrame {
          if !note.id.isEmpty { containers[note.id] = note }
        } else {
          notes.append(note)
        }
      }
      for member in object.members where member.value.array != nil || Self.holders.contains(member.key) {
        collect(member.value, depth: depth + 1)
      }
    case .null, .bool, .number, .string: return
    }
  }

  private func note(_ object: JSONObject) -> WhiteboardNote? {
    let places =
      [object] + ["position", "absoluteBoundingBox", "geometry", "bounds"].compactMap { object[$0]?.object }
    func number(_ keys: [String]) -> Double? {
      for place in places {
        for key in keys { if let value = place[key].flatMap(Number.init(json:))?.double { return value } }
      }
      return nil
    }
    guard let x = number(["x", "left"]), let y = number(["y", "top"]), x.isFinite, y.isFinite else {
      return nil
    }
    var note = WhiteboardNote(x: x, y: y)
    note.width =
      number(["width", "w"]) ?? object["props"]?.object?["w"].flatMap(Number.init(json:))?.double ?? 0
    note.height =
      number(["height", "h"]) ?? object["props"]?.object?["h"].flatMap(Number.init(json:))?.double ?? 0
    note.id = text(object, ["id"])
    note.parent = text(object, ["parentId", "containerId", "frameId", "parent"])
    if note.parent.isEmpty { note.parent = object["parent"]?.object.map { text($0, ["id"]) } ?? "" }
    let type = text(object, ["type"]).lowercased()
    note.isFrame = ["frame", "section", "area"].contains(type)
    let sources = [object] + ["data", "props"].compactMap { object[$0]?.object }
    let keys =
      note.isFrame
      ? ["title", "name", "text"] : ["text", "content", "characters", "plainText", "title", "label"]
    for source in sources where note.text.isEmpty { note.text = WhiteboardText.plain(text(source, keys)) }
    if note.text.isEmpty, let rich = object["props"]?.object?["richText"] {
      note.text = WhiteboardText.rich(rich)
    }
    let styles = [object] + ["style", "props", "data"].compactMap { object[$0]?.object }
    for style in styles where note.color.isEmpty {
      note.color = text(style, ["fillColor", "backgroundColor", "color", "background"])
    }
    // Miro gives the middle of an item.
    if object["position"]?.object?["origin"]?.string == "center" {
      note.x -= note.width / 2
      note.y -= note.height / 2
    }
    return note
  }

  private func text(_ object: JSONObject, _ keys: [String]) -> String {
    keys.lazy.compactMap { object[$0]?.string }.first { !$0.isEmpty } ?? ""
  }

  /// Objects that hold others besides lists.
  private static let holders: Set<String> = ["document", "data", "store", "board", "canvas", "page", "value"]
}
