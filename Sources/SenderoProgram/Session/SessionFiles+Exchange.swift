import SenderoCanvas
import SenderoCore
import SenderoEditor
import SenderoExchange

/// Exports and imports from the editor.
extension SessionFiles {
  /// The largest file that the editor imports, in bytes; the command line takes any size.
  private static let importLimit = 16 << 20

  /// Writes a map in the format that the file's suffix names, and returns the event that follows.
  func export(_ map: JourneyMap, to path: String, lens: Lens, in language: Language) -> Event {
    do throws(Failure) {
      if let readOnlyReason { throw Failure(path, readOnlyReason) }
      guard let format = MapExport.format(ofFile: path) else {
        throw Failure(path, ExchangePhrase.noFormatOfFile)
      }
      let export = MapExport(map, as: format, FormatOptions(language: language, lens: lens))
      let remarks = try export.write(to: absolute(path), in: scope, isRestricted: restriction != nil)
      return .exported(path: path, lens: lens, remarks: remarks.map { $0.sentence })
    } catch {
      return .failed(error.message)
    }
  }

  /// Reads a file in another format, and returns the event that follows.
  func readToImport(
    _ path: String, _ choices: ImportedFile.Choices, into map: JourneyMap, in language: Language
  ) -> Event {
    var options = ImportOptions(
      language: language, pick: choices.pick, columns: choices.fields.map { ($0.key, $0.value) },
      seed: .random(in: 0...(.max)))
    options.target = map.stages.isEmpty ? nil : map
    do throws(ImportError) {
      let source = MapImport(file: path, options: options, limit: Self.importLimit)
      let (imported, format) = try source.read(absolute(path), in: scope)
      return .readToImport(
        ImportedFile(
          path: path, format: format.name, map: imported.map, imported.columns,
          remarks: imported.remarks.map(\.sentence),
          choices: choices))
    } catch {
      if case .severalMaps(let names) = error.problem {
        return .readToImport(
          ImportedFile(path: path, format: "", map: nil, names: names, choices: choices))
      }
      // The user can say which column is the stage or the touchpoint.
      if let columns = error.columns {
        return .readToImport(
          ImportedFile(
            path: path, format: "", map: nil, columns, remarks: [error.text], choices: choices))
      }
      return .failed(Failure(error, file: path).message)
    }
  }
}

extension ImportedFile {
  /// Makes a file with the columns of a table, if it is one.
  fileprivate init(
    path: String, format: String, map: JourneyMap?, _ columns: ImportedColumns?, remarks: [LocalizedText],
    choices: Choices
  ) {
    self.init(
      path: path, format: format, map: map,
      columns: (columns?.columns ?? []).map {
        Column(heading: $0.heading, field: $0.field, samples: $0.samples)
      }, fields: columns?.fields ?? [], remarks: remarks, choices: choices)
  }
}

extension ExchangeRemark {
  /// The remark with its line, as one sentence.
  fileprivate var sentence: LocalizedText {
    line.map { LocalizedText("line \($0): ", "línea \($0): ") + text } ?? text
  }
}
