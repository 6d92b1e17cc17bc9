import Foundation
import SenderoCore
import TestSupport
import Testing

/// A full disk: the file stays intact, and editing continues.
@Suite(.enabled(if: SmallDisk.isPossible, "Only the superuser can mount a small disk."))
struct FullDiskTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test func aSaveWithoutRoomLeavesTheFileWhole() throws {
    let disk = try SmallDisk(at: folder.path("disk"))
    try folder.write(Maps.small, to: "disk/map.journey.json")
    let program = try ProgramOnTerminal(["sendero", "disk/map.journey.json"], in: folder, width: 160)
    try program.wait(for: "Web page")
    try program.add("Added kept")
    try disk.fill()
    try program.type(
      "w", thenWaitFor: "the disk is full; the old file is intact and the edits are still here")
    #expect(program.screen.contains("● unsaved"))
    #expect(try folder.text("disk/map.journey.json").utf8.elementsEqual(Maps.small))
    try program.add("Added later")
    disk.empty()
    try program.type("w", thenWaitFor: "Saved disk/map.journey.json")
    #expect(!program.screen.contains("● unsaved"))
    let names = try JourneyMap.read("disk/map.journey.json", in: folder).touchpointNames
    #expect(Set(names) == ["Poster", "Web page", "Call", "Added kept", "Added later"])
    try program.type("q")
    #expect(try program.waitForEnd().status == 0)
    #expect(folder.abandoned.isEmpty)
  }

  @Test func editingGoesOnWhereNoCopyCanBeKept() throws {
    let disk = try SmallDisk(at: folder.home + "/.local/state")
    try disk.fill()
    try folder.write(Maps.small, to: "map.journey.json")
    let program = try ProgramOnTerminal(["sendero", "map.journey.json"], in: folder, width: 160)
    try program.wait(for: "Web page")
    let warning = "Unsaved edits would be lost in a crash"
    try program.type("oAdded first\r\r", thenWaitFor: warning)
    try program.dismiss(warning)
    for number in 1...5 {
      try program.add("Added \(number)")
      #expect(!program.screen.contains(warning), "The warning must appear once.")
    }
    // With free space, recovery copies are written again.
    disk.empty()
    try program.add("Added with room")
    try program.type("w", thenWaitFor: "Saved map.journey.json")
    #expect(try JourneyMap.read("map.journey.json", in: folder).touchpointNames.count == 10)
    try program.add("Added last")
    program.send(signal: SIGTERM)
    #expect(try program.waitForEnd().signal == SIGTERM)
    #expect(folder.abandonedNames.contains("Added last"))
  }
}
