import Testing

@testable import SenderoProgram

/// A text with comments, and the same text with spaces in their place.
struct CommentCase: CustomTestStringConvertible {
  let text: String
  let plain: String
  var testDescription: String { text.debugDescription }

  static let all = [
    CommentCase(text: "", plain: ""), CommentCase(text: "{}", plain: "{}"),
    CommentCase(text: "{} // a\n1", plain: "{}     \n1"),
    CommentCase(text: "/* a\r\nb */1", plain: "    \r\n    1"),
    CommentCase(text: "/*/ 1", plain: "     "), CommentCase(text: "/**/1", plain: "    1"),
    CommentCase(text: "/", plain: "/"), CommentCase(text: "/ /", plain: "/ /"),
    CommentCase(text: "//", plain: "  "),
    CommentCase(text: "\"// \\\" /*\"//x", plain: "\"// \\\" /*\"   "),
    CommentCase(text: "[1, 2,]", plain: "[1, 2 ]"), CommentCase(text: "[1,/* */ \n]", plain: "[1       \n]"),
    CommentCase(text: "{\"a\":1,}", plain: "{\"a\":1 }"), CommentCase(text: "[,\"]\"]", plain: "[,\"]\"]"),
    CommentCase(text: "[1,,]", plain: "[1,,]"), CommentCase(text: "\"open // x", plain: "\"open // x"),
    CommentCase(text: "\"a\n//x", plain: "\"a\n   "), CommentCase(text: "\"\\", plain: "\"\\"),
    CommentCase(text: "[,]", plain: "[,]"), CommentCase(text: "{,}", plain: "{,}"),
    CommentCase(text: "{\"a\":,}", plain: "{\"a\":,}"), CommentCase(text: "[[],/**/]", plain: "[[]     ]"),
    CommentCase(text: "{\"a\": 1 /}", plain: "{\"a\": 1 /}"), CommentCase(text: "[1, /]", plain: "[1, /]"),
  ]
}

@Suite("JSON with comments")
struct JSONCommentsTests {
  @Test("Comments and trailing commas become spaces, and nothing else moves", arguments: CommentCase.all)
  func blanks(_ row: CommentCase) {
    #expect(String(decoding: JSONComments.blanked(Array(row.text.utf8)), as: UTF8.self) == row.plain)
  }
}
