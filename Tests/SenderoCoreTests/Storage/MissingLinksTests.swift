import Foundation
import SenderoCore
import TestSupport
import Testing

/// Links of a map to missing files.
struct MissingLinksTests {
  @Test func onlyLinksToNothingAreMissing() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/maps/more", withIntermediateDirectories: true)
    let there = try folder.write("{}", to: "maps/there.json")
    var map = JourneyMap(id: "m")
    var stage = Stage(id: "s", name: "S")
    let links = [
      "there.json", there, "more/../there.json", "gone.json", "../gone.json", "/nowhere/gone.json", "more",
      "sendero:service-recovery", "sendero:nothing", "\u{1B}[2J", "",
    ]
    stage.touchpoints = ItemList(
      links.enumerated().map { index, link in
        var touchpoint = Touchpoint(id: "t\(index)", name: "T")
        touchpoint.link = link
        return touchpoint
      })
    map.stages.append(stage)
    map.baseline = "old.json"
    let missing = FileScope.everywhere.missingLinks(of: map, at: folder.path + "/maps/map.json")
    #expect(
      missing.sorted()
        == [
          "\u{1B}[2J", "../gone.json", "/nowhere/gone.json", "gone.json", "more", "old.json",
          "sendero:nothing",
        ].sorted())
    // Links out of a folder that the program is limited to are not checked.
    let inside = try FileScope(folder: folder.path + "/maps/more")
    #expect(!inside.missingLinks(of: map, at: "map.json").contains("../gone.json"))
  }
}
