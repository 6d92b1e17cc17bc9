import Foundation
import SenderoCore
import SenderoEditor
import TestSupport
import Testing

@testable import SenderoProgram

/// Reading the logs of maps that other programs have open.
struct SessionSharingTests {
  @Test func whatComesBeforeTheWatchIsReadWhenTheWatchBegins() throws {
    let folder = try TemporaryFolder()
    let map = BoardNotation.map("A: a").map
    let path = try folder.write(String(decoding: map.bytes, as: UTF8.self), to: "map.journey.json")
    let ana = try SharedMap(entering: path, as: "Ana", me: ParticipantID(rawValue: 1))
    var wake: [Int32] = [0, 0]
    #expect(pipe(&wake) == 0)
    defer { for end in wake { close(end) } }
    var sharing = SessionSharing(name: "Luis", scope: .everywhere, wake: wake[1])
    sharing.enter(path, "map.journey.json", isReadOnly: false)
    var now: Int64 = 0
    func events() -> [Event] {
      now += 1
      return sharing.takeEvents(now: now, seen: { _ in nil })
    }
    try waitUntil("Luis has entered") { !events().isEmpty }
    // The session reads the log once before it begins to watch it.
    try ana.start(with: map, hash: 1)
    #expect(!sharing.isLive(path))
    sharing.noteWatch()
    #expect(events().contains(.live(path: "map.journey.json", true)))
    #expect(sharing.isLive(path))
    // The session then sleeps again.
    #expect(sharing.nextTime(now).map { $0 > now } ?? true)
    let hasLeft = sharing.leaveAll()
    #expect(hasLeft)
    try ana.leave()
  }
}
