/// Names that identify an edit in the bytes of a screen.
///
/// Every letter of a name differs from that of the next name, so that a program that writes only changed cells writes
/// the whole name.
enum Token {
  /// The number of letters.
  static let length = 8
  private static let alphabets = [Array("ABCDEFGHIJKLM".utf8), Array("NOPQRSTUVWXYZ".utf8)]

  /// The name of an edit.
  ///
  /// - Parameters:
  ///   - number: The number of the edit among those of one touchpoint, less than 13⁵.
  ///   - owner: The number of the touchpoint, less than 13³.
  /// - Returns: The letters.
  static func name(_ number: Int, of owner: Int) -> [UInt8] {
    let letters = alphabets[number % 2]
    var rest = (number, owner)
    return (0..<length).map { place in
      if place < 3 {
        defer { rest.1 /= letters.count }
        return letters[rest.1 % letters.count]
      }
      defer { rest.0 /= letters.count }
      return letters[rest.0 % letters.count]
    }
  }
}
