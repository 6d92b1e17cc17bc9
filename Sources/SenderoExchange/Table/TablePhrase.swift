import SenderoCore

/// The texts of imports of tables.
enum TablePhrase {
  static let events = LocalizedText(
    "the rows are events of single customers, such as clicks, not touchpoints; they can only be added to a map as measurements",
    "las filas son sucesos de clientes concretos, como clics, no puntos de contacto; solo pueden añadirse a un mapa como mediciones"
  )
  static let noRows = LocalizedText("the table has no rows", "la tabla no tiene filas")
  static let wholeJourney = LocalizedText("Journey", "Recorrido")
  static let noStageColumn = LocalizedText(
    "no column is a stage: all touchpoints are in one",
    "ninguna columna es una etapa: todos los puntos de contacto están en una")

  static func noName(_ headings: [String]) -> LocalizedText {
    let list = SafeText.line(headings.prefix(12).joined(separator: ", "))
    return LocalizedText(
      "no column can be a stage or a name; the columns are: \(list)",
      "ninguna columna puede ser una etapa ni un nombre; las columnas son: \(list)")
  }

  static func left(_ heading: String, _ text: String) -> LocalizedText {
    let (heading, text) = (SafeText.line(heading), FieldText.shortened(SafeText.line(text)))
    return LocalizedText(
      "“\(text)” does not fit column “\(heading)”; it is stored under that name",
      "«\(text)» no encaja en la columna «\(heading)»; se conserva con ese nombre")
  }

  static func namedAfterStage(_ name: String) -> LocalizedText {
    let name = FieldText.shortened(SafeText.line(name))
    return LocalizedText(
      "the row has no name: its touchpoint is called “\(name)”, like the stage",
      "la fila no tiene nombre: su punto de contacto se llama «\(name)», como la etapa")
  }

  static func severalTouchpoints(_ heading: String) -> LocalizedText {
    let heading = SafeText.line(heading)
    return LocalizedText(
      "column “\(heading)” is about a stage with several touchpoints: it is stored with the stage",
      "la columna «\(heading)» se refiere a una etapa con varios puntos de contacto: se conserva en la etapa")
  }

  static let brokenData = LocalizedText(
    "the column “sendero.data” is broken here: only the other columns are read",
    "la columna «sendero.data» está dañada aquí: solo se leen las demás")

  static func unknownKind(_ kind: String) -> LocalizedText {
    let kind = FieldText.shortened(SafeText.line(kind))
    return LocalizedText(
      "“\(kind)” is not a kind of item; the row is left out",
      "«\(kind)» no es un tipo de elemento; la fila se omite")
  }

  static let noCustomerAction = LocalizedText(
    "no action of a customer comes before this row: it begins a touchpoint of its own",
    "ninguna acción de un cliente precede a esta fila: empieza un punto de contacto propio")

  static func unknownLayer(_ name: String) -> LocalizedText {
    let name = FieldText.shortened(SafeText.line(name))
    return LocalizedText(
      "“\(name)” is not a known row of a service blueprint; the text is stored under that name",
      "«\(name)» no es una fila conocida de un plano de servicio; el texto se conserva con ese nombre")
  }

  static let observedWithoutNote = LocalizedText(
    "called observed, but nothing says by what", "dado por observado, pero nada dice cómo")

  static let layersKept = LocalizedText(
    "who does it, how long it takes and how certain it is have no field for a single row of a blueprint: stored under “layers”",
    "quién lo hace, cuánto dura y cuán seguro es no tienen campo en una fila de un plano: se conserva en «layers»"
  )
}
