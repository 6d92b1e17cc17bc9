import SenderoCore
import TestSupport
import Testing

/// Quoting of text for a shell command, so that the shell finds no syntax in it.
struct ShellTextTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let escaped: String
    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Row(text: "map.json", escaped: "map.json"), Row(text: "", escaped: "''"),
    Row(text: "a b", escaped: "'a b'"),
    Row(text: "it's", escaped: "'it'\\''s'"), Row(text: "$(rm -r x)`y`", escaped: "'$(rm -r x)`y`'"),
    Row(text: "~/x", escaped: "'~/x'"), Row(text: "a\nb", escaped: "'a\nb'"),
    Row(text: "a=b", escaped: "'a=b'"),
    Row(text: "a\0b", escaped: "'ab'"), Row(text: "señal", escaped: "'señal'"),
  ]) func aShellWordIsOneWord(_ row: Row) {
    #expect(ShellText.quoted(row.text) == row.escaped)
  }

  @Test func aShellGivesEachWordBack() throws {
    let texts =
      HostileText.samples.filter { !$0.contains("\0") } + ["it's", "'", "''", "\\", "$HOME", "-n", "!!"]
    let script = "printf '%s\\0' " + texts.map(ShellText.quoted).joined(separator: " ")
    let run = try ProgramRun(["/bin/sh", "-c", script])
    let words = run.outputBytes.split(separator: 0, omittingEmptySubsequences: false).dropLast()
    #expect(words.map { String(decoding: $0, as: UTF8.self) } == texts)
  }
}
