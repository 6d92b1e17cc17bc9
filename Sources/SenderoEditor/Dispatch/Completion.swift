import SenderoCore

/// What completes a typed text: texts and names of the map, words of commands and filters, and paths.
struct Completion: Sendable {
  /// The map.
  let map: JourneyMap
  /// The file of the map, whose folder links are relative to; `nil` if it has none yet.
  let file: String?
  /// The user's language.
  let language: Language
  /// The names of the other people in the workshop.
  var people: [String] = []

  /// Returns the completions of the typed text, each as a whole text.
  func completions(of prompt: TextPrompt) -> [String] {
    if prompt.purpose == .filter { return filterCompletions(of: prompt.typed, used: prompt.used).map(\.line) }
    return prompt.purpose.field(in: map) == nil ? [] : candidates(of: prompt)
  }

  /// Returns the texts that complete a field, or the last word of a filter.
  func candidates(of prompt: TextPrompt) -> [String] {
    if let paths = pathCompletions(of: prompt) { return paths.filter { $0 != prompt.typed } }
    if prompt.purpose == .filter { return filterCompletions(of: prompt.typed, used: prompt.used).map(\.word) }
    return (prompt.used?.texts ?? []).completing(prompt.typed)
  }

  /// Returns the entries of the palette that complete the argument of a command; the line of each is the
  /// argument alone.
  func argumentEntries(
    of command: Command, begun: String, _ asked: TextPrompt
  ) -> [PaletteEntry] {
    guard command.argument?.files != nil else {
      return completions(of: begun, command.argument).map {
        PaletteEntry(line: $0.word, text: $0.word, note: $0.meaning)
      }
    }
    return (pathCompletions(of: asked) ?? []).map {
      PaletteEntry(line: $0, text: $0, isFolder: $0.hasSuffix("/"))
    }
  }

  /// Collects the texts that can complete a prompt, unless those of its field are already collected.
  func collectUsedTexts(_ prompt: inout TextPrompt) {
    if prompt.purpose == .filter {
      let name = FilterTerm(endOf: prompt.completing?.typed ?? prompt.input.text).name
      guard let name, prompt.used?.name != "\(name)" else { return }
      prompt.used = ("\(name)", name.names(in: map, language))
      return
    }
    guard let name = usedName(prompt), prompt.used?.name != name else { return }
    let left = prompt.isChange ? prompt.initial : ""
    prompt.used = (name, UsedTexts.texts(named: name, in: map, but: left, first: usedField(prompt)))
  }

  /// The field whose texts are offered first: for a filter, that of the touchpoints.
  private func usedField(_ prompt: TextPrompt) -> FieldDescription? {
    prompt.purpose.field(in: map) ?? usedName(prompt).flatMap(Touchpoint.kind.field)
  }

  // MARK: Arguments

  /// Returns the words that complete the argument of a command, each with its meaning.
  func completions(of argument: String, _ kind: Command.Argument?) -> [(word: String, meaning: String)] {
    switch kind {
    case .words(let words)?, .examples(let words)?:
      words.filter { $0.word.hasPrefix(argument) }.map { ($0.word, $0.label[language]) }
    case .name(let name)?: name.names(in: map, language).completing(argument).map { ($0, "") }
    case .filter?:
      filterCompletions(of: argument, used: nil).map { ($0.line, $0.meaning) }
    case .person?: people.completing(argument).map { ($0, "") }
    case .file?, .otherFile?, .text?, nil: []
    }
  }

  /// Returns the filters that complete a typed one, each with its last word and the meaning of that word.
  ///
  /// - Parameters:
  ///   - typed: The filter so far.
  ///   - used: The names of the map that were collected for this filter, with their kind.
  /// - Returns: The completions: names of the map after a key, else the words that filters understand.
  private func filterCompletions(
    of typed: String, used: (name: String, texts: [String])?
  ) -> [(line: String, word: String, meaning: String)] {
    let term = FilterTerm(endOf: typed)
    if let name = term.name {
      let names = used?.name == "\(name)" ? used?.texts ?? [] : name.names(in: map, language)
      return names.completing(term.begun).map { (term.before + FilterTerm.quoted($0), $0, "") }
    }
    return FilterKey.all.compactMap { key in
      guard let word = key.word(completing: term.begun, language) else { return nil }
      return (term.before + word, key.takesValue ? key.example[language] : word, key.meaning[language])
    }
  }

  private func usedName(_ prompt: TextPrompt) -> String? {
    prompt.purpose.field(in: map).flatMap(UsedTexts.name)
  }

  // MARK: Paths

  // The editor reads no folder: an effect asks for the names, and an event brings them.

  /// Returns the paths that complete the path in a prompt, as typed; `nil` if its text is not a path.
  func pathCompletions(of asked: TextPrompt) -> [String]? {
    guard let path = path(in: asked) else { return nil }
    guard let files = asked.files, files.folder == path.folder else { return [] }
    let begun = FoldedText.folded(path.begun)
    return files.names.filter { FoldedText.folded($0).hasPrefix(begun) }.map { path.typedFolder + $0 }
  }

  /// Returns the path in a prompt: the folder to list, the folder as typed, the beginning of the name, and the
  /// files that can complete it.
  func path(
    in asked: TextPrompt
  ) -> (folder: String, typedFolder: String, begun: String, content: FolderListing.Content)? {
    let typed = asked.typed
    var base = ""
    var content = FolderListing.Content.maps
    let path: Substring
    switch asked.purpose {
    case .command:
      guard let space = typed.firstIndex(of: " "), let index = Command.index(typed: String(typed[..<space])),
        let files = Command.all[index].argument?.files
      else { return nil }
      content = files
      path = typed[typed.index(after: space)...].drop { $0 == " " }
    case .field(let target):
      guard let kind = map.item(at: target.item)?.kind, isPath(target.key, of: kind) else { return nil }
      path = Substring(typed)
      // Links are relative to the folder of the map.
      if path.first != "/", let file, file.contains("/") { base = file.folderPart + "/" }
    default: return nil
    }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let typedFolder = slash.map { String(path[...$0]) } ?? ""
    let begun = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? String(path)
    return (base + typedFolder, typedFolder, begun, content)
  }

  private func isPath(_ key: String, of kind: ItemSchema) -> Bool {
    kind === Touchpoint.kind && key == Touchpoint.fields.link.key
      || kind === JourneyMap.kind && key == JourneyMap.fields.baseline.key
  }
}

extension TextPrompt {
  /// Whether the prompt edits a text that is already in the map.
  fileprivate var isChange: Bool {
    guard case .field(let target) = purpose else { return false }
    if case .new = target.place { return false }
    return true
  }
}

extension [String] {
  /// The texts that begin with what was typed, except that text itself; case and accents do not matter.
  fileprivate func completing(_ typed: String) -> [String] {
    let wanted = FoldedText.folded(typed)
    return filter { $0 != typed && FoldedText.folded($0).hasPrefix(wanted) }
  }
}

extension FilterKey {
  /// The word of the key with the sign that follows it, if the word begins with what was typed.
  ///
  /// The words of the other language are used only if no word of the user's language begins as typed.
  fileprivate func word(completing typed: String, _ language: Language) -> String? {
    let wanted = FoldedText.folded(typed)
    let words = language == .english ? [word.english, word.spanish] : [word.spanish, word.english]
    let other = words.dropFirst().filter { _ in wanted.count > 1 }
    guard let word = (words.prefix(1) + other).first(where: { FoldedText.folded($0).hasPrefix(wanted) }),
      FoldedText.folded(word) != wanted || !standsAlone
    else { return nil }
    if case .name = kind { return word + ":" }
    return word
  }
}
