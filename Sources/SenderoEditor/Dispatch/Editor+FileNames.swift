import SenderoCore

/// Completing the paths of files.
///
/// The editor reads no folder: an effect asks for the names, and an event brings them.
extension Editor {
  /// Shows a prompt.
  ///
  /// - Returns: The request for the names in the folder of the typed path, unless the prompt has them or its text
  ///   is no path.
  mutating func showPrompt(_ asked: TextPrompt) -> [Effect] {
    prompt = .text(asked)
    guard let path = path(in: asked), asked.files?.folder != path.folder else { return [] }
    return [.listFiles(folder: path.folder)]
  }

  /// Takes the names in a folder for the prompt that asked for them.
  mutating func filesListed(_ folder: String, _ names: [String]) {
    guard case .text(var asked)? = prompt, path(in: asked)?.folder == folder else { return }
    asked.files = (folder, names)
    asked.completing = nil
    prompt = .text(asked)
  }

  /// Returns the paths that complete the path in a prompt, as typed; `nil` if its text is no path.
  func pathCompletions(of asked: TextPrompt) -> [String]? {
    guard let path = path(in: asked) else { return nil }
    guard let files = asked.files, files.folder == path.folder else { return [] }
    let begun = FoldedText.folded(path.begun)
    return files.names.filter { FoldedText.folded($0).hasPrefix(begun) }.map { path.typedFolder + $0 }
  }

  /// Returns the path in a prompt: the folder to list, the folder as typed, and the beginning of the name.
  private func path(
    in asked: TextPrompt
  ) -> (folder: String, typedFolder: String, begun: String)? {
    let typed = asked.typed
    var base = ""
    let path: Substring
    switch asked.purpose {
    case .command:
      guard let space = typed.firstIndex(of: " "), let index = Command.index(typed: String(typed[..<space])),
        case .file? = Command.all[index].argument
      else { return nil }
      path = typed[typed.index(after: space)...].drop { $0 == " " }
    case .field(let target):
      guard let kind = map.item(at: target.item)?.kind, isPath(target.key, of: kind) else { return nil }
      path = Substring(typed)
      // Links are relative to the folder of the map.
      if path.first != "/", let file = self.path, file.contains("/") { base = file.folderPart + "/" }
    default: return nil
    }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let typedFolder = slash.map { String(path[...$0]) } ?? ""
    let begun = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? String(path)
    return (base + typedFolder, typedFolder, begun)
  }

  private func isPath(_ key: String, of kind: ItemSchema) -> Bool {
    kind === Touchpoint.kind && key == Touchpoint.fields.link.key
      || kind === JourneyMap.kind && key == JourneyMap.fields.baseline.key
  }
}
