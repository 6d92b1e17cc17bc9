import SenderoCore

/// How the touchpoints of a stage are laid out below one another.
public enum Arrangement: String, CaseIterable, Sendable {
  /// In the order of the journey.
  case stages
  /// In that order, each with a row for every persona: where two of them differ leaps out.
  case personas
  /// In lanes by channel: a hand-over from one channel to the next can be seen.
  case channels

  /// What people call it.
  public var title: LocalizedText {
    switch self {
    case .stages: LocalizedText("In the order of the journey", "En el orden del recorrido")
    case .personas: LocalizedText("Personas side by side", "Personas lado a lado")
    case .channels: LocalizedText("In lanes by channel", "En carriles por canal")
    }
  }
}
