import SenderoCanvas
import SenderoCore
import Testing

@testable import SenderoProgram

@Suite("Help")
struct HelpTextTests {
  @Test("The help of a subcommand contains its options and their words", arguments: Language.allCases)
  func showsOptions(_ language: Language) {
    #expect(!Subcommand.all.isEmpty)
    for subcommand in Subcommand.all {
      let help = HelpText(language: language).of(subcommand)
      let unwrapped = help.split { $0.isWhitespace }.joined(separator: " ")
      #expect(unwrapped.contains(subcommand.about[language]))
      for option in subcommand.options + CommonOptions.all {
        let short = option.short.map { "-\($0), " } ?? ""
        #expect(help.contains("\n  " + short + option.flag), "\(subcommand.name) \(option.name)")
        #expect(unwrapped.contains(option.about[language]), "\(subcommand.name) \(option.name)")
        for choice in option.choices { #expect(help.contains(choice.word)) }
      }
    }
  }

  @Test("No line is wider than the requested width", arguments: [40, 80, 100])
  func wraps(_ width: Int) {
    for language in Language.allCases {
      let text = HelpText(language: language, width: width)
      for help in [text.program] + Subcommand.all.map(text.of) {
        for line in help.split(separator: "\n") where !line.contains("generate-completion-script") {
          #expect(TextLayout.width(of: line) <= max(width, 47), "\(line)")
        }
      }
    }
  }

  @Test("Every text exists in both languages")
  func translates() {
    for subcommand in Subcommand.all {
      #expect(subcommand.about.english != subcommand.about.spanish)
      for option in subcommand.options + CommonOptions.all {
        #expect(option.about.english != option.about.spanish, "\(option.name)")
      }
    }
  }

  @Test(
    "An error begins with the program's name and contains no control character", arguments: Language.allCases)
  func complains(_ language: Language) throws {
    let error = try #require(throws: UsageError.self) { try ArgumentReader.read(["show", "--\u{1B}x"]) }
    let text = error.text(in: language)
    #expect(
      text
        == (language == .english
          ? "sendero: unknown option “--␛x”\n  Usage: sendero show FILE [options]\n  sendero help show shows more.\n"
          : "sendero: opción desconocida «--␛x»\n  Uso: sendero show ARCHIVO [opciones]\n  sendero help show da más detalles.\n")
    )
  }
}
