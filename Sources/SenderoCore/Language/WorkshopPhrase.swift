/// Phrases of a workshop that notices, screens and reasons share.
public enum WorkshopPhrase {
  /// A number of dots.
  public static func dots(_ count: Int) -> LocalizedText {
    CountPhrase.text(count, ("dot", "dots"), ("voto", "votos"))
  }

  /// A length in seconds, in minutes and seconds: “5 min”, “90 s”, “1 min 30 s”.
  public static func duration(_ seconds: Int) -> LocalizedText {
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
    let parts = [minutes > 0 ? "\(minutes) min" : nil, rest > 0 || minutes == 0 ? "\(rest) s" : nil]
    return LocalizedText(verbatim: parts.compactMap { $0 }.joined(separator: " "))
  }

  /// A remaining time as clocks show it, rounded up to whole seconds: `4:59`, `1:00:00`.
  ///
  /// - Parameter milliseconds: The remaining time, from 0.
  /// - Returns: The text, the same in every language.
  public static func clock(_ milliseconds: Int64) -> String {
    let seconds = max(0, milliseconds / 1_000 + (milliseconds % 1_000 > 0 ? 1 : 0))
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, rest) = seconds.quotientAndRemainder(dividingBy: 3_600)
    return hours > 0
      ? "\(hours):\(two(rest / 60)):\(two(rest % 60))" : "\(rest / 60):\(two(rest % 60))"
  }

  /// The number of entries of a round and of the people who wrote them.
  public static func entries(of result: RoundResult) -> LocalizedText {
    let entries = CountPhrase.text(
      result.entries.count, ("entry", "entries"), ("aportación", "aportaciones"))
    let people = CountPhrase.text(result.authors, ("person", "people"), ("persona", "personas"))
    return LocalizedText(
      "\(entries.english) by \(people.english)", "\(entries.spanish) de \(people.spanish)")
  }

  /// The reason why the map is read-only for everybody but one.
  public static func locked(by who: Participant) -> LocalizedText {
    LocalizedText(
      "\(who.name) has locked the map: it is read-only",
      "\(who.name) ha bloqueado el mapa: es de solo lectura")
  }
}

extension VoteKind {
  /// The items in a sentence.
  public var label: LocalizedText {
    switch self {
    case .touchpoints: LocalizedText("touchpoints", "puntos de contacto")
    case .painPoints: LocalizedText("pain points", "puntos de dolor")
    case .opportunities: LocalizedText("opportunities", "oportunidades")
    }
  }
}
