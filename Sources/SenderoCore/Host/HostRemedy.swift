/// An obstacle to a workshop, and the command that mends it.
struct HostRemedy: Equatable {
  /// What is the case.
  let sentence: LocalizedText
  /// A command for a shell.
  ///
  /// It may contain a path from the user and must be shown in a safe form.
  let command: String
  /// Whether only the superuser can run the command.
  let needsSuperuser: Bool

  init(_ english: String, _ spanish: String, command: String, needsSuperuser: Bool = false) {
    sentence = LocalizedText(english, spanish)
    self.command = command
    self.needsSuperuser = needsSuperuser
  }
}
