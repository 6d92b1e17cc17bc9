import TestSupport
import Testing

@testable import SenderoCore

struct LogFileTests {
  @Test func aParticipantIsThereUntilItsLogIsClosed() throws {
    let folder = try TemporaryFolder()
    try folder.put("{}", "map")
    let participant = ParticipantID(rawValue: 1)
    let other = try #require(try LogFile.open(for: folder("map"), in: .everywhere))
    var own = try LogFile.open(for: folder("map"), in: .everywhere)
    try own?.claim(participant)
    #expect(other.isThere(participant))
    // This holds even while a child process is being started, which shares the lock.
    let inherited = try InheritedFiles(folder(LogFile.name(for: "map")))
    own = nil
    withExtendedLifetime(inherited) { #expect(!other.isThere(participant)) }
  }
}
