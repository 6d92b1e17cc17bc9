import SenderoCanvas
import SenderoCore
import SenderoEditor

extension Subcommand {
  /// Writes a new map.
  static let new = Subcommand(
    name: "new",
    about: LocalizedText(
      "Write a new map from a template", "Escribir un mapa nuevo a partir de una plantilla"),
    operand: Operand(
      LocalizedText("The file to write; it must not exist yet", "El archivo que se escribe; no debe existir")),
    declareOptions: { [NewMap.template.declaration] },
    run: { arguments, context throws(Failure) in
      guard let file = arguments.operand else { return }
      try NewMap.write(file, arguments[NewMap.template] ?? .blank, context)
    })
}

/// Creates a map file from a template.
private enum NewMap {
  static let template = CommandOption(
    "template", LocalizedText("The template to start from", "La plantilla de partida"), of: Template.allCases,
    standard: .blank, word: { $0.rawValue })

  static func write(_ file: String, _ template: Template, _ context: CommandContext) throws(Failure) {
    if context.isReadOnly { throw Failure(file, CommandPhrase.readOnly) }
    let path = context.path(file)
    if let refusal = context.restriction?.refusal(toWrite: path) { throw Failure(file, refusal) }
    var generator = SplitMix64(seed: context.seed)
    let map = template.map(in: context.language, using: &generator)
    do throws(MapFileError) {
      _ = try MapFile.save(map, to: path, in: context.scope, base: nil)
    } catch {
      throw Self.failure(error)
    }
    let sentence = CommandPhrase.wrote(DisplayText.safe(file), template.title)
    try StandardStream.output.write(sentence[context.language] + "\n")
  }

  /// Returns the failure without the advice that applies only in the editor.
  private static func failure(_ error: MapFileError) -> Failure {
    switch error {
    case .exists(let path): Failure(path, CommandPhrase.exists)
    case .file(let problem) where problem.reason == .missing:
      Failure(problem.path, CommandPhrase.noSuchFolder)
    case .file(let problem) where problem.reason == .isFolder || problem.reason == .notRegular:
      Failure(problem.path, CommandPhrase.exists)
    default: Failure(error)
    }
  }
}
