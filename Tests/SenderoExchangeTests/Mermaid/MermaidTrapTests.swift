import Testing

/// Lines that readers of Mermaid journeys interpret differently: the results of Mermaid and of the importer.
@Suite("Mermaid traps")
struct MermaidTrapTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let body: String
    let mermaid: String
    let imported: String
    var isWhole = false
    var text: String { isWhole ? body : "journey\n" + body }
    var testDescription: String { body.debugDescription }
  }

  static let rows = [
    Row(body: "title Foo: bar", mermaid: "Foo: bar", imported: "Foo: bar"),
    // A semicolon is an error in Mermaid.
    Row(body: "title Foo; bar", mermaid: "error", imported: "Foo; bar !2"),
    Row(body: "section S;", mermaid: "error", imported: " | S > !2"),
    Row(body: "A: 5: Me;", mermaid: "error", imported: " |  > A=++(Me) !2"),
    Row(body: "A; B: 5", mermaid: "error", imported: " |  > A; B=++() !2"),
    Row(
      body: "journey; title T; A: 4", mermaid: "error", imported: "T |  > A=+() !1", isWhole: true),
    // A number sign ends a text.
    Row(body: "title Fix #42 issue", mermaid: "Fix", imported: "Fix #42 issue !2"),
    Row(body: "section Foo #1", mermaid: " | Foo >", imported: " | Foo #1 > !2"),
    Row(
      body: "A: 5: Child#1, Child#2", mermaid: " |  > A=5(Child)", imported: " |  > A=++(Child#1,Child#2) !2"),
    Row(body: "Fix #42: 5: Me", mermaid: "error", imported: " |  > Fix #42=++(Me) !2"),
    Row(body: "A: 5: Me # note", mermaid: " |  > A=5(Me)", imported: " |  > A=++(Me) !2"),
    // A colon ends a name.
    Row(body: "section Foo: bar", mermaid: "error", imported: " | Foo: bar > !2"),
    Row(
      body: "Note: read this: 5: Me", mermaid: " |  > Note=NaN(5)",
      imported: " |  > Note: read this=++(Me) !2"),
    Row(
      body: "At 09:30 wake: 5: Me", mermaid: " |  > At 09=NaN(5)", imported: " |  > At 09:30 wake=++(Me) !2"),
    Row(body: "At 9:30: 4: Me", mermaid: " |  > At 9=30(4)", imported: " |  > At 9:30=+(Me) !2"),
    Row(
      body: "Open https://x: 5", mermaid: " |  > Open https=NaN(5)", imported: " |  > Open https://x=++() !2"),
    Row(body: "\"A: b\": 5", mermaid: " |  > \"A=NaN(5)", imported: " |  > \"A: b\"=++() !2"),
    // Parts that are missing.
    Row(body: "A", mermaid: "error", imported: " |  > A=?() !2"),
    Row(body: "A:\n", mermaid: "error", imported: " |  > A=?() !2"),
    Row(body: "A::Me", mermaid: " |  > A=0(Me)", imported: " |  > A=?(Me) !2"),
    Row(body: "A: :Me", mermaid: " |  > A=0(Me)", imported: " |  > A=?(Me) !2"),
    Row(body: "A: 5:", mermaid: " |  > A=5()", imported: " |  > A=++()"),
    Row(body: ": 5: Me", mermaid: "error", imported: " |  > =++(Me) !2"),
    // Scores that are not whole numbers from one to five.
    Row(body: "A: five: Me", mermaid: " |  > A=NaN(Me)", imported: " |  > A=?(Me) !2"),
    Row(body: "A: 5/5", mermaid: " |  > A=NaN()", imported: " |  > A=?() !2"),
    Row(body: "A: 5 stars", mermaid: " |  > A=NaN()", imported: " |  > A=?() !2"),
    Row(body: "A: 3.5", mermaid: " |  > A=3.5()", imported: " |  > A=+() !2"),
    Row(body: "A: -2", mermaid: " |  > A=-2()", imported: " |  > A=--() !2"),
    Row(body: "A: 12", mermaid: " |  > A=12()", imported: " |  > A=++() !2"),
    Row(body: "A: 1e1", mermaid: " |  > A=10()", imported: " |  > A=++() !2"),
    Row(body: "A: 0x3", mermaid: " |  > A=3()", imported: " |  > A==()"),
    Row(body: "A: 05", mermaid: " |  > A=5()", imported: " |  > A=++()"),
    Row(body: "A: +4", mermaid: " |  > A=4()", imported: " |  > A=+()"),
    Row(body: "A: 5.", mermaid: " |  > A=5()", imported: " |  > A=++()"),
    // Actors.
    Row(body: "A: 5: Me: extra", mermaid: " |  > A=5(Me)", imported: " |  > A=++(Me) !2"),
    Row(body: "A: 5: Me,", mermaid: " |  > A=5(Me,)", imported: " |  > A=++(Me)"),
    Row(body: "A: 5: Me %% note", mermaid: " |  > A=5(Me %% note)", imported: " |  > A=++(Me) !2"),
    // Signs of comments.
    Row(body: "%50 off: 5: Me", mermaid: "", imported: " |  > %50 off=++(Me) !2"),
    Row(body: "%% Old: 5: Me", mermaid: "", imported: " !2"),
    Row(body: "A%%x: 5: Me", mermaid: "", imported: " |  > A%%x=++(Me) !2"),
    Row(body: "100%% done: 5", mermaid: " |  > 100%% done=5()", imported: " |  > 100%% done=++()"),
    Row(body: "50% off: 5", mermaid: " |  > 50% off=5()", imported: " |  > 50% off=++()"),
    Row(body: "# a comment", mermaid: "", imported: " !2"),
    // Keywords.
    Row(body: "section\nA: 5", mermaid: "error", imported: " |  > A=++() !2"),
    Row(body: "title\nNext", mermaid: "Next", imported: "Next !2"),
    Row(body: "title\nsection S\nA: 5", mermaid: "section S |  > A=5()", imported: " | S > A=++() !2"),
    Row(body: "accTitle:\nNext\nA: 5", mermaid: " |  > A=5()", imported: "Next |  > A=++() !2"),
    Row(body: "accDescr: {\na\n}\nA: 5", mermaid: "error", imported: " |  > A=++() !2"),
    Row(body: "accDescr {\nA: 5", mermaid: "error", imported: " |  > A=++() !2"),
    Row(body: "accDescr {\na\nb\n}title Hi", mermaid: "Hi", imported: "Hi"),
    Row(body: "Section one: 5", mermaid: "error", imported: " |  > Section one=++() !2"),
    Row(body: "section 4: 2: Me", mermaid: "error", imported: " |  > section 4=-(Me) !2"),
    Row(body: "Title page: 5", mermaid: "page: 5", imported: " |  > Title page=++() !2"),
    Row(body: "Journey starts: 5", mermaid: "error", imported: " |  > Journey starts=++() !2"),
    Row(
      body: "sections a: 5\ntitled b: 4\njourneys: 3",
      mermaid: " |  > sections a=5() titled b=4() journeys=3()",
      imported: " |  > sections a=++() titled b=+() journeys==()"),
    Row(
      body: "journey title Foo\nA: 5", mermaid: "Foo |  > A=5()", imported: "Foo |  > A=++()", isWhole: true),
    Row(body: "journey foo", mermaid: "error", imported: " |  > foo=?() !1", isWhole: true),
    Row(body: "JOURNEY\nA: 5", mermaid: "error", imported: " |  > A=++() !1", isWhole: true),
    Row(body: "journeyMap\nA: 5", mermaid: "error", imported: "error 1", isWhole: true),
    Row(body: "journey-beta\nA: 5", mermaid: "error", imported: "error 1", isWhole: true),
    Row(body: "", mermaid: "", imported: ""),
    // Before the diagram.
    Row(
      body: "---\ntitle: Front\n---\njourney\nA: 5", mermaid: "Front |  > A=5()",
      imported: "Front |  > A=++()",
      isWhole: true),
    Row(
      body: "---\ntitle: \"Fr: \\u00f3nt\"\n---\njourney\ntitle Body", mermaid: "Body", imported: "Body",
      isWhole: true),
    Row(
      body: "\n---\ntitle: Late\n---\njourney\nA: 5", mermaid: "error", imported: "Late |  > A=++() !2",
      isWhole: true),
    Row(
      body: "%%{init: {\"theme\":\n \"dark\"}}%%\njourney\nA: 5", mermaid: " |  > A=5()",
      imported: " |  > A=++()", isWhole: true),
    Row(
      body: "%% a comment\njourney\r\n\tA\t:\t5\t:\tMe\t,You\r\n", mermaid: " |  > A=5(Me,You)",
      imported: " |  > A=++(Me,You) !1", isWhole: true),
    Row(
      body: "- A: 5\n1. Do x: 5", mermaid: " |  > - A=5() 1. Do x=5()",
      imported: " |  > - A=++() 1. Do x=++()"),
    // Entities.
    Row(
      body: "title a#59;b#amp;c\nsection x#58;y\n#74;ourney: 1: A#44; B",
      mermaid: "a;b&c | x:y > Journey=1(A, B)", imported: "a;b&c | x:y > Journey=--(A, B)"),
    Row(body: "section a<br/>b  \nA: 5", mermaid: " | a<br/>b > A=5()", imported: " | a b > A=++()"),
  ]

  @Test("The strict reader reads them as Mermaid does", arguments: rows)
  func strict(_ row: Row) {
    #expect(MermaidSummary.ofMermaid(row.text) == row.mermaid)
  }

  @Test("The importer reads them, and warns with the line", arguments: rows)
  func lenient(_ row: Row) {
    #expect(MermaidSummary.ofImport(row.text) == row.imported)
  }
}
