import Glibc
import SenderoCore

/// The settings file: JSON with comments.
package struct SettingsFile {
  static let fileName = "config.json"
  /// The name of the settings file of earlier versions.
  static let formerFileName = "config.toml"

  /// The path, whether or not the file exists; `nil` if the user has no home.
  let path: String?
  /// Whether the file exists.
  private(set) var exists = false
  private var bytes: [UInt8] = []
  private var root = JSONObject()
  /// The problems with the file as a whole.
  private(set) var problems: [Failure] = []

  /// Reads the content of a file; a file that is not valid counts as empty.
  package init(path: String?, bytes: [UInt8]?) {
    self.path = path
    guard let path, let bytes else { return }
    exists = true
    let plain = JSONComments.blanked(bytes)
    do throws(JSONError) {
      guard case .object(let object) = try JSONReader.read(plain) else {
        problems = [Failure(path, SettingPhrase.notAnObject)]
        return
      }
      root = object
      self.bytes = plain
    } catch {
      // A file that contains only comments is valid and empty.
      guard error.kind != .empty else { return }
      let place = TextLocation(offset: error.offset, in: bytes)
      problems = [Failure("\(path):\(place.line):\(place.column)", SettingPhrase.syntax(error.kind.text))]
    }
  }

  /// Finds and reads the settings file.
  ///
  /// - Parameters:
  ///   - name: The argument of `--config`; `nil` for the default file, which may be missing.
  ///   - environment: The environment variables.
  /// - Returns: The settings; empty if the file is missing.
  /// - Throws: `Failure` if the file of `--config` cannot be read; if the default file cannot be read, the
  ///   failure is recorded in `problems` instead.
  static func find(
    named name: String?, environment: [String: String]
  ) throws(Failure) -> SettingsFile {
    let folder = StateFolder.configuration(environment: environment)
    guard let path = name ?? folder.map({ $0 + "/" + fileName }) else {
      return SettingsFile(path: nil, bytes: nil)
    }
    do throws(FileError) {
      return SettingsFile(path: path, bytes: try SafeFile.read(path: path, limit: 1 << 20).bytes)
    } catch {
      guard name == nil else { throw Failure(error) }
      var file = SettingsFile(path: path, bytes: nil)
      let former = folder.map { $0 + "/" + formerFileName } ?? ""
      if error.reason != .missing {
        file.problems = [Failure(error)]
      } else if access(former, F_OK) == 0 {
        file.problems = [Failure(former, SettingPhrase.formerFile)]
      }
      return file
    }
  }

  /// The settings and their values, in file order.
  package var members: [JSONObject.Member] { root.members.filter { $0.key != SettingTable.schemaKey } }

  /// The value of a setting.
  subscript(_ key: String) -> JSONValue? { root[key] }

  /// Returns the line of a setting, from 1.
  func line(of keyPath: [String]) -> Int {
    let offset = JSONReader.offset(of: JSONPath(keyPath.map { .key($0) }), in: bytes) ?? 0
    return TextLocation(offset: offset, in: bytes).line
  }

  /// Returns the position of a setting as `FILE:LINE`.
  func location(_ keyPath: [String]) -> String { "\(path ?? ""):\(line(of: keyPath))" }
}
