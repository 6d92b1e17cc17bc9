import SenderoCore

/// The words of remarks on flowcharts.
enum FlowchartPhrase {
  static func lostBranches(_ count: Int) -> LocalizedText {
    CountPhrase.text(
      count,
      ("branch leads to no touchpoint of the flowchart", "branches lead to no touchpoint of the flowchart"),
      (
        "rama no lleva a ningún punto de contacto del diagrama",
        "ramas no llevan a ningún punto de contacto del diagrama"
      ))
  }
}
