extension Persona {
  /// The first word of the name, without punctuation: `Lucía` for “Lucía, first salary”.
  public var shortName: String {
    let words = self.name.split(whereSeparator: { $0.isWhitespace || $0.isNewline })
    let first = words.lazy.map { word in
      word.drop(while: \.isPunctuation).reversed().drop(while: \.isPunctuation).reversed()
    }.first { !$0.isEmpty }
    return first.map { String($0) } ?? self.name
  }
}
