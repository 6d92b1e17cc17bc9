import SenderoCore

/// The texts of imports of registers.
enum JAOSPhrase {
  static func register(_ register: JAOSRegister) -> LocalizedText {
    switch register {
    case .journeys: LocalizedText("a register of journeys", "un registro de recorridos")
    case .nodes: LocalizedText("a register of stages and steps", "un registro de etapas y pasos")
    case .rows: LocalizedText("a register of the rows of steps", "un registro de las filas de los pasos")
    case .evidence: LocalizedText("a register of evidence", "un registro de evidencias")
    case .opportunities: LocalizedText("a register of opportunities", "un registro de oportunidades")
    case .governance: LocalizedText("a register of reviews", "un registro de revisiones")
    }
  }

  static let noStage = LocalizedText(
    "which stage it belongs to is in another register: add this one to its map with --into",
    "la etapa a la que pertenece está en otro registro: añada este a su mapa con --into")

  static func manyRows(_ limit: Int) -> LocalizedText {
    LocalizedText(
      "more than \(limit) rows are about one step: this one is left out",
      "más de \(limit) filas se refieren a un mismo paso: esta se omite")
  }

  static func unknownRow(_ type: String) -> LocalizedText {
    let type = FieldText.shortened(SafeText.line(type))
    return LocalizedText(
      "rows of the type “\(type)” have no field: stored under that name",
      "las filas del tipo «\(type)» no tienen campo: se conservan con ese nombre")
  }
}
