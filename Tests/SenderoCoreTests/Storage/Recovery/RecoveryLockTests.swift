import Foundation
import TestSupport
import Testing

@testable import SenderoCore

@Suite("Recovery lock")
struct RecoveryLockTests {
  @Test("Only the user can access files and folders, with any umask", arguments: [0o000, 0o022, 0o777])
  func modes(_ mask: Int) async throws {
    let folder = try TemporaryFolder()
    // In its own process, since the umask applies to the whole process.
    await #expect(processExitsWith: .success) { [path = folder.path as String, mask = mask as Int] in
      umask(mode_t(mask))
      let session = try RecoveryLock.claim(in: path + "/recovery")
      try session.write([[1]], to: RecoveryName.file(for: RecoverySample.copy("")))
    }
    let tree = RecoverySample.tree(folder.recovery)
    try #require(tree.count == 2)
    #expect(try folder.mode("recovery") == 0o700)
    #expect(try folder.mode("recovery/" + tree[0]) == 0o700)
    #expect(try folder.mode("recovery/" + tree[1]) == 0o600)
  }

  @Test("A folder that others can access becomes private")
  func tightens() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("recovery", mode: 0o777)
    _ = try RecoveryLock.claim(in: folder.recovery.path)
    #expect(try folder.mode("recovery") == 0o700)
  }

  @Test("The start of another process does not keep an ended session locked")
  func endsBesideAStart() throws {
    let folder = try TemporaryFolder()
    var session: RecoveryLock? = try RecoveryLock.claim(in: folder.recovery.path)
    let inherited = try InheritedFiles(try #require(session?.path))
    let copy = RecoverySample.copy("", path: "/map")
    try session?.write(
      RecoveryCopy.pieces(
        header: RecoveryHeader(path: copy.path, written: 1, isDiscarded: false), base: nil,
        map: [copy.map.bytes]),
      to: RecoveryName.file(for: copy))
    #expect(folder.recovery.abandoned().isEmpty)
    session = nil
    withExtendedLifetime(inherited) { #expect(folder.recovery.abandoned().count == 1) }
  }

  @Test("A link in the place of a copy is replaced, not followed")
  func replacesLink() throws {
    let folder = try TemporaryFolder()
    try folder.put("precious", "target")
    let session = try RecoveryLock.claim(in: folder.recovery.path)
    let name = RecoveryName.file(for: RecoverySample.copy(""))
    let place = "recovery/" + session.path.namePart + "/" + name
    try folder.makeLink(place, to: folder("target"))
    try session.write([Array("new".utf8)], to: name)
    #expect(try folder.text("target") == "precious")
    #expect(try !folder.isLink(place))
    #expect(try folder.text(place) == "new")
    #expect(try folder.mode(place) == 0o600)
  }

  @Test("A copy is found after its session was killed, but not while it runs")
  func killed() async throws {
    let folder = try TemporaryFolder()
    let recovery = folder.recovery
    async let exit: Void = {
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String] in
        let writer = RecoveryWriter(folder: RecoveryFolder(stateFolder: path))
        writer.keep([(RecoverySample.copy("edited"), 1)])
        #expect(writer.flush(timeout: .seconds(60)))
        try Data().write(to: URL(fileURLWithPath: path + "/kept"))
        // The test may wait long for a free thread before it looks.
        try waitUntil("the copy was looked for", timeout: .seconds(600)) {
          access(path + "/seen", F_OK) == 0
        }
        kill(getpid(), SIGKILL)
      }
    }()
    // This includes the wait for a free thread.
    let deadline = ContinuousClock.now + .seconds(600)
    while !FileManager.default.fileExists(atPath: folder("kept")) {
      try #require(ContinuousClock.now < deadline, "The copy is never written.")
      try await Task.sleep(for: .milliseconds(1))
    }
    #expect(recovery.abandoned() == [])
    try folder.put("", "seen")
    await exit
    #expect(recovery.abandoned().map(\.copy) == [RecoverySample.copy("edited")])
  }
}
