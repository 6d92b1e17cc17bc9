/// The export formats.
public enum Formats {
  /// All formats in display order.
  public static let all: [any Format] = [
    OutlineFormat(),
    BoardFormat(),
  ]
}
