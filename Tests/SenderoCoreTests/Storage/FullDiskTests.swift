import Foundation
import SenderoCore
import TestSupport
import Testing

@Suite struct FullDiskTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The free bytes on a disk with an old file of 12 KiB, in pages of 4 KiB.
    let room: Int
    var isHardLinked = false
    var isNew = false
  }

  @Test(
    .enabled(if: SmallDisk.isPossible, "no file system can be mounted here"),
    arguments: [
      Row(testDescription: "no room at all", room: 0),
      Row(testDescription: "room for a part of it", room: 8192),
      Row(testDescription: "a new file", room: 8192, isNew: true),
      Row(testDescription: "a hard link, no room for a backup beside it", room: 0, isHardLinked: true),
      Row(testDescription: "a hard link, room for its backup and no more", room: 16384, isHardLinked: true),
    ])
  func oldFileStaysWhole(_ row: Row) throws {
    let disk = try SmallDisk()
    let folder = disk.folder
    let map = folder.uniqueName
    let old = String(repeating: "old ", count: 3072)
    let new = String(repeating: "new ", count: 8192)
    if !row.isNew { try folder.put(old, map) }
    if row.isHardLinked { try folder.makeHardLink("other", to: map) }
    let ballast = try disk.fill(leaving: row.room)
    let names = try folder.names()

    let error = try #require(throws: FileError.self) {
      try SafeFile.write(Array(new.utf8), to: folder(map))
    }
    #expect(error == FileError(path: folder(map), operation: .write, reason: .full))
    #expect(try folder.names() == names)
    if !row.isNew { #expect(try folder.text(map) == old) }
    #expect(try folder.backupsElsewhere(of: map) == [])

    try folder.check("unlink", unlink(folder(ballast)))
    try SafeFile.write(Array(new.utf8), to: folder(map))
    #expect(try folder.text(map) == new)
    #expect(try folder.names() == (row.isNew ? [map] : names.filter { $0 != ballast }))
  }

  @Test(.enabled(if: SmallDisk.isPossible, "no file system can be mounted here"), arguments: [true, false])
  func readOnlyFileSystem(isNew: Bool) throws {
    let disk = try SmallDisk()
    try disk.folder.put("old", "map")
    try disk.makeReadOnly()
    let name = isNew ? "other" : "map"
    let error = try #require(throws: FileError.self) {
      try SafeFile.write(Array("new".utf8), to: disk.folder(name))
    }
    #expect(error.reason == .readOnlyFolder)
    #expect(try disk.folder.text("map") == "old")
    #expect(try disk.folder.names() == ["map"])
  }

  /// Needs no mounted disk, but its own process, since the limit applies to the whole process.
  @Test(arguments: [true, false])
  func limitOnTheSizeOfFiles(isHardLinked: Bool) async throws {
    let folder = try TemporaryFolder()
    let old = String(repeating: "old ", count: 3072)
    try folder.put(old, "map")
    if isHardLinked { try folder.makeHardLink("other", to: "map") }
    let names = try folder.names()
    await #expect(processExitsWith: .success) { [path = folder("map") as String] in
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit()
      #expect(getrlimit(fileSizeLimit, &limit) == 0)
      let soft = limit.rlim_cur
      limit.rlim_cur = 16384
      #expect(setrlimit(fileSizeLimit, &limit) == 0)
      let bytes = Array(String(repeating: "new ", count: 8192).utf8)
      let result = Result { () throws(FileError) in try SafeFile.write(bytes, to: path) }
      limit.rlim_cur = soft
      #expect(setrlimit(fileSizeLimit, &limit) == 0)
      #expect(throws: FileError(path: path, operation: .write, reason: .full)) { try result.get() }
    }
    #expect(try folder.text("map") == old)
    #expect(try folder.names() == names)
  }
}

#if canImport(Glibc)
  private let fileSizeLimit = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
#else
  private let fileSizeLimit = RLIMIT_FSIZE
#endif
