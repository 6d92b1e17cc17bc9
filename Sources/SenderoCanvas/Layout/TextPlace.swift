/// The columns of the sign and of the text in the filled shape of a touchpoint.
///
/// A roomy shape has a margin, with the sign alone in it. In a narrow or low one, the text begins beside
/// the sign and continues below it.
struct TextPlace {
  /// Whether the shape has a margin.
  let isRoomy: Bool
  /// The column of the sign.
  let sign: Int
  /// The column of the first line of text.
  let first: Int
  /// The column of the other lines.
  let rest: Int
  /// The column after the text.
  let end: Int

  /// Makes the columns for a shape.
  ///
  /// - Parameters:
  ///   - shape: The filled shape.
  ///   - hasOutline: Whether an outline takes the first and the last column.
  ///   - hasShortSign: Whether the sign takes one column, and nothing stands beside it.
  init(_ shape: Rectangle, hasOutline: Bool = false, hasShortSign: Bool = false) {
    isRoomy = shape.height > 1 && shape.width >= 14
    let edge = isRoomy || hasOutline ? 1 : 0
    sign = shape.column + edge
    first = shape.column + (isRoomy ? 4 : hasShortSign && !hasOutline ? 2 : 3)
    rest = isRoomy ? first : shape.column + 1
    end = max(first, shape.column + shape.width - (hasOutline ? 1 : 0))
  }
}
