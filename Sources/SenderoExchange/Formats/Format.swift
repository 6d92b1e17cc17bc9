import SenderoCore

/// A file format that maps are exported to or imported from.
///
/// To add a format, add a type in its own file and a line in ``Formats/all``.
public protocol Format: Sendable {
  /// The name on the command line: lower-case letters, digits and hyphens.
  var name: String { get }
  /// The suffixes of files in this format, without a dot; exported files get the first.
  var fileSuffixes: [String] { get }
  /// A description of the format and its use.
  var about: LocalizedText { get }
}
