import SenderoCore
import SenderoEditor

/// Finds each setting's value among its sources, and notes what is wrong on the way.
struct SettingsReader {
  private let environment: [String: String]
  private let file: SettingsFile
  private(set) var problems: [Failure]

  init(environment: [String: String], file: SettingsFile) {
    self.environment = environment
    self.file = file
    problems = file.problems
    for key in file.keys where !SettingTable.keys.contains(key) {
      problems.append(Failure(file.location([key]), SettingPhrase.unknownSetting(key)))
    }
  }

  /// The value of a setting: of a flag, else of its variable, else of the file, else what is usual.
  mutating func read<Value>(
    _ setting: Setting<Value>, flag: (name: String, value: Value?)? = nil, usually: InForce<Value>? = nil
  ) -> InForce<Value> {
    // The file's value is looked at even where it loses: what is wrong with it stays wrong.
    let ofFile = readFile(setting)
    if let flag, let value = flag.value { return InForce(value: value, source: .flag(flag.name)) }
    if let word = environment.nonEmpty(setting.variable) {
      if let value = setting.read(.text(word)) {
        return InForce(value: value, source: .environment(setting.variable))
      }
      problems.append(
        Failure(setting.variable, SettingPhrase.wrongValue(word, takes: setting.takes)))
    }
    return ofFile ?? usually ?? InForce(value: setting.standard, source: .standard)
  }

  private mutating func readFile<Value>(_ setting: Setting<Value>) -> InForce<Value>? {
    guard let found = file.values[setting.key] else { return nil }
    guard let value = setting.read(found) else {
      problems.append(
        Failure(file.location([setting.key]), SettingPhrase.wrongValue(setting.key, takes: setting.takes)))
      return nil
    }
    return InForce(value: value, source: .file(line: file.line(of: [setting.key])))
  }

  /// The keys that the file gives to commands, by the commands' names.
  mutating func readKeys() -> [String: InForce<[Key]>] {
    guard let found = file.values[SettingTable.keysKey] else { return [:] }
    guard case .table(let table) = found else {
      problems.append(
        Failure(
          file.location([SettingTable.keysKey]),
          SettingPhrase.wrongValue(
            SettingTable.keysKey, takes: LocalizedText("a table: [keys]", "una tabla: [keys]"))))
      return [:]
    }
    var keys: [String: InForce<[Key]>] = [:]
    let entries = table.map {
      (name: $0.key, value: $0.value, line: file.line(of: [SettingTable.keysKey, $0.key]))
    }
    for entry in entries.sorted(by: { ($0.line, $0.name) < ($1.line, $1.name) }) {
      let place = file.location([SettingTable.keysKey, entry.name])
      guard let command = Command.named(entry.name), command.name == entry.name else {
        problems.append(Failure(place, SettingPhrase.unknownCommand(entry.name)))
        continue
      }
      guard let read = readKeys(entry.value, of: entry.name, place) else { continue }
      keys[entry.name] = InForce(value: read, source: .file(line: entry.line))
    }
    noteKeysGivenTwice(keys)
    return keys
  }

  /// The keys of one command; `nil` where there are to be some and none is good, so that the usual ones hold.
  private mutating func readKeys(_ value: SettingValue, of command: String, _ place: String) -> [Key]? {
    let elements: [SettingValue] = if case .list(let list) = value { list } else { [value] }
    var keys: [Key] = []
    for element in elements {
      guard case .text(let name) = element else {
        problems.append(Failure(place, SettingPhrase.notKeys(command)))
        return nil
      }
      do throws(KeyProblem) {
        keys.append(try Key.named(name))
      } catch {
        problems.append(Failure(place, SettingPhrase.wrongKey(name, error)))
      }
    }
    return keys.isEmpty && !elements.isEmpty ? nil : keys
  }

  /// Two commands that the file gives the same key, in the same place: the later in the table of commands has it.
  private mutating func noteKeysGivenTwice(_ keys: [String: InForce<[Key]>]) {
    let commands = Command.all.filter { keys[$0.name] != nil }
    for (index, second) in commands.enumerated() {
      for first in commands[..<index] where !first.context.isDisjoint(with: second.context) {
        for key in keys[second.name]?.value ?? [] where keys[first.name]?.value.contains(key) == true {
          problems.append(
            Failure(
              file.location([SettingTable.keysKey, second.name]),
              SettingPhrase.keyTwice(key.name, first.name, second.name)))
        }
      }
    }
  }
}
