import Testing

@testable import GenerateDocs
@testable import SenderoProgram

struct ManualPageTests {
  @Test func everySubcommandAndOptionIsThere() {
    let page = ManualPage.text
    for subcommand in Sendero.configuration.subcommands {
      #expect(page.contains(".SS sendero \(subcommand._commandName)\n"))
    }
    for option in ["read\\-only", "restricted", "template TEMPLATE", "width", "discard"] {
      #expect(page.contains("\\-\\-" + option) || page.contains("\\-\\-" + option.split(separator: " ")[0]))
    }
    #expect(page.hasPrefix(".TH SENDERO 1"))
  }

  @Test(arguments: [
    (".SH evil", "\\&.SH evil"), ("'quoted", "\\&'quoted"), ("a\\b", "a\\eb"), ("--help", "\\-\\-help"),
  ])
  func nothingIsTakenForARequest(_ text: String, _ escaped: String) {
    #expect(Roff.escaped(text) == escaped)
  }
}
