extension Template {
  /// The titles and descriptions of all templates except the example: a map that still has them has
  /// no texts of its own there.
  ///
  /// Reading them takes about a millisecond, once.
  public static let texts: Set<String> = {
    var texts: Set<String> = []
    for template in allCases where template != .example {
      for language in Language.allCases {
        guard let map = try? JourneyMap.read(template.bytes(in: language)).map else { continue }
        texts.formUnion([map.title, map.description])
      }
    }
    texts.remove("")
    return texts
  }()
}
