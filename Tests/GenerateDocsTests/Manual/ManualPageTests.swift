import Foundation
import Testing

@testable import GenerateDocs
@testable import SenderoProgram

struct ManualPageTests {
  @Test func everySubcommandAndOptionIsThere() {
    let page = ManualPage.text
    for subcommand in Subcommand.all {
      #expect(page.contains(".SS sendero \(Roff.escaped(subcommand.name))\n"))
      for option in subcommand.options + CommonOptions.all {
        #expect(page.contains(Roff.escaped(option.flag)))
      }
    }
    #expect(page.components(separatedBy: Roff.escaped("--restricted")).count == 2, "The option appears once.")
    for (name, _) in Sendero.settingVariables { #expect(page.contains(".B \(name)\n")) }
    #expect(page.hasPrefix(".TH SENDERO 1"))
  }

  @Test(arguments: [
    (".SH evil", "\\&.SH evil"), ("'quoted", "\\&'quoted"), ("a\\b", "a\\eb"), ("--help", "\\-\\-help"),
  ])
  func nothingIsTakenForARequest(_ text: String, _ escaped: String) {
    #expect(Roff.escaped(text) == escaped)
  }
}
