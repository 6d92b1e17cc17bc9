import SenderoCore
import Testing

/// Comparing texts as people search for them.
struct FoldedTextTests {
  @Test func caseAndAccentsDoNotMatter() {
    for (text, wanted) in [
      ("ÁRBOL", "arbol"), ("e\u{301}tude", "étude"), ("ÉTUDE", "etude"), ("Straße", "straße"), ("日本語", "本"),
    ] {
      #expect(FoldedText.contains(text, FoldedText.folded(wanted)), "\(text) \(wanted)")
    }
    #expect(!FoldedText.contains("arbo", FoldedText.folded("árbol")))
    #expect(FoldedText.contains("anything", ""))
  }
}
