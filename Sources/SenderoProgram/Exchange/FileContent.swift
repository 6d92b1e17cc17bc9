import SenderoCore
import SenderoExchange

/// The content of a file, or of standard input, that is a map or can be imported.
struct FileContent {
  private let file: String
  private let path: String
  private let scope: FileScope
  /// What standard input holds; `nil` for a file.
  private let input: [UInt8]?

  /// Prepares reading; standard input is read at once.
  ///
  /// - Parameters:
  ///   - file: The path from the command line; `-` for standard input.
  ///   - path: The path to open.
  ///   - scope: The folder that files are limited to.
  /// - Throws: `Failure` if standard input cannot be read.
  init(_ file: String, path: String, in scope: FileScope) throws(Failure) {
    (self.file, self.path, self.scope) = (file, path, scope)
    input = file == "-" ? try StandardStream.readInput() : nil
  }

  /// Reads the map.
  func map() throws(MapFileError) -> JourneyMap {
    guard let input else { return try MapFile.open(path, in: scope).read.map }
    do throws(MapError) {
      return try JourneyMap.read(input).map
    } catch {
      throw MapFileError.map(error, path: file)
    }
  }

  /// Returns the format of a file that was refused as a map but can be imported; `nil` if there is none.
  func foreignFormat(after error: MapFileError) -> (any ReadableFormat)? {
    guard let input else { return Self.foreignFormat(after: error, at: path, in: scope) }
    return Self.foreignFormat(ImportSample(Array(input.prefix(ImportSample.size))))
  }

  /// Imports a map from the content, and says on standard error in which format, and what was assumed.
  func imported(as format: any ReadableFormat, _ options: ImportOptions) throws(Failure) -> ImportedMap {
    do throws(ImportError) {
      let imported: ImportedMap
      if let input {
        var source = ImportSource(input)
        imported = try format.read(&source, options)
      } else {
        imported = try MapImport(file: file, format: format, options: options).read(path, in: scope).imported
      }
      Self.report(imported.remarks, on: file, format, in: options.language)
      return imported
    } catch {
      throw Failure(error, file: file)
    }
  }

  /// Says on standard error in which format a file was read, and what was assumed.
  static func report(
    _ remarks: [ExchangeRemark], on file: String, _ format: any Format, in language: Language
  ) {
    Failure(file, ExchangePhrase.recognized(format.about, format.name)).report(in: language)
    RemarkReport.write(remarks, on: file, in: language)
  }

  /// Returns the failure to open a map; it names the import if the file can be imported.
  static func failure(_ error: MapFileError, at path: String, in scope: FileScope) -> Failure {
    let failure = Failure(error)
    guard let format = foreignFormat(after: error, at: path, in: scope) else { return failure }
    return failure.adding(ExchangePhrase.canBeImported(as: format.name))
  }

  private static func foreignFormat(
    after error: MapFileError, at path: String, in scope: FileScope
  ) -> (any ReadableFormat)? {
    guard case .map = error, let reader = try? FileReader(path: path, in: scope),
      let start = try? reader.next()
    else { return nil }
    return foreignFormat(
      ImportSample(Array(start.prefix(ImportSample.size)), fileName: path.namePart))
  }

  private static func foreignFormat(_ sample: ImportSample) -> (any ReadableFormat)? {
    Formats.recognizing(sample).flatMap { $0.isNative ? nil : $0 }
  }
}
