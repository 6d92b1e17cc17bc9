import SenderoProgram

/// A documentation file generated from the tables in the code.
struct GeneratedFile: Sendable {
  /// The file name in the documentation folder.
  let name: String
  /// The content of the file.
  let bytes: [UInt8]

  init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// All generated files.
  static var all: [GeneratedFile] {
    [
      GeneratedFile("format.md", Array(FormatPage.text.utf8)),
      GeneratedFile("journey-map.schema.json", MapSchema.bytes),
      GeneratedFile("findings.md", Array(FindingsPage.text.utf8)),
      GeneratedFile("host-checks.md", Array(HostChecksPage.text.utf8)),
      GeneratedFile("colours.md", Array(ColoursPage.text.utf8)),
      GeneratedFile("keys.md", Array(KeysPage.text.utf8)),
      GeneratedFile("settings.schema.json", SettingsSchema.text),
      GeneratedFile("sendero.1", Array(ManualPage.text.utf8)),
      GeneratedFile("screens.md", Array(ScreensPage.text.utf8)),
    ] + ScreenPictures.files.map { GeneratedFile($0.name, Array($0.text.utf8)) }
  }
}
