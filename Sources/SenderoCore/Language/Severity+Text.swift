extension Finding.Severity {
  /// The name of the severity.
  public var label: LocalizedText {
    switch self {
    case .error: LocalizedText("error", "error")
    case .warning: LocalizedText("warning", "aviso")
    case .hint: LocalizedText("hint", "sugerencia")
    }
  }

  /// The phrase for a number of findings of the severity.
  public func text(of count: Int) -> LocalizedText {
    switch self {
    case .error: CountPhrase.text(count, ("error", "errors"), ("error", "errores"))
    case .warning: CountPhrase.text(count, ("warning", "warnings"), ("aviso", "avisos"))
    case .hint: CountPhrase.text(count, ("hint", "hints"), ("sugerencia", "sugerencias"))
    }
  }
}
