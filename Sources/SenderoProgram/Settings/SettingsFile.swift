import SenderoCore

/// What the configuration file says.
struct SettingsFile {
  static let fileName = "config.toml"

  /// Where it is, or would be; `nil` where the user has no home.
  let path: String?
  /// Whether it is there.
  private(set) var isThere = false
  private var document = TOMLDocument()
  /// What is wrong with it as a whole.
  private(set) var problems: [Failure] = []

  /// Reads what a file holds; nothing of one that is no TOML.
  init(path: String?, bytes: [UInt8]?) {
    self.path = path
    guard let path, let bytes else { return }
    isThere = true
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      problems = [Failure(path, SettingPhrase.notText)]
      return
    }
    do throws(TOMLProblem) {
      document = try TOMLDocument.read(text)
    } catch {
      problems = [Failure("\(path):\(error.line):\(error.column)", SettingPhrase.syntax(error.kind.text))]
    }
  }

  /// Finds the configuration file and reads it.
  ///
  /// - Parameters:
  ///   - name: The file that `--config` names; `nil` for the usual one, which may be missing.
  ///   - environment: The variables of the process.
  /// - Returns: What the file says; where it is missing, nothing.
  /// - Throws: `Failure` where a file that was named cannot be read; the usual one is then a problem like any other.
  static func find(
    named name: String?, environment: [String: String]
  ) throws(Failure) -> SettingsFile {
    let usual = StateFolder.configuration(environment: environment).map { $0 + "/" + fileName }
    guard let path = name ?? usual else { return SettingsFile(path: nil, bytes: nil) }
    do throws(FileError) {
      return SettingsFile(path: path, bytes: try SafeFile.read(path: path, limit: 1 << 20).bytes)
    } catch {
      guard name == nil else { throw Failure(error) }
      var file = SettingsFile(path: path, bytes: nil)
      if error.reason != .missing { file.problems = [Failure(error)] }
      return file
    }
  }

  /// What it says.
  var values: [String: SettingValue] { document.values }

  /// The settings that the file names, in its order.
  var keys: [String] {
    values.keys.map { (key: $0, line: line(of: [$0])) }
      .sorted { ($0.line, $0.key) < ($1.line, $1.key) }.map(\.key)
  }

  /// The line of a setting, from 1.
  func line(of keyPath: [String]) -> Int { document.line(of: keyPath) }

  /// Where a setting stands: `FILE:LINE`.
  func location(_ keyPath: [String]) -> String { "\(path ?? ""):\(line(of: keyPath))" }
}
