import Foundation
import SenderoCore
import TestSupport
import Testing

@testable import SenderoExchange

/// Text written into other languages: nothing of it is taken for their syntax.
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
