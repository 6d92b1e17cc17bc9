import Foundation
import SenderoCore
import TestSupport
import Testing

/// The real `sendero check-host` in folders with real obstacles.
@Suite(.enabled(if: geteuid() == 0, "only the superuser can make the obstacles"))
struct CheckHostTests {
  private static let group: gid_t = 23_100

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.setMode("", 0o755)
    try makeFolder("maps")
  }

  /// Makes a folder without obstacles.
  private func makeFolder(_ name: String) throws {
    try folder.makeFolder(name)
    try folder.check("chown", chown(folder(name), 0, Self.group))
    try folder.setMode(name, 0o2770)
  }

  private func run(_ command: String) throws -> ProgramRun {
    try Program.shell("HOME=/nowhere; export HOME; \(command)", in: folder)
  }

  private func codes(_ output: String) -> [String] {
    output.split(separator: "\n").filter { $0.hasPrefix("! ") || $0.hasPrefix("- ") }
      .compactMap { $0.split(separator: "[").last?.dropLast() }.map(String.init)
  }

  private static func member(_ limit: String = "", group: gid_t = group) -> String {
    "\(limit) setpriv --reuid=23001 --regid=23001 --groups=\(group) \"$1\" check-host maps"
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Shell commands that create the obstacle.
    var make = ":"
    /// The shell command that runs the program, `$1`.
    var command = #""$1" check-host maps"#
    var codes: [String] = []
    var status = 1
    /// Whether a file system is mounted on the folder and has to be unmounted.
    var isMounted = false
  }

  static let rows = [
    Row(testDescription: "no obstacle for the superuser", status: 0),
    Row(testDescription: "no obstacle for a member", command: member(), status: 0),
    Row(testDescription: "not a member", command: member(group: 23_999), codes: ["not-in-group"]),
    Row(testDescription: "no set-group-ID bit", make: "chmod g-s maps", codes: ["no-set-group-id"]),
    Row(testDescription: "a closed group", make: "chmod g-w maps", codes: ["group-cannot-write"]),
    Row(
      testDescription: "a closed group for a member", make: "chmod g-w maps", command: member(),
      codes: ["group-cannot-write"]),
    Row(testDescription: "the group of root", make: "chgrp root maps", codes: ["folder-of-root"]),
    Row(testDescription: "sticky", make: "chmod +t maps", codes: ["sticky"], status: 0),
    Row(
      testDescription: "a narrow default list", make: "setfacl --default --modify group::r maps",
      codes: ["narrow-default-list"]),
    Row(
      testDescription: "access only by lists, for a user in a named group",
      make:
        "chgrp root maps && chmod 700 maps && setfacl -m g:23100:rwx,d:g:23100:rwx maps && umask 077 && echo {} > maps/x.json",
      command: member(), codes: ["shared-by-list"], status: 0),
    Row(testDescription: "a closed home", make: "chmod 700 .", codes: ["closed-ancestor"]),
    Row(
      testDescription: "an open list on the way", make: "chmod 700 . && setfacl --modify group:23100:x .",
      status: 0),
    Row(
      testDescription: "a map of another program", make: "umask 022; echo {} > maps/x.json",
      codes: ["unshared-maps"]),
    Row(
      testDescription: "a full disk", make: "mount -t tmpfs -o size=512k,mode=2770,gid=23100 tmpfs maps",
      codes: ["no-room"], isMounted: true),
    Row(
      testDescription: "no inodes", make: "mount -t tmpfs -o nr_inodes=1,mode=2770,gid=23100 tmpfs maps",
      codes: ["no-files-left"], isMounted: true),
    Row(
      testDescription: "a read-only mount",
      make: "mount --bind maps maps && mount -o remount,bind,ro maps", codes: ["read-only-disk"],
      isMounted: true),
    Row(
      testDescription: "few watches", command: #""$1" check-host maps --accounts shared --people 1000"#,
      codes: ["few-watches"], status: 0),
    Row(
      testDescription: "few processes",
      command: member("prlimit --nproc=100") + " --accounts shared", codes: ["few-processes"]),
    Row(testDescription: "few open files", command: member("prlimit --nofile=40"), codes: ["few-open-files"]),
    Row(
      testDescription: "the home inside", make: "mkdir maps/home",
      command: #"HOME=$PWD/maps/home "$1" check-host maps --accounts shared"#, codes: ["own-files-inside"]),
    Row(
      testDescription: "a restricted session",
      make: "mkdir maps/sub && chmod 2770 maps/sub && chgrp 23100 maps/sub",
      command: #""$1" check-host --restricted maps maps/sub"#, status: 0),
    Row(
      testDescription: "a restricted session's own folder",
      command: #""$1" check-host --restricted maps maps"#, status: 0),
    Row(testDescription: "outside", command: #""$1" check-host --restricted maps /tmp"#, status: 2),
    Row(
      testDescription: "outside, through a link", make: "ln -s /tmp maps/out",
      command: #""$1" check-host --restricted maps maps/out"#, status: 2),
    Row(testDescription: "no folder", command: #""$1" check-host missing"#, status: 2),
    Row(testDescription: "a file", command: #""$1" check-host /etc/passwd"#, status: 2),
    Row(testDescription: "read-only", command: #""$1" check-host maps --read-only"#, status: 2),
    Row(testDescription: "no people", command: #""$1" check-host maps --people 0"#, status: 64),
    Row(testDescription: "no folder named", command: #""$1" check-host"#, status: 64),
  ]

  @Test("Obstacles are reported, and no file is left", arguments: rows)
  func reports(_ row: Row) throws {
    if row.isMounted, !SmallDisk.isPossible { return }
    let made = try run(row.make)
    try #require(made.status == 0, "\(made.errors)")
    defer { if row.isMounted { _ = try? run("umount -l maps") } }
    let before = try folder.names(in: "maps")
    let found = try run(row.command)
    #expect(codes(found.output) == row.codes, "\(found.output)")
    #expect(found.status == row.status, "\(found.errors)")
    #expect(found.errors.isEmpty == (row.status < 2))
    #expect(try folder.names(in: "maps") == before)
  }

  @Test("Old files of a killed check are removed, and no others")
  func clearsAway() throws {
    let made = try run(
      "cd maps && touch .sendero-check-abcdef x && touch -d '2 minutes ago' .sendero-check-bcdefg .other && chown 23001 .other"
    )
    try #require(made.status == 0, "\(made.errors)")
    #expect(try run(#""$1" check-host maps"#).status == 0)
    #expect(try folder.names(in: "maps") == [".other", ".sendero-check-abcdef", "x"])
  }

  @Test("The commands in the report remove the obstacles")
  func commandsMend() throws {
    try folder.put("{}", "maps/my map.json", mode: 0o600)
    try folder.check("chown", chown(folder("maps/my map.json"), 0, 0))
    let made = try run(
      "setfacl --default --modify group::r maps && chmod g-s,g=,+t maps && chmod 700 . && mkdir 'in a home' && chmod 711 'in a home' && mv maps 'in a home'"
    )
    try #require(made.status == 0, "\(made.errors)")
    var mended: [String] = []
    while mended.count < 20 {
      let report = try run(
        #""$1" check-host "in a home/maps" --format json > report; jq -r '.obstacles[0] | select(.) | .code, .command' report"#
      )
      let lines = report.output.split(separator: "\n", maxSplits: 1).map(String.init)
      guard lines.count == 2 else { break }
      mended.append(lines[0])
      let mend = try run(lines[1])
      #expect(mend.status == 0, "\(lines[1]): \(mend.errors)")
    }
    #expect(
      mended == [
        "group-cannot-write", "no-set-group-id", "narrow-default-list", "closed-ancestor", "unshared-maps",
        "sticky",
      ])
    #expect(try run(#""$1" check-host "in a home/maps""#).status == 0)
  }

  @Test("A report can be in Spanish, and escapes a hostile name")
  func isSafe() throws {
    try makeFolder("a\u{1B}[2J")
    try folder.setMode("a\u{1B}[2J", 0o770)
    let found = try run(#""$1" --language es check-host a*"#)
    #expect(found.output.contains("30 personas, cada una con su cuenta\n"))
    #expect(found.output.contains("! A la carpeta le falta el bit set-group-ID"))
    #expect(found.output.contains("  Para arreglarlo: chmod g+s '"))
    #expect(found.output.hasSuffix("\n1 error\n"))
    #expect(found.output.firstControl == nil)
    #expect(try run(#""$1" check-host a* --format json"#).output.firstControl == nil)
  }

  @Test("jq can read the JSON")
  func isRead() throws {
    try folder.setMode("maps", 0o1770)
    let query = ".ready, .people, .accounts, .tried.notify, [.obstacles[] | [.code, .severity, .asSuperuser]]"
    let found = try run("\"$1\" check-host maps --people 5 --format json | jq -c '\(query)'")
    #expect(
      found.output == """
        false
        5
        "each"
        "done"
        [["no-set-group-id","error",false],["sticky","warning",false]]

        """)
  }
}
