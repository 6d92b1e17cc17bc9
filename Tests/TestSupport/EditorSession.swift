import SenderoCanvas
import SenderoCore
import SenderoEditor

/// An editor in a simulated session, which answers its effects with files in memory.
public struct EditorSession: Sendable {
  /// The editor.
  public private(set) var editor: Editor
  /// The effects so far, in order.
  public private(set) var effects: [Effect] = []
  /// The folders that the editor has asked to list; these effects are not part of `effects`.
  public private(set) var listed: [String] = []
  /// The files in memory.
  public var files: [String: JourneyMap]
  /// The files that the session has read or written.
  private var known: Set<String>
  /// The conflicts that the next save finds.
  public var nextConflicts: [MergeConflict] = []
  /// Whether saves stay pending until `answerSaves` is called.
  public var holdsSaves = false
  private var heldSaves: [Effect] = []
  /// The recent maps whose files are missing.
  private let missing: [String]
  /// The reason why no file can be written; `nil` if files can be written.
  public var diskProblem: LocalizedText?

  /// Makes a session.
  ///
  /// - Parameters:
  ///   - editor: The editor.
  ///   - files: The files in memory.
  ///   - missing: The recent maps whose files are missing.
  public init(_ editor: Editor, files: [String: JourneyMap] = [:], missing: [String] = []) {
    self.editor = editor
    self.missing = missing
    self.files = files
    known = editor.path.map { [$0] } ?? []
    self.editor.layOut()
  }

  /// Makes a session with a map, stored in a file if there is a path.
  public init(
    _ map: JourneyMap, path: String? = "shop.journey.json", readOnlyReason: LocalizedText? = nil,
    settings: EditorSettings = EditorSettings(), size: Size = Size(width: 80, height: 24), seed: UInt64 = 1
  ) {
    let document = Document(map: map, path: path, isOnDisk: path != nil, readOnlyReason: readOnlyReason)
    self.init(
      Editor(document, settings: settings, size: size, seed: seed), files: path.map { [$0: map] } ?? [:])
  }

  /// Sends an event to the editor, and answers its effects.
  public mutating func send(_ event: Event) {
    carryOut(editor.handle(event))
    // As if the screen were drawn after each event.
    editor.layOut()
    // And as if the user had read the message.
    editor.noteMessageRead()
    carryOut(editor.afterDrawing())
  }

  private mutating func carryOut(_ asked: [Effect]) {
    for effect in asked {
      if case .listFiles(let folder, _) = effect {
        list(folder)
        continue
      }
      effects.append(effect)
      switch effect {
      case .save, .share: if holdsSaves { heldSaves.append(effect) } else { answer(effect) }
      case .findMissing(let paths): send(.missingFiles(paths.filter(missing.contains)))
      case .open(let path) where editor.pathsLeftOpen.contains(path): send(.alreadyOpen(path: path))
      case .openLink(let path):
        if let map = files[path] {
          known.insert(path)
          send(.linkOpened(Document(map: map, path: path, isOnDisk: true)))
        } else {
          send(.linkFailed(path: path, problem: Self.missing))
        }
      case .readToCompare(let path):
        send(files[path].map { .readToCompare(path: path, $0) } ?? .failed(Self.missing))
      case .export(_, let path, let lens): send(.exported(path: path, lens: lens, remarks: []))
      case .readToImport(let path, let choices):
        let imported = files[path].map {
          ImportedFile(path: path, format: "journey", map: $0, choices: choices)
        }
        send(imported.map(Event.readToImport) ?? .failed(Self.missing))
      case .readLinks(let paths):
        let read = paths.map { path in
          files[path].map { LinkedMap(path: path, map: $0) } ?? LinkedMap(path: path, problem: Self.missing)
        }
        send(.linksRead(read))
      case .open(let path):
        if let map = files[path] {
          known.insert(path)
          send(.opened(Document(map: map, path: path, isOnDisk: true)))
        } else {
          send(.failed(Self.missing))
        }
      default: break
      }
    }
  }

  /// Answers with the names of the files and folders in a folder.
  private mutating func list(_ folder: String) {
    listed.append(folder)
    let inside = files.keys.filter { $0.hasPrefix(folder) }.map { $0.dropFirst(folder.count) }
    let names = Set(
      inside.map { name in name.firstIndex(of: "/").map { String(name[...$0]) } ?? String(name) })
    send(.filesListed(folder: folder, names: names.sorted()))
  }

  /// Merges edits with those of others in a map that is edited live; `files` has the shared state.
  private mutating func answerShare(_ effect: Effect) {
    guard case .share(let map, let base, let save, _) = effect else { return }
    let merged = JourneyMap.merging(
      base: base, ours: map, theirs: files[save.path] ?? base, preferring: .ours)
    files[save.path] = merged.map
    send(.saved(save, .success(merged)))
  }

  private mutating func answer(_ effect: Effect) {
    if case .share = effect { return answerShare(effect) }
    guard case .save(let map, let base, let save, let mayReplace) = effect else { return }
    let path = save.path
    var problem = diskProblem
    if problem == nil, files[path] != nil, base == nil, !known.contains(path), !mayReplace {
      problem = LocalizedText("the file already exists", "el archivo ya existe")
    }
    if let problem { return send(.saved(save, .failure(problem))) }
    var written = MergedMap(map: map)
    if let base, let theirs = files[path], !mayReplace {
      written = JourneyMap.merging(base: base, ours: map, theirs: theirs, preferring: .ours)
    }
    written.conflicts += nextConflicts
    nextConflicts = []
    files[path] = written.map
    known.insert(path)
    send(.saved(save, .success(written)))
  }

  /// The paths of the held saves, as the editor spells them, the next one first.
  public var heldPaths: [String] {
    heldSaves.compactMap { if case .save(_, _, let save, _) = $0 { save.path } else { nil } }
  }

  /// Carries out the next held save; later ones stay held.
  ///
  /// - Parameter problem: The reason why the file cannot be written; `nil` if it can.
  public mutating func answerNextSave(_ problem: LocalizedText? = nil) {
    guard !heldSaves.isEmpty else { return }
    let before = diskProblem
    diskProblem = problem
    answer(heldSaves.removeFirst())
    diskProblem = before
  }

  /// Carries out all held saves.
  public mutating func answerSaves() {
    holdsSaves = false
    let saves = heldSaves
    heldSaves = []
    effects.removeLast(min(saves.count, effects.count))
    carryOut(saves)
  }

  private static let missing = LocalizedText("there is no such file", "no existe ese archivo")

  /// Sends the events of a script.
  ///
  /// - Throws: `KeyScript.Problem` if it is not a script.
  public mutating func play(_ script: String) throws {
    for event in try KeyScript(script).events { send(event) }
  }
}

extension Effect {
  /// The effect in a few words.
  public var outline: String {
    switch self {
    case .save(_, _, let save, let mayReplace): "save \(save.path)" + (mayReplace ? " whatever is there" : "")
    case .open(let path): "open \(path)"
    case .openLink(let path): "open link \(path)"
    case .listFiles(let folder, _): "list files in “\(folder)”"
    case .export(_, let path, let lens): "export \(path)" + (lens == .everything ? "" : " through a lens")
    case .readToImport(let path, let choices):
      "import \(path)" + (choices.pick.map { " pick \($0)" } ?? "")
        + choices.fields.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    case .readLinks(let paths): "read links " + paths.joined(separator: " ")
    case .discardRecovery(let place): "discard recovery \(place)"
    case .recovered(let place): "recovered \(place)"
    case .keepDiscarded(let maps):
      "keep discarded edits of " + maps.map { $0.path ?? $0.map.title }.joined(separator: ", ")
    case .findMissing(let paths): "find missing " + paths.joined(separator: " ")
    case .readToCompare(let path): "compare with \(path)"
    case .forgetRecent(let path): "forget \(path)"
    case .quit: "quit"
    case .suspend: "suspend"
    case .editExternally(let text): "edit externally “\(text)”"
    case .useMouse(let isOn): "mouse \(isOn ? "on" : "off")"
    case .usePalette(let palette): "palette \(palette.rawValue)"
    case .rememberRows(let names, let path): "rows " + names.joined(separator: " ") + " of " + path
    case .rememberPreview(let isShown): isShown ? "preview" : "no preview"
    case .share(_, _, let save, _): "share \(save.path)"
    case .writeFile(let path): "write \(path)"
    case .enter(let path, let isReadOnly): "enter \(path)" + (isReadOnly ? " read-only" : "")
    case .tell(let message, let path): "tell \(path) \(message.outline)"
    case .askTime: "ask the time"
    case .redraw: "redraw"
    }
  }
}
