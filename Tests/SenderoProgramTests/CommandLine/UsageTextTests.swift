import SenderoCore
import Testing

@testable import SenderoProgram

@Suite("Usage text")
struct UsageTextTests {
  @Test(
    "A complaint begins with the program's name and holds no control character", arguments: Language.allCases)
  func complains(_ language: Language) {
    let text = UsageText.complaint("Error: Unknown option '--\u{1B}x'\nUsage: sendero\n", in: language)
    let said = language == .english ? "Unknown option" : "Opción desconocida"
    let usage = language == .english ? "Usage" : "Uso"
    #expect(text == "sendero: \(said) '--␛x'\n\(usage): sendero\n")
  }

  @Test(
    "Nothing of the parser's help stays English", arguments: ["edit", "new", "show", "recover", "config"])
  func translatesHelp(_ command: String) throws {
    let scratch = try Scratch()
    let help = try Program.run(["help", command], in: scratch, environment: ["SENDERO_LANGUAGE": "es"]).output
    for word in ["OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "Show", "default:", "values:", "The "] {
      #expect(!help.contains(word), "\(word)")
    }
    #expect(help.contains("OPCIONES"))
  }
}
