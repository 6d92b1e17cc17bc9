import Glibc
import SenderoCanvas
import SenderoCore

/// A folder outside of which nothing is opened or saved, and in which nothing but maps is written.
struct Restriction {
  /// The folder, without links.
  let folder: String
  /// The same, for opening files.
  let scope: FileScope

  /// How the name of every file that is written ends.
  static let suffix = ".json"

  /// Limits the program to a folder.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - environment: The variables of the process, which say where the account's own files are.
  /// - Throws: `Failure` if there is no such folder, or if it holds files that somebody's shell or this program obeys.
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

  /// The account's home, and where this program keeps its own files.
  private static func ownFolders(_ environment: [String: String]) -> [String] {
    let home = getpwuid(geteuid()).flatMap { $0.pointee.pw_dir }.map { String(cString: $0) }
    return [
      home, environment["HOME"], StateFolder.state(environment: environment),
      StateFolder.configuration(environment: environment),
    ].compactMap { $0 }.filter { !$0.isEmpty && $0 != "/" }
  }

  /// Whether a path leads to a file in the folder, be it one that is not there yet.
  func allows(_ path: String) -> Bool { scope.allows(path) }

  /// Why a file must not be written, if so.
  ///
  /// - Parameter path: The file.
  /// - Returns: `nil` for the name of a map that is a map already, or not there yet.
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
