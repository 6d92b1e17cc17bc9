import Foundation
import TestSupport
import Testing

@testable import SenderoCore

/// Recovery copies are written and offered only in folders that no other user can write to.
struct FolderTrustTests {
  private let folder: TemporaryFolder
  private let recovery: RecoveryFolder
  private let copy = RecoveryCopy(path: "/map", base: nil, map: JourneyMap(id: "m"))

  init() throws {
    folder = try TemporaryFolder()
    recovery = RecoveryFolder(stateFolder: folder("state/sendero"))
    var store = RecoveryStore(recovery)
    #expect(store.write([(copy, 1)], now: 1) == nil)
  }

  @Test func whatIsOnesOwnIsOffered() { #expect(recovery.abandoned().count == 1) }

  @Test(arguments: ["state", "state/sendero"]) func whatOthersCanReplaceIsNot(_ name: String) throws {
    try folder.setMode(name, 0o777)
    #expect(recovery.abandoned().isEmpty)
    var store = RecoveryStore(recovery)
    let problem = store.write([(copy, 1)], now: 1)
    #expect(problem?.reason == .untrusted)
    #expect(problem?.path == folder(name))
    try folder.setMode(name, 0o1777)
    #expect(recovery.abandoned().count == 1)
  }

  @Test(.enabled(if: Unprivileged.isRoot, "only the superuser can give a folder away"))
  func whatIsAnothersIsNot() throws {
    for name in try folder.names(in: "state/sendero/recovery") {
      #expect(chown(folder("state/sendero/recovery/" + name), Unprivileged.user, Unprivileged.user) == 0)
    }
    #expect(recovery.abandoned().isEmpty)
    #expect(chown(folder("state/sendero/recovery"), Unprivileged.user, Unprivileged.user) == 0)
    var store = RecoveryStore(recovery)
    #expect(store.write([(copy, 1)], now: 1)?.reason == .untrusted)
  }
}
