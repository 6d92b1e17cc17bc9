import SenderoCanvas
import SenderoCore

/// The words of remarks on Mermaid diagrams.
enum MermaidPhrase {
  // MARK: Export

  static func unrated(_ count: Int) -> LocalizedText {
    let neutral = MermaidNames.neutral
    return CountPhrase.text(
      count, ("unrated touchpoint is written as \(neutral)", "unrated touchpoints are written as \(neutral)"),
      (
        "punto de contacto sin valorar se escribe como \(neutral)",
        "puntos de contacto sin valorar se escriben como \(neutral)"
      ))
  }

  static func retired(_ count: Int) -> LocalizedText {
    CountPhrase.text(
      count, ("retired touchpoint is only in a comment", "retired touchpoints are only in comments"),
      (
        "punto de contacto retirado está solo en un comentario",
        "puntos de contacto retirados están solo en comentarios"
      ))
  }

  static func notShown(_ fields: LeftOutFields.OfKind) -> LocalizedText {
    let english = fields.labels.map(\.english).joined(separator: ", ")
    let spanish = fields.labels.map(\.spanish).joined(separator: ", ")
    return LocalizedText(
      "\(fields.kind.title.english): Mermaid does not show \(english); comments contain them (\(fields.items))",
      "\(fields.kind.title.spanish): Mermaid no muestra \(spanish); se guardan en comentarios (\(fields.items))"
    )
  }

  static func leftOut(_ count: Int) -> LocalizedText {
    CountPhrase.text(
      count, ("touchpoint that the view hides is left out", "touchpoints that the view hides are left out"),
      (
        "punto de contacto que la vista oculta queda fuera",
        "puntos de contacto que la vista oculta quedan fuera"
      ))
  }

  // MARK: Finding a diagram

  static let noDiagram = LocalizedText(
    "There is no Mermaid diagram in the file", "No hay ningún diagrama de Mermaid en el archivo")

  static func otherKind(_ kind: String) -> LocalizedText {
    LocalizedText(
      "The Mermaid diagram is of the kind “\(kind)”; only “journey” can be read",
      "El diagrama de Mermaid es del tipo «\(kind)»; solo se puede leer «journey»")
  }

  static func noSuchJourney(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(
      "There is no journey \(number) in the file; it contains \(count)",
      "No hay un recorrido \(number) en el archivo; contiene \(count)")
  }

  static func found(_ title: String, line: Int) -> LocalizedText {
    let title = LocalizedText(
      title.isEmpty ? BoardPhrase.untitled.english : title,
      title.isEmpty ? BoardPhrase.untitled.spanish : title)
    return LocalizedText("\(title.english) (line \(line))", "\(title.spanish) (línea \(line))")
  }

  // MARK: Repairs

  static let lateFrontMatter = LocalizedText(
    "The front matter is not at the start: Mermaid refuses it",
    "La cabecera no está al principio: Mermaid la rechaza")
  static let openDirective = LocalizedText(
    "The directive %%{ has no end: the rest of the line is left out",
    "La directiva %%{ no termina: se omite el resto de la línea")
  static let capitals = LocalizedText(
    "Mermaid accepts the word “journey” only in small letters",
    "Mermaid solo acepta la palabra «journey» en minúsculas")
  static let skipped = LocalizedText(
    "Mermaid skips this line because of its “%”; it is read as a touchpoint",
    "Mermaid omite esta línea por su «%»; se lee como un punto de contacto")
  static let semicolon = LocalizedText(
    "Mermaid refuses a semicolon", "Mermaid rechaza un punto y coma")
  static let numberSign = LocalizedText(
    "Mermaid ends a text at “#”; here it is part of the text",
    "Mermaid termina un texto en «#»; aquí forma parte del texto")
  static let trailingComment = LocalizedText(
    "A comment after a statement is left out", "Se omite un comentario tras una instrucción")
  static let keywordInName = LocalizedText(
    "Mermaid takes the first word for a keyword; the line is read as a touchpoint",
    "Mermaid toma la primera palabra por una palabra clave; la línea se lee como un punto de contacto")
  static let notUnderstood = LocalizedText(
    "The line is not understood, and left out", "La línea no se entiende y se omite")
  static let emptyKeyword = LocalizedText(
    "A text is missing after the keyword", "Falta un texto tras la palabra clave")
  static let colonInSection = LocalizedText(
    "Mermaid refuses a colon in the name of a section",
    "Mermaid rechaza dos puntos en el nombre de una sección")
  static let colonBeforeBrace = LocalizedText(
    "Mermaid refuses a colon before a brace", "Mermaid rechaza dos puntos ante una llave")
  static let openBrace = LocalizedText(
    "The description has no closing brace: it ends with its line",
    "La descripción no tiene llave de cierre: acaba con su línea")
  static let colonInName = LocalizedText(
    "The name has a colon, where Mermaid ends it", "El nombre tiene dos puntos, donde Mermaid lo acaba")
  static let emptyName = LocalizedText(
    "The touchpoint has no name", "El punto de contacto no tiene nombre")
  static let noScore = LocalizedText(
    "The touchpoint has no score: it is not rated", "El punto de contacto no tiene nota: queda sin valorar")

  static func noNumber(_ words: String) -> LocalizedText {
    let words = FieldText.shortened(words)
    return LocalizedText(
      "The score “\(words)” is not a number: the touchpoint is not rated",
      "La nota «\(words)» no es un número: el punto de contacto queda sin valorar")
  }

  static func outOfScale(_ literal: String, _ score: Int) -> LocalizedText {
    LocalizedText(
      "The score \(literal) is not a step from 1 to 5: it counts as \(score)",
      "La nota \(literal) no es un paso de 1 a 5: cuenta como \(score)")
  }

  static func rescaled(_ maximum: Double) -> LocalizedText {
    let maximum = Int(exactly: maximum).map { String($0) } ?? String(maximum)
    return LocalizedText(
      "The scores from 1 to \(maximum) were brought to 1 to 5",
      "Las notas de 1 a \(maximum) se han llevado a la escala de 1 a 5")
  }

  static func extra(_ text: String) -> LocalizedText {
    let text = FieldText.shortened(text)
    return LocalizedText(
      "The text after the personas is left out: “\(text)”",
      "Se omite el texto tras las personas: «\(text)»")
  }

  static func comments(_ count: Int) -> LocalizedText {
    CountPhrase.text(
      count, ("comment is left out", "comments are left out"),
      ("comentario se omite", "comentarios se omiten"))
  }

  // MARK: Comments of this program

  static let brokenComment = LocalizedText(
    "The comment of Sendero cannot be read: its details are left out",
    "El comentario de Sendero no se puede leer: se omiten sus detalles")
  static let lostComment = LocalizedText(
    "The comment of Sendero is not below the line that it belongs to: its details are left out",
    "El comentario de Sendero no está debajo de la línea a la que pertenece: se omiten sus detalles")
  static let unusableComments = LocalizedText(
    "Comments of Sendero that are not valid items are left out",
    "Se omiten comentarios de Sendero que no son elementos válidos")

  static func repeatedIDs(_ count: Int) -> LocalizedText {
    CountPhrase.text(
      count,
      ("item with the id of another has got a new one", "items with the id of another have got new ones"),
      (
        "elemento con el identificador de otro ha recibido uno nuevo",
        "elementos con el identificador de otro han recibido uno nuevo"
      ))
  }
}
