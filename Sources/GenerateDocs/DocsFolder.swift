import ArgumentParser
import SenderoCore

/// The folder that contains the documentation.
struct DocsFolder {
  let path: String

  /// Returns the files that are missing from the folder or out of date.
  ///
  /// - Throws: `ValidationError` if the folder does not exist, since writing would create it in the wrong
  ///   place.
  func outdated(among files: [GeneratedFile]) throws -> [GeneratedFile] {
    guard (try? SafeFile.stamp(of: path)) != nil else {
      throw ValidationError(
        "the folder \(path) does not exist: run this in the project folder, or pass its path")
    }
    return try files.filter { try bytes(of: $0) != $0.bytes }
  }

  /// Returns the current content of a file; `nil` if it does not exist.
  private func bytes(of file: GeneratedFile) throws(FileError) -> [UInt8]? {
    do {
      return try SafeFile.read(path: path + "/" + file.name).bytes
    } catch {
      guard error.reason == .missing else { throw error }
      return nil
    }
  }

  /// Writes a file atomically.
  func write(_ file: GeneratedFile) throws {
    _ = try SafeFile.write(file.bytes, to: path + "/" + file.name)
  }
}
