import Glibc
import SenderoCanvas
import SenderoCore

/// A restriction of file access to one folder, in which the program writes only maps and exports.
struct Restriction {
  /// The path of the folder, with symbolic links resolved.
  let folder: String
  /// The scope that opens files only in the folder.
  let scope: FileScope

  /// The suffix that a written file must have.
  static let suffix = ".json"

  /// Restricts file access to a folder.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - environment: The environment variables, from which the user's own folders are found.
  /// - Throws: `Failure` if there is no such folder, or if it contains the user's home folder or the
  ///   program's own folders, because their files control a shell or this program.
  init(folder path: String, environment: [String: String]) throws(Failure) {
    guard let folder = Self.real(path) else {
      throw Failure(FileError(path: path, operation: .find, reason: FileError.Reason.missing))
    }
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw Failure(path, CommandPhrase.noFolder)
    }
    let inside = folder == "/" ? "/" : folder + "/"
    for own in Self.ownFolders(environment) {
      let real = Self.real(own) ?? own
      if real == folder || real.utf8.starts(with: inside.utf8) {
        throw Failure(path, CommandPhrase.holdsOwnFiles(DisplayText.safe(own)))
      }
    }
    self.folder = folder
    do throws(FileError) {
      scope = try FileScope(folder: folder)
    } catch {
      throw Failure(error)
    }
  }

  /// Returns the home folder of the user and the program's state and configuration folders.
  static func ownFolders(_ environment: [String: String]) -> [String] {
    let home = getpwuid(geteuid()).flatMap { $0.pointee.pw_dir }.map { String(cString: $0) }
    return [
      home, environment["HOME"], StateFolder.state(environment: environment),
      StateFolder.configuration(environment: environment),
    ].compactMap { $0 }.filter { !$0.isEmpty && $0 != "/" }
  }

  /// Whether a path leads into the folder; the file need not exist.
  func allows(_ path: String) -> Bool { scope.allows(path) }

  /// Returns the reason why a file must not be written.
  ///
  /// - Parameter path: The path of the file.
  /// - Returns: The reason; `nil` if the path ends in `suffix` and the file is a map or does not exist.
  func refusal(toWrite path: String) -> LocalizedText? {
    do throws(MapFileError) {
      _ = try MapFile.open(path, in: scope)
    } catch {
      guard case .file(let problem) = error else { return CommandPhrase.notAMap }
      if problem.reason != .missing { return problem.text }
    }
    return path.hasSuffix(Self.suffix) ? nil : CommandPhrase.notAMapName
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
