@testable import SenderoEditor

extension CommandTests {
  static let moving: [Row] = [
    Row("move-up", "A: a [b] c", gives: "A: [a] b c"),
    Row("move-up", "A: [a] b", gives: "[A]: a b"),
    Row("move-up", "[A]: a b"),
    Row("move-down", "A: [a] b", gives: "A: a [b]"),
    Row("move-down", "[A]: a b", gives: "A: [a] b"),
    Row("move-down", "A: a [b]"),
    Row("move-down", "[A]:"),
    Row("move-left", "A: a b | B: c [d]", gives: "A: a [b] | B: c d"),
    Row("move-left", "[A]: a | B:"),
    Row("move-right", "A: a b [c] | B: d", gives: "A: a b c | B: [d]"),
    Row("move-right", "A: [a] | B:", gives: "A: a | [B]:"),
    Row("move-right", "A: a | B: [b]"),
    Row("move-first", "A: a | B: b | C: [c]", gives: "A: [a] | B: b | C: c"),
    Row("move-last", "A: [a] | B: b | C: c", gives: "A: a | B: b | C: [c]"),
    Row("page-up", "A: a b [c]", gives: "[A]: a b c"),
    Row("page-down", "A: [a] b c", gives: "A: a b [c]"),
    Row("half-page-down", "A: [a] b c d e", gives: "A: a b c [d] e"),
    Row("half-page-up", "A: a b c d [e]", gives: "A: a [b] c d e"),
    Row("go-to-stage", "A: [a] | B: b", after: "2", gives: "A: a | B: [b]"),
    Row("go-to-stage", "A: [a] | B: b", argument: "b", gives: "A: a | B: [b]"),
    Row("go-to-stage", "A: [a]", argument: "x", shows: "No stage is called “x”", message),
    Row("count", "A: [a] b c", after: "2 j", gives: "A: a b [c]"),
    Row("repeat", "A: [a] b", before: "g j", gives: "A: a+ [b+]"),
    Row("history", "A: [a]", before: "g", gives: "A: [a+]", shows: "history") { type(of: $0.screen).name },
    Row(
      "link-follow", "A: [a]",
      shows: "The touchpoint has no link to a map: its details have a field for one", message),
    Row("link-follow", "[A]: a", shows: "Select a touchpoint first", message),
    Row("link-back", "A: [a]", shows: "This map was not opened by a link", message),
    Row("search", "A: [a] b | B: xb", after: #""XB" Enter"#, gives: "A: a b | B: [xb]"),
    Row(
      "search", "A: [a] | B: b", after: #""zz" Enter"#, shows: "“zz” is not in the map", message),
    Row("search", "A: [a] | B: b", after: #""b" Esc"#),
    Row(
      "search-next", "A: [a] x1 | B: x2 | C: x3", before: #"/ "x" Enter"#,
      gives: "A: a x1 | B: [x2] | C: x3"),
    Row(
      "search", "A: [a] b | B: xb", argument: "XB", gives: "A: a b | B: [xb]", shows: "XB in Name · 1/1",
      message),
    Row(
      "search", "A: [a] x1 | B: x2", argument: "x", gives: "A: a [x1] | B: x2", shows: "x in Name · 1/2",
      message),
    Row(
      "search", "A: [a] | Xb: b", argument: "x", gives: "A: a | [Xb]: b", shows: "x in Stage › Name · 1/1",
      message),
    Row(
      "search-next", "A: [a-] b | B: c- d", before: #"f "negative" Enter"#, gives: "A: a- b | B: [c-] d",
      shows: "2 of 2 · only negative", message),
    Row(
      "search-next", "A: a- b | B: [c-] d", before: #"f "negative" Enter n"#, gives: "A: [a-] b | B: c- d",
      shows: "1 of 2 · only negative · from the start again", message),
    Row(
      "search-next", "A: [a-] b | B: c- d", before: #"f "negative" Enter / "d" Enter k"#,
      gives: "A: a- b | B: c- [d]", shows: "d in Name · 1/1", message),
    Row(
      "search-next", "A: [a-] d | B: c- d2", before: #"/ "d" Enter f "negative" Enter"#,
      gives: "A: a- d | B: [c-] d2"),
    Row(
      "search-next", "A: [a-] d | B: c- d2", before: #"/ "d" Enter f "negative" Enter Esc"#,
      gives: "A: a- [d] | B: c- d2", shows: "d in Name · 1/2", message),
    Row("search-next", "A: [a]", shows: "Nothing has been searched for yet: /", message),
    Row("worst", "A: [a] b- | B: c--", gives: "A: a b- | B: [c--]"),
    Row("worst", "A: a b- | B: [c--]", gives: "A: a [b-] | B: c--"),
    Row("worst", "A: a [b-] | B: c--", gives: "A: a b- | B: [c--]"),
    Row("worst", "A: [a+] b", shows: "No touchpoint is rated negative", message),
    Row(
      "search-previous", "A: [a] x1 | B: x2 | C: x3", before: #"/ "x" Enter"#,
      gives: "A: a x1 | B: x2 | C: [x3]", shows: "x in Name · 3/3 · from the end again", message),
  ]
}
