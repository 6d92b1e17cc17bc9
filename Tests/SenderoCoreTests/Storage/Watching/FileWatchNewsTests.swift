import SenderoCore
import TestSupport
import Testing

/// Who has files watched hears when to look at them first.
@Suite("What a watch begins with")
struct FileWatchNewsTests {
  @Test("Other files than before are said to be, so that what happened to them until then is looked for")
  func tellsOfOthers() throws {
    let folder = try TemporaryFolder()
    let watch = FileWatch()
    let one = folder("one.json")
    let other = folder("other.json")
    #expect(watch.watch([one]))
    #expect(!watch.watch([one]))
    #expect(watch.watch([one, other]))
    #expect(watch.watch([other]))
    #expect(!watch.watch([other]))
    #expect(watch.watch([]))
  }
}
