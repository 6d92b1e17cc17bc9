/// The formats that maps can be written in.
public enum Formats {
  /// Every format, in the order in which they are listed.
  public static let all: [any Format] = [
    OutlineFormat(),
    BoardFormat(),
  ]
}
