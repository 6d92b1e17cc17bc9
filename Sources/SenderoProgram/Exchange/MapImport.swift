import Glibc
import SenderoCore
import SenderoExchange

/// A file to import a map from, from the command line or from the editor.
struct MapImport {
  /// The path of the file as the user named it; `-` for standard input.
  let file: String
  /// The format; `nil` to recognize it by the content of the file.
  var format: (any ReadableFormat)?
  /// The options; the title is that of the file if it is empty.
  var options: ImportOptions
  /// The largest file that is read, in bytes; `nil` for any size.
  var limit: Int?
  /// Called with the bytes read so far and the size of the file; the size is `nil` for standard input.
  var progress: (_ done: Int, _ size: Int?) -> Void = { _, _ in }

  /// Reads the map.
  ///
  /// - Parameters:
  ///   - path: The path to open.
  ///   - scope: The folder that files are limited to.
  /// - Returns: The map with its remarks, and the format that read it.
  /// - Throws: ``ImportError`` if there is no map in the file.
  func read(
    _ path: String, in scope: FileScope
  ) throws(ImportError) -> (imported: ImportedMap, format: any ReadableFormat) {
    var source = try source(path, in: scope)
    guard let format = format ?? Formats.recognizing(source.sample) else {
      throw ImportError(.unknownFormat(Formats.readable.map(\.name)))
    }
    var options = options
    if options.title.isEmpty, file != "-" {
      options.title = file.namePart.removing(suffixes: MapFile.suffixes + format.fileSuffixes)
    }
    return (try format.read(&source, options), format)
  }

  /// Opens the file, or standard input.
  private func source(_ path: String, in scope: FileScope) throws(ImportError) -> ImportSource {
    var done = 0
    let progress = progress
    guard file != "-" else {
      return try ImportSource(fileName: nil) { () throws(ImportError) in
        do throws(SystemError) {
          let part = try Descriptor.read(STDIN_FILENO)
          done += part.count
          progress(done, nil)
          return part
        } catch {
          throw ImportError(.file(FileError(path: "-", operation: .read, reason: .other(code: error.code))))
        }
      }
    }
    let reader: FileReader
    do throws(FileError) {
      reader = try FileReader(path: path, in: scope)
    } catch {
      throw ImportError(.file(error))
    }
    if let limit, reader.size > limit {
      throw ImportError(.file(FileError(path: path, operation: .read, reason: .tooLarge(limit: limit))))
    }
    return try ImportSource(fileName: file.namePart) { () throws(ImportError) in
      do throws(FileError) {
        let part = try reader.next()
        done += part.count
        progress(done, reader.size)
        return part
      } catch {
        throw ImportError(.file(error))
      }
    }
  }
}
