/// Words, faces and signs that say clearly how an experience feels.
///
/// Words for a feeling, such as `puzzled` or `relieved`, are not among them: which rating they stand for would
/// be a guess.
public enum RatingWords {
  /// Returns the rating that a text stands for; `nil` if it does not say one clearly.
  public static func rating(of text: String) -> Rating? {
    let text = text.trimmed
    guard !text.isEmpty, text.utf8.count <= 60 else { return nil }
    return byWord[FoldedText.folded(text)] ?? strong(text) ?? byFace[firstScalar(of: text)] ?? sign(text)
  }

  /// The words before an experience that make it strong.
  private static let adverbs: Set<String> = ["very", "strongly", "strong", "highly", "extremely", "muy"]

  /// Returns the rest of a text that begins with an adverb, such as `very negative`; `nil` for others.
  static func withoutAdverb(_ text: String) -> String? {
    let words = text.split { !$0.isLetter }
    guard words.count > 1, adverbs.contains(FoldedText.folded(String(words[0]))) else { return nil }
    return words.dropFirst().joined(separator: " ")
  }

  private static func strong(_ text: String) -> Rating? {
    guard let mild = withoutAdverb(text), let rating = byWord[FoldedText.folded(mild)] else { return nil }
    return Rating(rating.experience, isStrong: true)
  }

  private static func sign(_ text: String) -> Rating? {
    switch String(text.map { $0 == "−" || $0 == "–" ? "-" : $0 }) {
    case "+": Rating(.positive)
    case "++", "+++": Rating(.positive, isStrong: true)
    case "-": Rating(.negative)
    case "--", "---": Rating(.negative, isStrong: true)
    case "=", "0", "o", "+/-", "±": Rating(.neutral)
    default: nil
    }
  }

  /// The only visible scalar of a text, without the selector of its form; a letter never counts.
  private static func firstScalar(of text: String) -> Unicode.Scalar? {
    let scalars = text.unicodeScalars.filter { $0 != "\u{FE0F}" && $0 != "\u{FE0E}" }
    return scalars.count <= 2 ? scalars.first : nil
  }

  private static let byWord: [String: Rating] = {
    let groups: [(Rating, String)] = [
      (
        Rating(.positive, isStrong: true),
        "great,excellent,delighted,amazing,wonderful,excelente,encantado,encantada,genial"
      ),
      (
        Rating(.positive),
        """
        positive,good,happy,satisfied,green,pos,positiva,positivo,buena,bueno,bien,satisfecho,satisfecha,verde,feliz
        """
      ),
      (
        Rating(.neutral),
        """
        neutral,indifferent,ok,okay,mixed,grey,gray,average,yellow,amber,neutra,neutro,indiferente,regular,normal,gris,
        amarillo
        """
      ),
      (
        Rating(.negative),
        """
        negative,bad,unhappy,dissatisfied,poor,red,neg,negativa,negativo,mala,malo,mal,insatisfecho,insatisfecha,roja,
        rojo
        """
      ),
      (
        Rating(.negative, isStrong: true),
        "terrible,awful,horrible,pesima,pesimo,fatal"
      ),
    ]
    var ratings: [String: Rating] = [:]
    for (rating, words) in groups {
      for word in words.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        ratings[String(word).trimmed] = rating
      }
    }
    return ratings
  }()

  private static let byFace: [Unicode.Scalar?: Rating] = {
    let groups: [(Rating, String)] = [
      (Rating(.positive, isStrong: true), "😀😃😄😁😆🤩😍🥰🎉💚"), (Rating(.positive), "🙂😊☺😌👍🟢✅😉"),
      (Rating(.neutral), "😐😑😶🟡⚪🟠"), (Rating(.negative), "🙁☹😕😟😞😒😔👎🔴❌😣😖"),
      (Rating(.negative, isStrong: true), "😠😡🤬😢😭😤😫😩💔"),
    ]
    var ratings: [Unicode.Scalar?: Rating] = [:]
    for (rating, faces) in groups { for face in faces.unicodeScalars { ratings[face] = rating } }
    return ratings
  }()
}
