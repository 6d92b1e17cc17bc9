import SenderoCore

/// The texts of imports of JSON and YAML.
enum DocumentPhrase {
  /// Keys of a stage for what the customer wants in it.
  static let goalKeys: Set<String> = ["objective", "objetivo", "goal", "user goal", "customer goal", "meta"]

  static let noStages = LocalizedText(
    "nothing in it is a list of stages or touchpoints: keys such as “stages”, “phases”, “steps” or “touchpoints” were expected",
    "nada en él es una lista de etapas o puntos de contacto: se esperaban claves como «stages», «phases», «steps» o «touchpoints»"
  )

  static func stages(at path: JSONPath) -> LocalizedText {
    LocalizedText("stages and touchpoints read from \(path)", "etapas y puntos de contacto leídos de \(path)")
  }

  static func broken(_ text: LocalizedText, _ format: String) -> LocalizedText {
    LocalizedText("is not valid \(format): \(text.english)", "no es \(format) válido: \(text.spanish)")
  }
}
