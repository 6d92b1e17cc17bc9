import Foundation
import TestSupport

/// A real sshd on a local port with its own keys, and a client that uses them.
final class SecureShell {
  private let folder: TestFolder
  private let server: ProgramOnTerminal
  private let port: Int

  private static let program = "/usr/sbin/sshd"
  private static let separation = "/run/sshd"

  /// Whether an sshd and a client are installed.
  static let isPossible =
    [program, "/usr/bin/ssh", "/usr/bin/ssh-keygen"].allSatisfy(FileManager.default.isExecutableFile)

  /// Starts the server.
  ///
  /// - Parameters:
  ///   - folder: The folder for keys and settings.
  ///   - forced: The command that every client runs; `nil` for the command that the client requests.
  /// - Throws: An error if the server does not start.
  init(in folder: TestFolder, forced: String? = nil) throws {
    self.folder = folder
    // Only the superuser's sshd needs this folder, which the system creates when it starts its own sshd.
    if geteuid() == 0 { mkdir(Self.separation, 0o755) }
    for name in ["host", "user"] {
      try Self.run(
        ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder.root + "/" + name], folder)
    }
    try Self.run(["cp", folder.root + "/user.pub", folder.root + "/authorized"], folder)
    port = try Self.freePort()
    let log = folder.root + "/sshd.log"
    let settings = """
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey \(folder.root)/host
      AuthorizedKeysFile \(folder.root)/authorized
      PidFile none
      StrictModes no
      UsePAM no
      PermitRootLogin yes
      PasswordAuthentication no
      \(forced.map { "ForceCommand " + $0 } ?? "")
      """
    try folder.write(settings, to: folder.root + "/sshd.conf")
    server = try ProgramOnTerminal(
      [Self.program, "-D", "-E", log, "-f", folder.root + "/sshd.conf"], in: folder)
    try server.wait(until: "the server listens") { _ in
      (try? String(contentsOfFile: log, encoding: .utf8))?.contains("Server listening") ?? false
    }
  }

  /// Runs a command on the server, on a terminal.
  func connect(_ command: String = "", width: Int = 100, height: Int = 40) throws -> ProgramOnTerminal {
    try ProgramOnTerminal(
      [
        "ssh", "-tt", "-F", "/dev/null", "-p", "\(port)", "-i", folder.root + "/user", "-o", "LogLevel=ERROR",
        "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "IdentitiesOnly=yes",
        "127.0.0.1", command,
      ], in: folder, width: width, height: height)
  }

  /// The command that runs a program on the server, where the environment of the test is not available.
  static func command(_ arguments: [String], in folder: TestFolder, _ variables: [String: String] = [:])
    -> String
  {
    let variables = folder.environment(variables).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let words = ["env", "-C", folder.work] + variables + arguments
    return "exec " + words.map { "'\($0)'" }.joined(separator: " ")
  }

  private static func run(_ command: [String], _ folder: TestFolder) throws {
    let run = try ProgramRun(command, environment: folder.environment())
    guard run.status == 0 else { throw ProgramOnTerminal.Failure("\(command): \(run.errors)") }
  }

  private static func freePort() throws -> Int {
    let end = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | O_CLOEXEC, 0)
    defer { close(end) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(end, address, length) == 0 ? getsockname(end, address, &length) : -1
      }
    }
    guard code == 0 else { throw ProgramOnTerminal.Failure("no free port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
