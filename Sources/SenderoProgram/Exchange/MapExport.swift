import SenderoCore
import SenderoExchange

/// A map to export in a format, from the command line or from the editor.
struct MapExport {
  private let map: JourneyMap
  private let format: any Format
  private let options: FormatOptions

  /// Prepares an export.
  ///
  /// - Parameters:
  ///   - map: The whole map; the lens of the options is applied to it.
  ///   - format: The format.
  ///   - options: The options.
  init(_ map: JourneyMap, as format: any Format, _ options: FormatOptions) {
    let hasLens = options.lens.persona != nil || options.lens.channel != nil
    var lens = options.lens
    lens.showsRetired = true
    self.map = hasLens ? map.seen(through: lens) : map
    self.format = format
    var options = options
    // The readers of an export read the language that the map is written in.
    if let language = Language(rawValue: String(map.language.prefix(2)).lowercased()) {
      options.language = language
    }
    self.options = options
  }

  /// All formats that a map can be written in, also by other programs.
  static var formats: [any Format] {
    Formats.writable + PictureConverter.Target.allCases.map(PictureFormat.init(target:))
  }

  /// Returns the format of a file, judged by its name; `nil` if no format has the suffix.
  ///
  /// - Parameter name: The name or path of the file.
  /// - Returns: The first format that can be written and has the suffix.
  static func format(ofFile name: String) -> (any Format)? {
    let name = name.lowercased()
    return formats.first { $0.fileSuffixes.contains { name.hasSuffix("." + $0) } }
  }

  /// Writes the map to a file, all or nothing; or to a folder, if the format consists of several files.
  ///
  /// A file that is a map is not overwritten, since the map would be lost.
  ///
  /// - Parameters:
  ///   - path: The file, or the folder, which is made if it does not exist.
  ///   - scope: The folder that files are limited to.
  ///   - isRestricted: Whether the file must have a suffix of the format, so that it is nothing that a shell or
  ///     another program obeys.
  /// - Returns: What the format cannot hold.
  /// - Throws: `Failure` if the file was not written.
  func write(
    to path: String, in scope: FileScope, isRestricted: Bool
  ) throws(Failure) -> [ExchangeRemark] {
    if isRestricted {
      guard !(format is any FolderFormat) else { throw Failure(path, ExchangePhrase.noFolders) }
      guard !(format is PictureFormat) else { throw Failure(path, CommandPhrase.noOtherPrograms) }
      guard format.fileSuffixes.contains(where: { path.hasSuffix("." + $0) }) else {
        throw Failure(path, ExchangePhrase.notAnExportName(format.fileSuffixes))
      }
    }
    if (try? MapFile.open(path, in: scope)) != nil { throw Failure(path, ExchangePhrase.wouldReplaceMap) }
    if let format = format as? PictureFormat {
      let bytes = try PictureConverter.convert(map, options, to: format.target)
      return try write(bytes, to: path, in: scope)
    }
    do throws(FileError) {
      switch format {
      case let format as any FolderFormat:
        let (files, remarks) = format.files(of: map, options)
        try SafeFile.makeFolder(path)
        for file in files { try SafeFile.write(Array(file.text.utf8), to: path + "/" + file.name) }
        return remarks
      case let format as any WritableFormat:
        var output = BytesOutput()
        let remarks = format.write(map, options, to: &output)
        try SafeFile.write(output.bytes, to: path, in: scope)
        return remarks
      default: return []
      }
    } catch {
      throw Failure(error)
    }
  }

  private func write(
    _ bytes: [UInt8], to path: String, in scope: FileScope
  ) throws(Failure) -> [ExchangeRemark] {
    do throws(FileError) {
      try SafeFile.write(bytes, to: path, in: scope)
      return []
    } catch {
      throw Failure(error)
    }
  }

  /// Writes the map to standard output, part by part.
  ///
  /// - Parameter isRestricted: Whether no other program may be started.
  /// - Returns: What the format cannot hold.
  /// - Throws: `Failure` if standard output cannot be written, or the format consists of several files.
  func print(isRestricted: Bool) throws(Failure) -> [ExchangeRemark] {
    if let format = format as? PictureFormat {
      if isRestricted { throw Failure(nil, CommandPhrase.noOtherPrograms) }
      guard !StandardStream.output.isTerminal else { throw Failure(nil, ExchangePhrase.noPictureHere) }
      try StandardStream.output.write(bytes: PictureConverter.convert(map, options, to: format.target))
      return []
    }
    guard let format = format as? any WritableFormat else {
      throw Failure(nil, ExchangePhrase.needsFolder(format.name))
    }
    var output = StandardOutput()
    let remarks = format.write(map, options, to: &output)
    output.flush()
    if let failure = output.failure { throw failure }
    return remarks
  }
}
