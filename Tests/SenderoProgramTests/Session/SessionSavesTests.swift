import SenderoCore
import SenderoEditor
import TestSupport
import Testing

@testable import SenderoProgram

/// The running saves of a session.
struct SessionSavesTests {
  private func save(_ number: Int) -> PendingSave {
    PendingSave(path: "\(number).json", revision: 1, map: OpenMap.ID(number: number))
  }

  private func result(_ save: PendingSave) -> SaveResult {
    SaveResult(save: save, key: save.path, result: .failure(LocalizedText(verbatim: "full")))
  }

  @Test func everySlowSaveIsAnnouncedOnce() {
    var saves = SessionSaves()
    #expect(saves.nextSlow == nil)
    for (number, now) in [(1, 1000), (2, 1100)] as [(Int, Int64)] {
      let (save, result) = (save(number), result(save(number)))
      saves.run(save, now: now) { result }
    }
    #expect(saves.nextSlow == 1200)
    #expect(saves.takeSlow(now: 1199).isEmpty)
    #expect(saves.takeSlow(now: 1200) == [save(1)])
    #expect(saves.nextSlow == 1300)
    #expect(saves.takeSlow(now: 1400) == [save(2)])
    #expect(saves.takeSlow(now: 1500).isEmpty && saves.nextSlow == nil)
    #expect(saves.wait(timeout: .seconds(60)))
    #expect(saves.takeResults().map(\.save) == [save(1), save(2)])
  }

  @Test func aSaveThatHasEndedIsNotSlow() {
    var saves = SessionSaves()
    let (first, answer) = (save(1), result(save(1)))
    saves.run(first, now: 1000) { answer }
    #expect(saves.wait(timeout: .seconds(60)))
    #expect(saves.takeResults().count == 1)
    #expect(saves.nextSlow == nil && saves.takeSlow(now: 9999).isEmpty)
    saves.run(save(2), now: 2000) { answer }
    #expect(saves.takeSlow(now: 2200) == [save(2)], "The next one is announced, too.")
  }

  @Test func aJobWithoutResultIsWaitedFor() throws {
    let folder = try TemporaryFolder()
    let (list, map) = (folder("state/recent"), folder("map.json"))
    var saves = SessionSaves()
    saves.run { RecentMaps.add([RecentMap(path: map)], to: list) }
    #expect(saves.wait(timeout: .seconds(60)))
    #expect(saves.takeResults().isEmpty && !saves.isBusy)
    #expect(RecentMaps.load(from: list).paths == [map])
  }
}
