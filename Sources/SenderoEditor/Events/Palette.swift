import SenderoCore

/// A set of colours.
public enum Palette: String, CaseIterable, Sendable {
  /// Green, grey and red.
  case standard = "default"
  /// Blue, grey and orange.
  case colourblind

  /// The name that is displayed.
  public var title: LocalizedText {
    switch self {
    case .standard: LocalizedText("Green, grey and red", "Verde, gris y rojo")
    case .colourblind: LocalizedText("Blue, grey and orange", "Azul, gris y naranja")
    }
  }
}
