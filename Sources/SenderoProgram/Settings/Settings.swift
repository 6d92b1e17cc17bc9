import SenderoCanvas
import SenderoCore
import SenderoEditor

/// The settings in force: flags win over the environment, which wins over the file, which wins over what is usual.
struct Settings {
  let language: ResolvedSetting<Language>
  let palette: ResolvedSetting<Palette>
  let zoom: ResolvedSetting<Zoom>
  let mouse: ResolvedSetting<Bool>
  /// What the user is called in notes and votes.
  let name: ResolvedSetting<String>
  /// The keys of the commands that the file rebinds, by the commands' names.
  let keys: [String: ResolvedSetting<[Key]>]
  /// The configuration file, whether it is there or not; `nil` where the user has no home.
  let path: String?
  /// What is wrong with them, in the order of the file.
  let problems: [Failure]

  init(flags: SettingFlags = SettingFlags(), environment: [String: String], file: SettingsFile) {
    var reader = SettingsReader(environment: environment, file: file)
    let locale = ResolvedSetting(value: Language(environment: environment), source: .locale)
    language = reader.read(SettingTable.language, flag: ("--language", flags.language), default: locale)
    palette = reader.read(SettingTable.palette, flag: ("--palette", flags.palette))
    zoom = reader.read(SettingTable.zoom)
    mouse = reader.read(SettingTable.mouse)
    let user = environment.nonEmpty("USER").map { ResolvedSetting(value: $0, source: .environment("USER")) }
    name = reader.read(SettingTable.name, flag: ("--as", flags.name), default: user)
    keys = reader.readKeys()
    path = file.path
    problems = reader.problems
  }

  /// Which keys do what.
  var keymap: Keymap {
    keys.isEmpty ? .standard : Keymap(overriding: keys.mapValues(\.value))
  }

  /// What of them the editor is to know.
  var forEditor: EditorSettings {
    EditorSettings(
      language: language.value, zoom: zoom.value, usesMouse: mouse.value, keymap: keymap,
      userName: name.value.isEmpty ? nil : name.value)
  }

  /// The first problem and how many there are; `nil` where there is none.
  ///
  /// A file stands there without its folder: the line that it is shown on is short.
  var notice: LocalizedText? {
    guard var problem = problems.first else { return nil }
    problem.location = problem.location.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    let first = problem.line
    guard problems.count > 1 else { return first }
    let count = problems.count
    return LocalizedText(
      "(1/\(count)) \(first.english) · sendero config shows all",
      "(1/\(count)) \(first.spanish) · sendero config los muestra todos")
  }
}
