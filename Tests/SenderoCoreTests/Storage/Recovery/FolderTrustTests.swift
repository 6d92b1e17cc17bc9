import Foundation
import TestSupport
import Testing

@testable import SenderoCore

/// Unsaved edits are kept, and looked for, only where nobody else can write.
struct FolderTrustTests {
  private let folder: TemporaryFolder
  private let recovery: RecoveryFolder
  private let copy = RecoveryCopy(path: "/map", base: nil, map: JourneyMap(id: "m"))

  init() throws {
    folder = try TemporaryFolder()
    recovery = RecoveryFolder(stateFolder: folder("state/sendero"))
    var keeper = RecoveryStore(recovery)
    #expect(keeper.write([(copy, 1)], now: 1) == nil)
  }

  @Test func whatIsOnesOwnIsOffered() { #expect(recovery.abandoned().count == 1) }

  @Test(arguments: ["state", "state/sendero"]) func whatOthersCanReplaceIsNot(_ name: String) throws {
    try folder.setMode(name, 0o777)
    #expect(recovery.abandoned().isEmpty)
    var keeper = RecoveryStore(recovery)
    let problem = keeper.write([(copy, 1)], now: 1)
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
    var keeper = RecoveryStore(recovery)
    #expect(keeper.write([(copy, 1)], now: 1)?.reason == .untrusted)
  }
}
