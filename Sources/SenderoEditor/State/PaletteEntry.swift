/// A line of the palette: a command, or a value of a command's argument.
struct PaletteEntry: Hashable, Sendable {
  /// The command line that the entry stands for.
  var line: String
  /// The text to show.
  let text: String
  /// The first key of the command; empty if it has none.
  var key = ""
  /// The name of the command, or what the value means.
  var note = ""
  /// Whether `Enter` runs the entry although the user has typed only a part of it.
  var runsWhenFirst = true

  /// Whether the entry is a folder on the way to a file.
  var isFolder = false
}
