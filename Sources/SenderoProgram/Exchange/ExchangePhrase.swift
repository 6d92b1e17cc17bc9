import SenderoCore
import SenderoExchange

/// The messages about exports and imports.
enum ExchangePhrase {
  static func notAnExportName(_ suffixes: [String]) -> LocalizedText {
    let list = suffixes.map { "." + $0 }.joined(separator: ", ")
    return LocalizedText(
      "with --restricted, the name of such a file must end in \(list); nothing was written",
      "con --restricted el nombre de un archivo así acaba en \(list); no se ha escrito nada")
  }
  static let noFolders = LocalizedText(
    "the format consists of several files, and --restricted makes no folder; nothing was written",
    "el formato son varios archivos, y --restricted no crea carpetas; no se ha escrito nada")
  static let wouldReplaceMap = LocalizedText(
    "is a map, which an export does not overwrite; nothing was written · choose another name",
    "es un mapa, y una exportación no lo sobrescribe; no se ha escrito nada · elija otro nombre")
  static func needsFolder(_ format: String) -> LocalizedText {
    LocalizedText(
      "\(format) consists of several files · -o FOLDER says where to",
      "\(format) son varios archivos · -o CARPETA dice adónde van")
  }
  static let noPictureHere = LocalizedText(
    "a terminal shows no such file · -o FILE writes it",
    "un terminal no muestra un archivo así · -o ARCHIVO lo escribe")
  static let needsFormat = LocalizedText(
    "the format is missing · --to FORMAT, or -o FILE with a suffix that names it",
    "falta el formato · --to FORMATO, o -o ARCHIVO con una terminación que lo diga")

  static let noFormatOfFile: LocalizedText = {
    // Several formats have the suffix of text files, which stands for the first of them.
    var suffixes: [String] = []
    for suffix in MapExport.formats.compactMap(\.fileSuffixes.first) where !suffixes.contains(suffix) {
      suffixes.append(suffix)
    }
    let list = suffixes.map { "." + $0 }.joined(separator: " ")
    return LocalizedText(
      "no format has this suffix · use one of \(list)", "ningún formato tiene esa terminación · use \(list)")
  }()

  static let exists = LocalizedText(
    "exists already; nothing was written · --overwrite replaces it, --into adds to it",
    "ya existe; no se ha escrito nada · --overwrite lo reemplaza, --into añade a él")
  static let outputOrInto = LocalizedText(
    "-o and --into cannot be combined", "-o e --into no se pueden combinar")
  static let unsureColumn = LocalizedText(
    "HEADING=FIELD, with a heading of the table", "TÍTULO=CAMPO, con un título de la tabla")
  static func recognized(_ about: LocalizedText, _ name: String) -> LocalizedText {
    LocalizedText("read as \(name): \(about.english)", "leído como \(name): \(about.spanish)")
  }
  static func canBeImported(as format: String) -> LocalizedText {
    LocalizedText(
      "it looks like \(format), which sendero import or :import reads",
      "parece \(format), que leen sendero import o :importar")
  }
  static let addsNothing = LocalizedText(
    "The map has all of it already; nothing was written", "El mapa ya lo tiene todo; no se ha escrito nada")
  static let askToWrite = LocalizedText(
    "Write these changes? [y/N] ", "¿Escribir estos cambios? [s/N] ")
  static let notWritten = LocalizedText(
    "Nothing was written · --yes writes the changes", "No se ha escrito nada · --yes escribe los cambios")
  static func progress(_ done: Int, of size: Int?) -> LocalizedText {
    let read = "\(done >> 20)" + (size.map { " / \($0 >> 20)" } ?? "")
    return LocalizedText("Reading: \(read) MiB", "Leyendo: \(read) MiB")
  }
}
