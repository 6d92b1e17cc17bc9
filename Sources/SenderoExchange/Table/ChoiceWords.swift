import SenderoCore

/// Words of other tools and of people for the choices of a field.
enum ChoiceWords {
  /// Returns the word of a choice that a text stands for; `nil` if it stands for none.
  ///
  /// - Parameters:
  ///   - text: The text of a cell.
  ///   - field: The field, whose labels in both languages are understood too.
  /// - Returns: The word in the file.
  static func word(for text: String, in field: FieldDescription) -> String? {
    guard case .choice(let choices) = field.kind else { return nil }
    let key = FoldedText.key(of: text)
    for choice in choices
    where [choice.word, choice.label.english, choice.label.spanish].contains(where: {
      FoldedText.key(of: $0) == key
    }) {
      return choice.word
    }
    guard let word = others[field.key]?[key], choices.contains(where: { $0.word == word }) else { return nil }
    return word
  }

  /// Returns the phase that a text names, such as `awareness`; `nil` if it names none.
  static func phase(of text: String) -> Phase? {
    guard let field = Stage.kind.field(Stage.fields.phase.key) else { return nil }
    return word(for: text, in: field).flatMap(Phase.init(rawValue:))
  }

  private static let others: [String: [String: String]] = [
    Stage.fields.phase.key: table([
      (
        "before",
        """
        awareness,consideration,research,discovery,discover,pre-purchase,pre purchase,prepurchase,evaluation,inspiration,
        pre-service,conocimiento,consideracion,descubrimiento,precompra,antes de la compra,before purchase
        """
      ),
      (
        "during",
        "decision,purchase,buy,conversion,acquisition,transaction,service,compra,decision de compra,checkout,during purchase"
      ),
      (
        "after",
        """
        retention,loyalty,advocacy,post-purchase,post purchase,postpurchase,onboarding,usage,use,support,post-service,renewal,
        fidelizacion,retencion,recomendacion,poscompra,postcompra,uso,after purchase,postventa
        """
      ),
    ]),
    Touchpoint.fields.evidenceStatus.key: table([
      ("hypothesis", "assumed,assumption,hypothetical,supuesto,suposicion,guess,presumed"),
      ("observed", "confirmed,validated,fact,evidence,observada,confirmado,validado,hecho"),
      ("inferred", "inferido,inferida,derived"), ("unknown", "open,not known,desconocida"),
    ]),
    Opportunity.fields.status.key: table([
      ("idea", "backlog,to do,todo,proposed,propuesta,new"),
      ("planned", "approved,scheduled,planificado,next"),
      ("doing", "in progress,wip,started,active,en curso,en progreso"),
      ("done", "complete,completed,shipped,closed,hecho,terminado"),
      ("dropped", "rejected,cancelled,canceled,wont do,descartado"),
    ]),
  ]

  private static func table(_ rows: [(String, String)]) -> [String: String] {
    var words: [String: String] = [:]
    for (word, texts) in rows {
      for text in texts.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        words[String(text).trimmed] = word
      }
    }
    return words
  }
}
