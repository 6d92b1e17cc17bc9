import SenderoCore
import TestSupport
import Testing

/// The settings in docs/git.md, with the real git.
struct DiffInGitTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try git("init -q")
    _ = try folder.write("*.journey.json diff=journey\n", to: ".gitattributes")
    _ = try folder.write(map("Before"), to: "shop.journey.json")
    _ = try git("add .")
    _ = try git("commit -q -m one")
    _ = try folder.write(map("After"), to: "shop.journey.json")
  }

  private func map(_ name: String) -> String {
    var map = BoardNotation.map("A: a-").map
    map.stages[0].touchpoints[0].name = name
    return String(decoding: map.bytes, as: UTF8.self)
  }

  /// Runs git with the program under test in `PATH`.
  private func git(_ arguments: String) throws -> String {
    let line =
      #"PATH=$(dirname "$1"):$PATH exec git -c user.name=Ana -c user.email=ana@example.org "# + arguments
    let run = try Program.shell(line, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  private static let inWords = "name “Before” → “After”"

  @Test func asATool() throws {
    _ = try git(#"config difftool.sendero.cmd 'sendero diff "$LOCAL" "$REMOTE"'"#)
    #expect(try git("difftool -y -t sendero").contains(Self.inWords))
  }

  @Test func asTheTextOfTheMap() throws {
    _ = try git("config diff.journey.textconv 'sendero show --plain'")
    let output = try git("diff")
    #expect(
      output.contains("\n-") && output.contains("Before") && output.contains("After") && !output.contains("{")
    )
  }

  @Test func asTheCommandThatCompares() throws {
    _ = try git(
      #"config diff.journey.command 'sh -c '\''sendero diff "$2" "$5" || test $? -eq 1'\'' sendero'"#)
    #expect(try git("diff").contains(Self.inWords))
    _ = try git("commit -q -a -m two")
    #expect(try git("log -p --ext-diff -1").contains(Self.inWords))
  }
}
