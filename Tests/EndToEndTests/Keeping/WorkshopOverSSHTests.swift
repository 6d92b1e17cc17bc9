import Foundation
import SenderoCore
import TestSupport
import Testing

extension TestsOneByOne {
  /// Eight clients edit one map on a host over ssh, two of them as other users.
  @Suite(
    .enabled(if: SecureShell.isPossible, "There is no sshd; install openssh-server."),
    .enabled(if: geteuid() == 0, "Only the superuser can act as another user."))
  struct WorkshopOverSSHTests {
    private let folder: TestFolder
    private static let file = "map.journey.json"
    private static let group: gid_t = 65534

    /// A client, with the current names of the touchpoints that it has added.
    private struct Client {
      let program: ProgramOnTerminal
      let name: String
      var touchpoints: [String] = []
    }

    init() throws {
      folder = try TestFolder()
      chown(folder.work, 0, Self.group)
      chmod(folder.work, 0o2775)
      chmod(folder.root, 0o755)
    }

    @Test func allEndWithTheSameMap() throws {
      var generator = SeededGenerator.fromEnvironment(default: 33)
      let map = Maps.map("Together", ["One": ["First"], "Two": ["Second"], "Three": ["Third"]])
      try folder.write(map, to: Self.file)
      chown(folder.path(Self.file), 0, Self.group)
      chmod(folder.path(Self.file), 0o664)
      let shell = try SecureShell(in: folder)
      var clients = try (0..<8).map { try connect($0, shell) }
      let end = ContinuousClock.now + .seconds(Nightly.count(4, nightly: 60))
      var count = 0
      repeat {
        // Type in all clients at once, and then wait for all results.
        for index in clients.indices {
          count += 1
          let name = "\(clients[index].name)n\(count)x"
          let ahead =
            clients[index].touchpoints.isEmpty
            ? "" : "gyrmJKHL".map(String.init).randomElement(using: &generator) ?? ""
          if clients[index].touchpoints.count < 3,
            Bool.random(using: &generator) || clients[index].touchpoints.isEmpty
          {
            clients[index].touchpoints.append(name)
            try clients[index].program.type(ahead + "o\(name)\r\r")
          } else {
            clients[index].touchpoints[clients[index].touchpoints.count - 1] = name
            try clients[index].program.type(ahead + "i\u{15}\(name)\r")
          }
        }
        for client in clients {
          let name = client.touchpoints.last ?? ""
          try client.program.wait(until: "\(name) is shown") {
            $0.contains(name) && !$0.contains("Enter accepts") && !$0.contains("Enter adds")
          }
        }
      } while ContinuousClock.now < end
      let wanted = Set(clients.flatMap(\.touchpoints))
      for client in clients {
        try client.program.wait(until: "\(client.name) shows all touchpoints") { screen in
          Set(Self.names(on: screen)) == wanted
        }
      }
      // The file is written within a second.
      var rows: [String] = []
      try waitUntil("the file has everything") {
        guard let map = try? JourneyMap.read(Self.file, in: folder) else { return false }
        rows = Self.rows(of: map)
        return Set(rows) == wanted
      }
      for client in clients {
        try client.program.wait(until: "\(client.name) shows the touchpoints in the file") {
          Self.names(on: $0) == rows
        }
      }
      for client in clients {
        try client.program.type(":q\r")
        #expect(try client.program.waitForEnd().status == 0)
      }
      let saved = try JourneyMap.read(Self.file, in: folder)
      #expect(Self.rows(of: saved) == rows && saved.touchpointNames.count == wanted.count + 3)
      var status = stat()
      #expect(stat(folder.path(Self.file), &status) == 0)
      #expect(status.st_mode & 0o777 == 0o664 && status.st_gid == Self.group)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.work)
      #expect(left == [Self.file])
      print("8 clients, \(count) edits, \(wanted.count) touchpoints added")
    }

    /// Starts a program on the host; the last two clients run as other users.
    private func connect(_ number: Int, _ shell: SecureShell) throws -> Client {
      let home = folder.root + "/home-\(number)"
      try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
      var user: [String] = []
      if number >= 6 {
        // Both are in the group of the folder.
        let id = uid_t(65_526 + number)
        chown(home, id, Self.group)
        user = ["setpriv", "--reuid=\(id)", "--regid=\(Self.group)", "--clear-groups"]
      }
      let command =
        user + [TerminalSession.programPath, "--together", "live", "--as", "C\(number)", Self.file]
      let program = try shell.connect(
        SecureShell.command(
          command, in: folder, ["HOME": home, "XDG_STATE_HOME": home, "XDG_CONFIG_HOME": home]),
        width: 110, height: 150)
      try program.wait(for: "Third")
      try program.type(String(repeating: "l", count: number % 3))
      return Client(program: program, name: "C\(number)")
    }

    /// The names of added touchpoints on the board, row by row, without the lines above and below it.
    private static func names(on screen: TerminalEmulator) -> [String] {
      screen.lines.dropFirst(5).dropLast(4).flatMap { line in
        line.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter(isAdded)
      }
    }

    /// The names of added touchpoints in a map, row by row as the board shows them.
    private static func rows(of map: JourneyMap) -> [String] {
      let columns = map.stages.map { $0.touchpoints.map(\.name) }
      return (0..<(columns.map(\.count).max() ?? 0)).flatMap { row in
        columns.filter { $0.count > row }.map { $0[row] }
      }.filter(isAdded)
    }

    private static func isAdded(_ name: String) -> Bool { name.hasPrefix("C") && name.hasSuffix("x") }
  }
}
