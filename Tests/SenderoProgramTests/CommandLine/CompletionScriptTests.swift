import SenderoCore
import TestSupport
import Testing

@testable import SenderoProgram

/// Words typed so far, and the completions that bash offers for the last one.
struct CompletionCase: CustomTestStringConvertible {
  let typed: [String]
  let offered: [String]
  var testDescription: String { typed.joined(separator: " ") }

  static let all = [
    CompletionCase(typed: ["sh"], offered: ["show"]),
    CompletionCase(typed: ["help", "re"], offered: ["review", "recover"]),
    CompletionCase(typed: ["show", "--zo"], offered: ["--zoom"]),
    CompletionCase(typed: ["show", "--zoom", "c"], offered: ["card"]),
    CompletionCase(typed: ["--lang"], offered: ["--language"]),
    CompletionCase(typed: ["--language", ""], offered: ["en", "es"]),
    CompletionCase(typed: ["new", "--template", "four"], offered: ["four-stages"]),
    CompletionCase(typed: ["show", "ma"], offered: ["map.json", "maps"]),
    CompletionCase(typed: ["show", "--restricted", "m"], offered: ["maps"]),
  ]
}

@Suite("Completion")
struct CompletionScriptTests {
  @Test("bash offers subcommands, options, their words and files", arguments: CompletionCase.all)
  func completes(_ row: CompletionCase) throws {
    let scratch = try TemporaryFolder()
    _ = try scratch.write("{}", to: "map.json")
    let words = (["sendero"] + row.typed).map(ShellText.quoted).joined(separator: " ")
    let script =
      #"mkdir maps; "$1" --generate-completion-script bash > completion; exec bash -c 'source ./completion; "#
      + #"COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sendero; printf "%s\n" "${COMPREPLY[@]}"' bash "#
      + words
    let run = try Program.shell(script, in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.split(separator: "\n").map(String.init) == row.offered)
  }

  @Test("The script of every shell contains every subcommand and option", arguments: CompletionShell.allCases)
  func offersAll(_ shell: CompletionShell) {
    for language in Language.allCases {
      let script = CompletionScript(language: language).text(for: shell)
      for subcommand in Subcommand.all {
        #expect(script.contains(subcommand.name))
        for option in subcommand.options + CommonOptions.all { #expect(script.contains(option.name)) }
      }
    }
  }
}
