import Glibc
import NcursesTerminal
import SenderoCore
import SenderoEditor

@main
struct Sendero {
  static func main() throws {
    EventSource.install()
    var files = SessionFiles(stateFolder: nil, workingFolder: "/tmp", readOnlyReason: nil)
    let arguments = CommandLine.arguments.dropFirst()
    var document: Document?
    if let path = arguments.first {
      document = try files.open(path).get()
    }
    let terminal = try Terminal(options: TerminalOptions())
    let editor = Editor(document, recentPaths: [], size: terminal.size, seed: 1)
    var session = Session(editor: editor, terminal: terminal, files: files)
    print(session.run())
  }
}
