import Foundation
import TestSupport
import Testing

@testable import SenderoCore

/// Maps and folders for tests of recovery.
enum RecoverySample {
  static func map(_ title: String, id: String = "m") -> JourneyMap {
    var map = JourneyMap(id: id)
    map.title = title
    return map
  }

  static func copy(_ title: String, path: String? = "/maps/a.json", id: String = "m") -> RecoveryCopy {
    RecoveryCopy(path: path, base: path == nil ? nil : map("base", id: id), map: map(title, id: id))
  }

  /// The content of a copy on disk.
  static func bytes(_ copy: RecoveryCopy, written: Int64 = 1_700_000_000) -> [UInt8] {
    RecoveryCopy.bytes(
      header: RecoveryHeader(path: copy.path, written: written), base: copy.base?.bytes, map: copy.map.bytes)
  }

  /// Writes bytes as the copy of an ended session, and returns the path.
  static func put(_ bytes: [UInt8], in folder: RecoveryFolder, session: String, ordinal: Int = 0) throws
    -> String
  {
    let name = RecoveryName.file(for: copy(""), ordinal: ordinal)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/" + session, withIntermediateDirectories: true)
    let place = folder.path + "/" + session + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: place))
    return place
  }

  /// The paths of everything in the recovery folder, relative to it.
  static func tree(_ folder: RecoveryFolder) -> [String] {
    (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []).sorted()
  }
}

extension TemporaryFolder {
  /// The recovery folder in this one.
  var recovery: RecoveryFolder { RecoveryFolder(stateFolder: path) }
}
