import SenderoCore
import TestSupport
import Testing

/// The occurrences of a text in another.
struct OccurrencesTests {
  @Test(arguments: [
    ("abcabc", "bc", 2), ("aaaa", "aa", 2), ("aaab", "aab", 1), ("abc", "", 0), ("", "a", 0),
    ("ab", "abc", 0),
    ("caf\u{E9} cafe\u{301}", "café", 2), ("cafe\u{301}", "e", 0), ("👩‍👩‍👧 👩", "👩", 1), ("a\r\nb", "\n", 0),
  ])
  func areCounted(_ text: String, _ part: String, _ count: Int) {
    #expect(text.occurrences(of: part).count == count)
  }

  @Test func areReplaced() {
    #expect("one two one".replacingOccurrences(of: "one", with: "1") == "1 two 1")
    #expect("aaa".replacingOccurrences(of: "aa", with: "a") == "aa")
    #expect("nothing".replacingOccurrences(of: "", with: "x") == "nothing")
    #expect("keep".replacingOccurrences(of: "k", with: "") == "eep")
  }

  @Test func areThoseOfTheStandardLibrary() {
    var random = SeededGenerator.fromEnvironment(default: 61)
    for _ in 0..<2000 {
      let text = String(
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
          "abé\u{301}".randomElement(using: &random) ?? "a"
        })
      let part = String(
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
          "abé".randomElement(using: &random) ?? "a"
        })
      #expect(text.occurrences(of: part) == text.ranges(of: part), "\(text) \(part)")
      #expect(
        text.replacingOccurrences(of: part, with: "-x") == text.replacing(part, with: "-x"), "\(text) \(part)"
      )
      #expect(text.utf8.hasPart(part.utf8) == Array(text.utf8).contains(Array(part.utf8)), "\(text) \(part)")
    }
  }
}
