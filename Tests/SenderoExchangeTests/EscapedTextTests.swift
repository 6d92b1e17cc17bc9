import Foundation
import SenderoCore
import TestSupport
import Testing

@testable import SenderoExchange

/// Escaping of text for other formats, so that it is not taken for their syntax.
struct EscapedTextTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let escaped: String
    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Row(text: "plain · señal", escaped: "plain · señal"),
    Row(text: "<script>alert('x')</script>", escaped: "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
    Row(text: "\" onload=\"x", escaped: "&quot; onload=&quot;x"),
    Row(text: "AT&T &amp; ]]>", escaped: "AT&amp;T &amp;amp; ]]&gt;"),
    Row(text: "a\r\nb\u{1B}[31m\0", escaped: "a\nb␛[31m␀"),
    Row(text: "user\u{202E}gpj.exe", escaped: "usergpj.exe"),
    Row(text: "\u{FFFE}\u{FFFF}", escaped: "\u{FFFD}\u{FFFD}"),
  ]) func markupBeginsNoTagAndNoEntity(_ row: Row) {
    #expect(MarkupText.escaped(row.text) == row.escaped)
  }

  @Test(arguments: HostileText.samples) func markupIsReadAsTheSafeText(_ text: String) throws {
    let escaped = MarkupText.escaped(text)
    #expect(!escaped.contains { "<>\"'".contains($0) })
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    let read = entities.reduce(escaped) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    let nonCharacters: [Unicode.Scalar] = ["\u{FFFE}", "\u{FFFF}"]
    let safe = SafeText.lines(of: text).joined(separator: "\n").unicodeScalars
    #expect(Array(read.unicodeScalars) == safe.map { nonCharacters.contains($0) ? "\u{FFFD}" : $0 })
  }

  @Test(arguments: [
    Row(text: "plain", escaped: "plain"), Row(text: "a, b", escaped: "\"a, b\""),
    Row(text: "a; b", escaped: "\"a; b\""), Row(text: "say \"no\"", escaped: "\"say \"\"no\"\"\""),
    Row(text: "two\nlines", escaped: "\"two\nlines\""), Row(text: " a", escaped: "\" a\""),
    Row(text: "=1+1", escaped: "'=1+1"), Row(text: "@SUM(A1)", escaped: "'@SUM(A1)"),
    Row(text: "+34 600 000 000", escaped: "'+34 600 000 000"), Row(text: "- a point", escaped: "'- a point"),
    Row(text: "-3.50", escaped: "-3.50"), Row(text: "-1e5", escaped: "-1e5"),
    Row(text: "-2+3+cmd|' /C calc'!A0", escaped: "'-2+3+cmd|' /C calc'!A0"),
    Row(text: "\t=1+1", escaped: "' =1+1"), Row(text: "\r=1+1", escaped: "␍=1+1"),
    Row(text: "＝1+1", escaped: "'＝1+1"), Row(text: "\u{200B}=1+1", escaped: "'=1+1"),
    Row(text: "=HYPERLINK(\"http://x\",\"y\")", escaped: "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
    Row(text: "\u{1B}]0;t\u{7}", escaped: "\"␛]0;t␇\""), Row(text: "", escaped: ""),
  ]) func aCSVFieldIsNoFormula(_ row: Row) {
    #expect(CSVText.escaped(row.text) == row.escaped)
  }

  @Test(arguments: [
    Row(text: "plain, 50 % · señal", escaped: "plain, 50 % · señal"),
    Row(text: "# heading", escaped: "\\# heading"), Row(text: "- [x] task", escaped: "\\- \\[x\\] task"),
    Row(text: "12. item", escaped: "12\\. item"), Row(text: "1) item", escaped: "1\\) item"),
    Row(text: "1,400 euros", escaped: "1,400 euros"), Row(text: "+ item", escaped: "\\+ item"),
    Row(text: "=====", escaped: "\\====="),
    Row(text: "a **b** _c_ `d`", escaped: "a \\*\\*b\\*\\* \\_c\\_ \\`d\\`"),
    Row(text: "[x](http://y) ![z](q)", escaped: "\\[x\\](http\\://y) \\!\\[z\\](q)"),
    Row(text: "www.x.org a@b.c @team @ 5: no", escaped: "www\\.x.org a@<!-- -->b.c @<!-- -->team @ 5: no"),
    Row(text: "<img src=x>&lt;", escaped: "&lt;img src=x&gt;&amp;lt;"),
    Row(text: "a\n\n# b\r\n> c", escaped: "a  \\# b &gt; c"), Row(text: "a|b\\", escaped: "a\\|b\\\\"),
    Row(text: "\u{1B}[31m", escaped: "␛\\[31m"), Row(text: " \n", escaped: ""),
  ]) func markdownFormsNoBlockAndNoLink(_ row: Row) {
    #expect(MarkdownText.escaped(row.text) == row.escaped)
  }

  @Test(arguments: [
    Row(text: "https://jira.example/CX-1", escaped: "<https://jira.example/CX-1>"),
    Row(text: "javascript:alert(1)", escaped: "javascript:alert(1)"), Row(text: "CX_1", escaped: "CX\\_1"),
    Row(text: "https://x/> <b>", escaped: "https\\://x/&gt; &lt;b&gt;"),
    Row(text: "http://x\u{1B}]52;", escaped: "http\\://x␛\\]52;"),
  ]) func aMarkdownLinkIsAWebAddress(_ row: Row) {
    #expect(MarkdownText.link(row.text) == row.escaped)
  }

  @Test func aTabSeparatesNothingInAField() {
    #expect(CSVText.escaped("a\tb", separator: "\t") == "a b")
    #expect(CSVText.escaped("a|b", separator: "|") == "\"a|b\"")
  }

  @Test(arguments: [
    (MermaidText.Part.title, "Journey; of 50% #1: a test", "Journey#59; of 50% #35;1#58; a test"),
    (.section, "Section 3: the end", "Section 3#58; the end"),
    (.actor, "Ana, the rider", "Ana#44; the rider"), (.actor, "Staff: desk", "Staff#58; desk"),
    (.task, "Journey ends", "#74;ourney ends"), (.task, "section 4", "#115;ection 4"),
    (.task, "accTitle is short", "#97;ccTitle is short"), (.task, "ACCDESCR", "#65;CCDESCR"),
    (.task, "Journeys; a: b", "#74;ourneys#59; a#58; b"),
    (.task, "%% is no comment", "#37;#37; is no comment"),
    (.task, "a%%{b}%%", "a#37;#37;{b}#37;#37;"), (.task, "The journey", "The journey"),
    (.task, "50 %", "50 %"),
    (.task, "a, b", "a, b"), (.title, "<b>x", "#60;b>x"), (.title, "  a\n b ", "a b"),
    (.task, "\u{1B}[31m", "␛[31m"), (.task, " \n", ""),
  ]) func aMermaidPartIsNoSyntax(_ part: MermaidText.Part, _ text: String, _ escaped: String) {
    #expect(MermaidText.escaped(text, as: part) == escaped)
  }
}
