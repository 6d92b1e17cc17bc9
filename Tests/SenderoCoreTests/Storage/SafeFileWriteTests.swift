import Foundation
import SenderoCore
import TestSupport
import Testing

@Suite struct SafeFileWriteTests {
  struct Place: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The path that the user gives.
    var named = "map"
    let make: @Sendable (TemporaryFolder) throws -> Void
    /// The files that have the new text afterwards.
    var found = ["map"]
    /// The names that are still links afterwards.
    var links: [String] = []
    /// All names in the folder afterwards.
    var names = ["map"]
    /// Whether the file is written in place, not replaced by a new one.
    var isInPlace = false
  }

  @Test(arguments: [
    Place(testDescription: "a new file", make: { _ in }),
    Place(testDescription: "a file", make: { try $0.put("old", "map") }),
    Place(
      testDescription: "an absolute link", named: "link",
      make: {
        try $0.put("old", "map")
        try $0.makeLink("link", to: $0("map"))
      }, links: ["link"], names: ["link", "map"]),
    Place(
      testDescription: "a relative link", named: "link",
      make: {
        try $0.put("old", "map")
        try $0.makeLink("link", to: "./map")
      }, links: ["link"], names: ["link", "map"]),
    Place(
      testDescription: "a link up from a folder", named: "folder/link",
      make: {
        try $0.put("old", "map")
        try $0.makeFolder("folder")
        try $0.makeLink("folder/link", to: "../map")
      }, links: ["folder/link"], names: ["folder", "map"]),
    Place(
      testDescription: "a link with `..` after a linked folder, relative to the target of that folder",
      named: "link",
      make: {
        try $0.makeFolder("a")
        try $0.makeFolder("a/b")
        try $0.put("old", "a/map")
        try $0.makeLink("folder", to: "a/b")
        try $0.makeLink("link", to: "folder/../map")
      }, found: ["a/map"], links: ["link", "folder"], names: ["a", "folder", "link"]),
    Place(
      testDescription: "a link to a link", named: "second",
      make: {
        try $0.put("old", "map")
        try $0.makeLink("first", to: "map")
        try $0.makeLink("second", to: "first")
      }, links: ["first", "second"], names: ["first", "map", "second"]),
    Place(
      testDescription: "a link to nothing", named: "link", make: { try $0.makeLink("link", to: "map") },
      links: ["link"],
      names: ["link", "map"]),
    Place(
      testDescription: "a hard link",
      make: {
        try $0.put("a longer old text", "map")
        try $0.makeHardLink("other", to: "map")
      }, found: ["map", "other"], names: ["map", "other"], isInPlace: true),
    Place(
      testDescription: "a name of 255 bytes", named: String(repeating: "ñ", count: 127) + "n",
      make: { try $0.put("old", String(repeating: "ñ", count: 127) + "n") },
      found: [String(repeating: "ñ", count: 127) + "n"], names: [String(repeating: "ñ", count: 127) + "n"]),
    Place(
      testDescription: "a name with a combining mark after the slash", named: "folder/\u{301}map",
      make: { try $0.makeFolder("folder") }, found: ["folder/\u{301}map"], names: ["folder"]),
  ])
  func allOfTheNewContent(_ row: Place) throws {
    let folder = try TemporaryFolder()
    try row.make(folder)
    let inode = try? folder.status(row.found[0]).st_ino
    let identity = try SafeFile.write(Array("new text".utf8), to: folder(row.named))
    for name in row.found { #expect(try folder.text(name) == "new text") }
    for name in row.links { #expect(try folder.isLink(name)) }
    #expect(try folder.names() == row.names)
    #expect((try folder.status(row.found[0]).st_ino == inode) == row.isInPlace)
    #expect(try SafeFile.read(path: folder(row.named)).identity == identity)
  }

  @Test func relativePathIsMeantFromTheWorkingFolder() throws {
    let folder = try TemporaryFolder()
    let up = String(repeating: "../", count: FileManager.default.currentDirectoryPath.count)
    try SafeFile.write(Array("new text".utf8), to: up + folder("map").dropFirst())
    #expect(try folder.text("map") == "new text")
  }

  @Test(arguments: [0o600, 0o640, 0o664, 0o755, 0o200] as [mode_t])
  func modeIsKept(mode: mode_t) throws {
    let folder = try TemporaryFolder()
    try folder.put("old", "map", mode: mode)
    try SafeFile.write(Array("new".utf8), to: folder("map"))
    #expect(try folder.mode("map") == mode)
  }

  @Test(.enabled(if: Unprivileged.isRoot, "only the superuser gives files away"))
  func ownerIsKept() throws {
    let folder = try TemporaryFolder()
    try folder.put("old", "map", mode: 0o640)
    try folder.check("chown", chown(folder("map"), 4242, 4343))
    try SafeFile.write(Array("new".utf8), to: folder("map"))
    let status = try folder.status("map")
    #expect(status.st_uid == 4242)
    #expect(status.st_gid == 4343)
    #expect(try folder.mode("map") == 0o640)
  }

  struct Mask: Sendable, CustomTestStringConvertible {
    let mask: mode_t
    var asked: UInt32 = 0o666
    let mode: mode_t
    var testDescription: String { "umask \(String(mask, radix: 8)), asked \(String(asked, radix: 8))" }
  }

  /// In its own process, since the umask applies to the whole process.
  @Test func newFileHonoursUmask() async {
    await #expect(processExitsWith: .success) {
      for row in [
        Mask(mask: 0o022, mode: 0o644), Mask(mask: 0o077, mode: 0o600), Mask(mask: 0o002, mode: 0o664),
        Mask(mask: 0o022, asked: 0o600, mode: 0o600),
      ] {
        let folder = try TemporaryFolder()
        umask(row.mask)
        try SafeFile.write(Array("new".utf8), to: folder("map"), newFileMode: row.asked)
        #expect(try folder.mode("map") == row.mode, "\(row.testDescription)")
      }
    }
  }

  @Test func deletedFileIsMadeAnew() throws {
    let folder = try TemporaryFolder()
    let first = try SafeFile.write(Array("first".utf8), to: folder("map"))
    try folder.check("unlink", unlink(folder("map")))
    let second = try SafeFile.write(Array("second".utf8), to: folder("map"))
    #expect(try folder.text("map") == "second")
    #expect(first != second)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var named = "map"
    let make: @Sendable (TemporaryFolder) throws -> Void
    let operation: FileError.Operation
    let reason: FileError.Reason
    /// The path in the error; `nil` if it is the file.
    var blamed: String?
    var names = ["map"]
    /// The content of the file before and after; `nil` if there is no file.
    var text: String?
  }

  @Test(arguments: [
    Refusal(
      testDescription: "a folder", make: { try $0.makeFolder("map") }, operation: .open, reason: .isFolder),
    Refusal(
      testDescription: "a FIFO without a reader", make: { try $0.check("mkfifo", mkfifo($0("map"), 0o600)) },
      operation: .open, reason: .notRegular),
    Refusal(
      testDescription: "a device", make: { try $0.makeLink("map", to: "/dev/null") }, operation: .open,
      reason: .notRegular),
    Refusal(
      testDescription: "a link to itself", make: { try $0.makeLink("map", to: "map") }, operation: .find,
      reason: .tooManyLinks),
    Refusal(
      testDescription: "two links in a circle",
      make: {
        try $0.makeLink("map", to: "other")
        try $0.makeLink("other", to: "map")
      }, operation: .find, reason: .tooManyLinks, names: ["map", "other"]),
    Refusal(
      testDescription: "a link into a missing folder",
      make: { try $0.makeLink("map", to: "gone/map") }, operation: .create, reason: .missing, blamed: "gone"),
    Refusal(
      testDescription: "a folder that is missing", named: "gone/map", make: { _ in }, operation: .create,
      reason: .missing, blamed: "gone", names: []),
    Refusal(
      testDescription: "a missing name with a slash at the end", named: "map/", make: { _ in },
      operation: .find, reason: .missing,
      names: []),
    Refusal(
      testDescription: "a file in place of a folder", named: "map/map", make: { try $0.put("old", "map") },
      operation: .find, reason: .other(code: ENOTDIR), text: "old"),
    Refusal(
      testDescription: "a read-only file, even for the superuser",
      make: { try $0.put("old", "map", mode: 0o444) }, operation: .write, reason: .readOnlyFile,
      text: "old"),
    Refusal(
      testDescription: "a name longer than the limit", named: String(repeating: "n", count: 256),
      make: { _ in }, operation: .find, reason: .other(code: ENAMETOOLONG), names: []),
  ])
  func refused(_ row: Refusal) throws {
    let folder = try TemporaryFolder()
    try row.make(folder)
    let error = try #require(throws: FileError.self) {
      try SafeFile.write(Array("new".utf8), to: folder(row.named))
    }
    #expect(error.operation == row.operation)
    #expect(error.reason == row.reason)
    #expect(error.path == folder(row.blamed ?? row.named))
    #expect(try folder.names() == row.names)
    let hasFile = try row.names.contains("map") && folder.status("map").st_mode & S_IFMT == S_IFREG
    #expect(try (hasFile ? folder.text("map") : nil) == row.text)
  }
}
