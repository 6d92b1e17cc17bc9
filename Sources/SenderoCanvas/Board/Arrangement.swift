import SenderoCore

/// The vertical order of the touchpoints of a stage.
public enum Arrangement: String, CaseIterable, Sendable {
  /// The order of the journey.
  case stages
  /// The order of the journey, with a row for each persona in every touchpoint, so that differences between
  /// personas stand out.
  case personas
  /// Lanes by channel, so that changes of channel stand out.
  case channels
  /// Every touchpoint in a column of its own, above what is done for it: a service blueprint.
  case blueprint

  /// The name shown to the user.
  public var title: LocalizedText {
    switch self {
    case .stages: LocalizedText("In the order of the journey", "En el orden del recorrido")
    case .personas: LocalizedText("Personas side by side", "Personas en paralelo")
    case .channels: LocalizedText("In lanes by channel", "Por carriles de canal")
    case .blueprint: LocalizedText("As a service blueprint", "Como plano del servicio")
    }
  }
}
