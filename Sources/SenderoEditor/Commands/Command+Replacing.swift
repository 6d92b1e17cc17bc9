import SenderoCore

extension Command {
  static let replacingCommands: [Command] = [
    Command(
      "replace", spanish: ["sustituir", "reemplazar"],
      ("Replace a text in the whole map", "Sustituir un texto en todo el mapa"), group: .editing,
      in: .views, argument: .text, unless: { $0.needsWriting },
      perform: { editor, text in replace(text, in: &editor) })
  ]

  /// Replaces the first of two typed texts by the second, in all texts of the map or of what the filter leaves.
  private static func replace(_ typed: String, in editor: inout Editor) -> [Effect] {
    let texts = QuotedWords.words(in: typed)
    guard texts.count == 2, !texts[0].isEmpty else {
      editor.askForArgument(of: "replace", typed: typed, Phrase.replaceUsage)
      return []
    }
    let (old, new) = (texts[0], texts[1])
    let matches = editor.derived.matches
    let replacement = TextReplacement(of: old, by: new, in: editor.map, only: matches)
    guard replacement.count > 0 else {
      editor.message = Message(.problem, whyNothing(old, new, replacement, editor))
      return []
    }
    let scope = matches.map { Phrase.onlyWhereFiltered($0.places.count) } ?? Phrase.nothing
    let label = Phrase.replaced(old, by: new, replacement.count, emptyNames: replacement.emptyNames)
    editor.change(label + scope) { map, _ in map = replacement.map }
    return []
  }

  /// Returns the reason why a text was not replaced; often it is only spelled in another way.
  private static func whyNothing(
    _ old: String, _ new: String, _ replacement: TextReplacement, _ editor: Editor
  ) -> LocalizedText {
    if replacement.emptyNames > 0 { return Phrase.namesWouldBeEmpty(replacement.emptyNames) }
    let elsewhere = TextReplacement(of: old, by: new, in: editor.map).count
    if elsewhere > 0 { return Phrase.replaceOutsideFilter(old, elsewhere, editor.keyName("back")) }
    let folded = FoldedText.folded(old)
    let other = JourneyMap.kind.firstText(in: editor.map.object) {
      FoldedText.contains($0, folded) && $0.occurrences(of: old).isEmpty
    }
    guard let other else { return Phrase.notFound(old) }
    return Phrase.replaceOnlyExact(old, FoldedText.excerpt(of: other.text, around: folded, length: 20))
  }
}
