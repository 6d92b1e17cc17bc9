import ArgumentParser
import SenderoCore

/// The folder that the documentation is in.
struct DocsFolder {
  let path: String

  /// The files that are missing from the folder or differ from what they should be.
  ///
  /// - Throws: `ValidationError` where the folder is not there: writing would make one in the wrong place.
  func outdated(among files: [GeneratedFile]) throws -> [GeneratedFile] {
    guard (try? SafeFile.stamp(of: path)) != nil else {
      throw ValidationError("there is no folder \(path) here: run this in the project's folder, or name it")
    }
    return try files.filter { try bytes(of: $0) != $0.bytes }
  }

  /// What the folder has of a file; `nil` where it is not there.
  private func bytes(of file: GeneratedFile) throws(FileError) -> [UInt8]? {
    do {
      return try SafeFile.read(path: path + "/" + file.name).bytes
    } catch {
      guard error.reason == .missing else { throw error }
      return nil
    }
  }

  /// Writes a file, whole or not at all.
  func write(_ file: GeneratedFile) throws {
    _ = try SafeFile.write(file.bytes, to: path + "/" + file.name)
  }
}
