/// The ids of items: short, unique in a map, and never reused.
public enum Identifier {
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz")
  private static let characters = Array("abcdefghijklmnopqrstuvwxyz0123456789")

  /// Makes a random id of eight letters and digits that starts with a letter.
  ///
  /// There are 2 × 10¹² such ids: in a map of 10,000 items, a new id is a duplicate with a probability of 1
  /// in 200 million. Reading a map repairs duplicates.
  public static func random(using generator: inout some RandomNumberGenerator) -> String {
    var id = String(letters[Int.random(in: letters.indices, using: &generator)])
    for _ in 1..<8 { id.append(characters[Int.random(in: characters.indices, using: &generator)]) }
    return id
  }

  /// Makes an id from a text: the same id on every machine and in every version.
  public static func derived(from text: String) -> String {
    var hash = contentHash(Array(text.utf8))
    func next(of characters: [Character]) -> Character {
      let (quotient, remainder) = hash.quotientAndRemainder(dividingBy: UInt64(characters.count))
      hash = quotient
      return characters[Int(remainder)]
    }
    return String(next(of: letters)) + String((1..<8).map { _ in next(of: characters) })
  }
}
