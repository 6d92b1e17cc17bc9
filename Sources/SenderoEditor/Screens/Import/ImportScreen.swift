import SenderoCanvas
import SenderoCore

/// A file before its import: the maps or the columns in it, each of which can be chosen, and remarks.
struct ImportScreen: RowListScreen {
  static let name = "import"
  static let title = LocalizedText("Import", "Importación")

  static let hints = HintList(
    "import-now", HintDeclaration("open", words: ("change", "cambiar")),
    HintDeclaration("back", words: ("cancel", "cancelar")))

  /// A row of the list.
  enum Row: Hashable {
    /// One of several maps, by its number from 0.
    case map(Int)
    /// A column of the table, by its number from 0.
    case column(Int)
    /// A remark, by its number from 0.
    case remark(Int)
  }

  /// The file as it was read.
  var file: ImportedFile
  var list = RowList<Row>()

  /// Makes a screen.
  init(_ file: ImportedFile) { self.file = file }

  func rows(in editor: Editor) -> [Row] {
    file.names.indices.map { .map($0) } + file.columns.indices.map { .column($0) }
      + file.remarks.indices.map { .remark($0) }
  }

  /// Returns the same screen for the file read again with other choices.
  func showing(_ file: ImportedFile) -> ImportScreen {
    var screen = self
    screen.file = file
    return screen
  }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    ImportView.draw(self, editor, &cache.hints, on: &canvas)
  }

  var postponesMerge: Bool { true }

  /// Chooses the selected map, or asks what the selected column holds.
  func openSelected(in editor: inout Editor) -> [Effect] {
    guard let row = selectedRow(in: editor) else { return [] }
    switch rows(in: editor)[row] {
    case .map(let number):
      var choices = file.choices
      choices.pick = number + 1
      return [.readToImport(path: file.path, choices)]
    case .column(let number):
      editor.prompt = .pick(question(about: number))
      return []
    case .remark: return []
    }
  }

  private func question(about number: Int) -> ChoicePrompt {
    let column = file.columns[number]
    let options =
      [ChoicePrompt.Option(label: Phrase.unusedColumn, value: nil)]
      + file.fields.map { ChoicePrompt.Option(label: $0.label, value: .string($0.word)) }
    let index = options.firstIndex { $0.value?.string == column.field } ?? 0
    return ChoicePrompt(
      title: Phrase.columnTitle(SafeText.line(column.heading)), options: options, index: index
    ) { option, _ in choosing(option.value?.string, forColumn: number) }
  }

  /// Returns the request to read the file again with another field for a column; `nil` stands for none.
  func choosing(_ field: String?, forColumn number: Int) -> [Effect] {
    guard file.columns.indices.contains(number) else { return [] }
    var choices = file.choices
    choices.fields[file.columns[number].heading] = field ?? "-"
    return [.readToImport(path: file.path, choices)]
  }
}

extension Command.Context {
  /// The context of the screen of an import.
  public static let imported = Command.Context(ImportScreen.self)
}
