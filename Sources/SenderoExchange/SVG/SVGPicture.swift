/// A picture with its size.
public struct SVGPicture: Sendable {
  /// The picture as a file.
  public let text: String
  /// The width in CSS pixels.
  public let width: Double
  /// The height in CSS pixels.
  public let height: Double
  /// Whether a page of paper size A4 is wide enough to print it; otherwise A3 is.
  public let fitsA4: Bool
}
