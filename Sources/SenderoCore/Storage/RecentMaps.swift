/// The recently opened maps, newest first: absolute paths without duplicates.
///
/// The file is a JSON array of entries. The files of earlier versions, which have one path a line, are read
/// too; therefore the list holds no path with a line break in it.
public struct RecentMaps: Equatable, Sendable {
  /// The largest number of maps in a list.
  public static let capacity = 20

  /// The name of the list in the state folder.
  public static let fileName = "recent-maps"

  /// The maps, newest first.
  ///
  /// Some of their files may be gone.
  public private(set) var maps: [RecentMap]

  /// The paths of the maps, newest first.
  public var paths: [String] { maps.map(\.path) }

  /// Makes a list from maps, leaving out those that a list cannot hold.
  ///
  /// - Parameter maps: The maps, newest first. Only the first of those with equal paths is used.
  public init(_ maps: [RecentMap] = []) {
    // By their bytes: two spellings of one accented name are equal strings and different files.
    self.maps = []
    for map in maps where Self.canRemember(map.path) && self.maps.count < Self.capacity {
      if !self.maps.contains(where: { $0.path.utf8.elementsEqual(map.path.utf8) }) { self.maps.append(map) }
    }
  }

  private static func canRemember(_ path: String) -> Bool {
    path.utf8.first == UInt8(ascii: "/")
      && !path.utf8.contains { $0 == UInt8(ascii: "\n") || $0 == 0 }
  }

  /// The list with a map at its top.
  ///
  /// - Parameter map: A map with an absolute path; any other leaves the list as it is.
  /// - Returns: The new list, without an older entry for the path and without entries beyond the capacity.
  public func adding(_ map: RecentMap) -> RecentMaps { RecentMaps([map] + maps) }

  /// The list without a map.
  public func removing(_ path: String) -> RecentMaps {
    RecentMaps(maps.filter { !$0.path.utf8.elementsEqual(path.utf8) })
  }

  /// Reads a list; a missing or unreadable file is an empty list, and what is not an entry is ignored.
  public static func load(from path: String) -> RecentMaps {
    guard let bytes = try? SafeFile.read(path: path, limit: 1 << 20).bytes else { return RecentMaps() }
    guard bytes.first == UInt8(ascii: "[") else {
      let lines = bytes.split(separator: UInt8(ascii: "\n"))
      return RecentMaps(
        lines.compactMap { String(validating: $0, as: UTF8.self).map { RecentMap(path: $0) } })
    }
    let entries = (try? JSONReader.read(bytes))?.array ?? []
    return RecentMaps(entries.compactMap(RecentMap.init(json:)))
  }

  /// Adds maps to the list in a file; a list that cannot be written stays as it is.
  ///
  /// - Parameters:
  ///   - maps: Maps with absolute paths, the newest last.
  ///   - file: The list, which may be missing.
  public static func add(_ maps: [RecentMap], to file: String) {
    change(file) { list in maps.reduce(list) { $0.adding($1) } }
  }

  /// Removes a map from the list in a file; a list that cannot be written stays as it is.
  public static func remove(_ path: String, from file: String) {
    change(file) { $0.removing(path) }
  }

  /// Changes the list in a file.
  ///
  /// The list is locked from the read to the write, so that no map that another thread or process adds is
  /// lost. The call may wait for those threads and processes and for the disk.
  private static func change(_ file: String, _ edit: (RecentMaps) -> RecentMaps) {
    try? StateFolder.make(file.folderPart)
    try? FileLock.withLock(folderOf: file) {
      let before = load(from: file)
      let after = edit(before)
      if after != before { try after.save(to: file) }
    }
  }

  /// Writes the list, readable only for the user, and makes its folder if that is missing.
  ///
  /// - Throws: ``FileError``.
  public func save(to path: String) throws(FileError) {
    try StateFolder.make(path.folderPart)
    let document = JSONWriter.writeMeasured(.array(maps.map(\.json)), expectedSize: 0)
    try SafeFile.write(document.bytes, to: path, newFileMode: 0o600)
  }
}
