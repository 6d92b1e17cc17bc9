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
  var json: JSONValue {
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

  init?(_ json: JSONValue) {
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
