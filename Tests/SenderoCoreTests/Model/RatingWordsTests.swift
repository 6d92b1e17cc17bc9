import SenderoCore
import Testing

struct RatingWordsTests {
  @Test(
    arguments: [
      ("positive", "+"), ("Muy negativa", "--"), ("very good", "++"), ("gris", "="), ("--", "--"),
      ("MALO", "-"), ("strongly positive", "++"), ("awful", "--"), ("Pésimo", "--"), ("−", "-"), ("🙂", "+"),
      ("web", nil), ("", nil), ("very", nil), ("very web", nil), ("puzzled", nil),
    ])
  func aWordIsARating(_ word: String, _ symbol: String?) {
    #expect(RatingWords.rating(of: word)?.symbol == symbol)
  }
}
