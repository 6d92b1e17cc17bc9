import SenderoCore
import SenderoEditor

/// Resolves each setting from its sources and records problems.
struct SettingsReader {
  private let arguments: ParsedArguments
  private let environment: [String: String]
  private let file: SettingsFile
  private var found: [(line: Int, problem: Failure)] = []

  init(arguments: ParsedArguments, environment: [String: String], file: SettingsFile) {
    self.arguments = arguments
    self.environment = environment
    self.file = file
    for member in file.members where !SettingTable.keys.contains(member.key) {
      note(SettingPhrase.unknownSetting(member.key), at: [member.key])
    }
  }

  /// The problems with the whole file, then with environment variables, then with single settings in file
  /// order.
  var problems: [Failure] {
    let ordered = found.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
    return file.problems + ordered.map(\.element.problem)
  }

  private mutating func note(_ text: LocalizedText, at keyPath: [String]) {
    found.append((file.line(of: keyPath), Failure(file.location(keyPath), text)))
  }

  /// Returns the value of a setting from its flag, its variable, the file or the default, in this order.
  mutating func read<Value>(_ setting: Setting<Value>) -> ResolvedSetting<Value> {
    // The file is checked even if its value is overridden, so that the user sees every mistake.
    let ofFile = readFile(setting)
    if let flag = setting.flag, let value = arguments[flag] {
      return ResolvedSetting(value: value, source: .flag(flag.declaration.flag))
    }
    if let word = environment.nonEmpty(setting.variable) {
      if let value = setting.readText(word) {
        return ResolvedSetting(value: value, source: .environment(setting.variable))
      }
      let text = SettingPhrase.wrongValue(setting.key, takes: setting.values.about)
      found.append((0, Failure(setting.variable, text)))
    }
    return ofFile ?? setting.fallback(environment)
      ?? ResolvedSetting(value: setting.standard, source: .standard)
  }

  private mutating func readFile<Value>(_ setting: Setting<Value>) -> ResolvedSetting<Value>? {
    guard let written = file[setting.key] else { return nil }
    guard let value = setting.read(written) else {
      note(SettingPhrase.wrongValue(setting.key, takes: setting.values.about), at: [setting.key])
      return nil
    }
    return ResolvedSetting(value: value, source: .file(line: file.line(of: [setting.key])))
  }

  /// Returns the keys that the file gives to commands, by command name.
  ///
  /// - Parameter preset: The keys of the other commands.
  /// - Returns: The keys of each command that the file names.
  mutating func readKeys(over preset: KeyPreset) -> [String: ResolvedSetting<[KeySequence]>] {
    guard let written = file[SettingTable.keysKey] else { return [:] }
    guard case .object(let table) = written else {
      let takes = LocalizedText("an object: {\"undo\": \"u\"}", "un objeto: {\"undo\": \"u\"}")
      note(SettingPhrase.wrongValue(SettingTable.keysKey, takes: takes), at: [SettingTable.keysKey])
      return [:]
    }
    var keys: [String: ResolvedSetting<[KeySequence]>] = [:]
    for member in table.members {
      let name = member.key
      let path = [SettingTable.keysKey, name]
      guard let command = Command.named(name), command.name == name else {
        note(SettingPhrase.unknownCommand(name), at: path)
        continue
      }
      guard let read = readKeys(member.value, of: name, at: path) else { continue }
      keys[name] = ResolvedSetting(value: read, source: .file(line: file.line(of: path)))
    }
    noteKeysGivenTwice(keys)
    noteKeysTaken(keys, over: preset)
    return keys
  }

  /// Returns the keys of one command; `nil` if none of the given keys is valid, so that the defaults apply.
  private mutating func readKeys(
    _ value: JSONValue, of command: String, at path: [String]
  ) -> [KeySequence]? {
    let elements: [JSONValue] = if case .array(let list) = value { list } else { [value] }
    var keys: [KeySequence] = []
    for element in elements {
      guard case .string(let name) = element else {
        note(SettingPhrase.notKeys(command), at: path)
        return nil
      }
      do throws(KeyProblem) {
        keys.append(try KeySequence.named(name))
      } catch {
        note(SettingPhrase.wrongKey(name, error), at: path)
      }
    }
    return keys.isEmpty && !elements.isEmpty ? nil : keys
  }

  /// Reports a key that the file gives to two commands in the same context; the command that is later in the
  /// command table gets the key.
  private mutating func noteKeysGivenTwice(_ keys: [String: ResolvedSetting<[KeySequence]>]) {
    let commands = Command.all.filter { keys[$0.name] != nil }
    for (index, second) in commands.enumerated() {
      for first in commands[..<index] where !first.context.isDisjoint(with: second.context) {
        for key in keys[second.name]?.value ?? [] where keys[first.name]?.value.contains(key) == true {
          note(
            SettingPhrase.keyTwice(key.name, first.name, second.name),
            at: [SettingTable.keysKey, second.name])
        }
      }
    }
  }

  /// Reports a key that the file gives to one command and that another command, which the file does not name,
  /// loses.
  private mutating func noteKeysTaken(
    _ keys: [String: ResolvedSetting<[KeySequence]>], over preset: KeyPreset
  ) {
    guard !keys.isEmpty else { return }
    let before = preset == .standard ? Keymap.standard : Keymap([:], over: preset)
    let after = Keymap(keys.mapValues(\.value), over: preset)
    for command in Command.all {
      guard let given = keys[command.name]?.value else { continue }
      for other in Command.all
      where keys[other.name] == nil && !other.context.isDisjoint(with: command.context) {
        let left = after.keys(of: other.name)
        for lost in before.keys(of: other.name)
        where !left.contains(lost) && given.contains(where: { $0 == lost || $0.first == lost.first }) {
          note(
            SettingPhrase.keyTaken(lost.name, from: other.name, left: left.map(\.name)),
            at: [SettingTable.keysKey, command.name])
        }
      }
    }
  }
}
