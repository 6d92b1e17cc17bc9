/// The ids of items: short, unique in a map, and never reused.
public enum Identifier {
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
  private static let characters = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
  private static let length = 8

  /// Makes a random id of eight letters and digits that starts with a letter.
  ///
  /// There are 2 × 10¹² such ids: in a map of 10,000 items, a new id is a duplicate with a probability of 1
  /// in 200 million. Reading a map repairs duplicates.
  public static func random(using generator: inout some RandomNumberGenerator) -> String {
    make { characters in
      // A map from a template gets an id for each of its items, and `Int.random` is not specialized here.
      Int(generator.next().multipliedFullWidth(by: UInt64(characters.count)).high)
    }
  }

  /// Makes an id from a text: the same id on every machine and in every version.
  public static func derived(from text: String) -> String {
    var hash = contentHash(Array(text.utf8))
    return make { characters in
      let (quotient, remainder) = hash.quotientAndRemainder(dividingBy: UInt64(characters.count))
      hash = quotient
      return Int(remainder)
    }
  }

  /// Makes an id of characters whose places in their alphabet are chosen by a function.
  private static func make(_ choose: ([UInt8]) -> Int) -> String {
    String(unsafeUninitializedCapacity: length) { id in
      for place in 0..<length {
        let alphabet = place == 0 ? letters : characters
        id[place] = alphabet[choose(alphabet)]
      }
      return length
    }
  }
}
