/// The recently opened maps, newest first: absolute paths without duplicates.
///
/// The file is plain text, one path a line, so the list cannot hold a path with a line break in it.
public struct RecentMaps: Equatable, Sendable {
  /// The largest number of paths in a list.
  public static let capacity = 20

  /// The name of the list in the state folder.
  public static let fileName = "recent-maps"

  /// The paths, newest first.
  ///
  /// Some of the files may be gone; the caller checks before it shows them.
  public private(set) var paths: [String]

  /// Makes a list from paths, leaving out those that a list cannot hold.
  ///
  /// - Parameter paths: The paths, newest first. Only the first of equal paths is used.
  public init(_ paths: [String] = []) {
    // By their bytes: two spellings of one accented name are equal strings and different files.
    var seen: Set<[UInt8]> = []
    self.paths = Array(
      paths.filter { Self.canRemember($0) && seen.insert(Array($0.utf8)).inserted }.prefix(Self.capacity))
  }

  private static func canRemember(_ path: String) -> Bool {
    path.utf8.first == UInt8(ascii: "/")
      && !path.utf8.contains { $0 == UInt8(ascii: "\n") || $0 == 0 }
  }

  /// The list with a path at its top.
  ///
  /// - Parameter path: An absolute path; any other leaves the list as it is.
  /// - Returns: The new list, without an older entry for the path and without entries beyond the capacity.
  public func adding(_ path: String) -> RecentMaps {
    RecentMaps([path] + paths)
  }

  /// Reads a list; a missing or unreadable file is an empty list, and a line that is not a path is ignored.
  public static func load(from path: String) -> RecentMaps {
    guard let bytes = try? SafeFile.read(path: path, limit: 1 << 20).bytes else { return RecentMaps() }
    return RecentMaps(
      bytes.split(separator: UInt8(ascii: "\n")).compactMap { String(validating: $0, as: UTF8.self) })
  }

  /// Adds paths to the list in a file; a list that cannot be written stays as it is.
  ///
  /// The list is locked from the read to the write, so that no path that another thread or process adds is
  /// lost. The call may wait for those threads and processes and for the disk.
  ///
  /// - Parameters:
  ///   - paths: Absolute paths, the newest last.
  ///   - file: The list, which may be missing.
  public static func add(_ paths: [String], to file: String) {
    try? StateFolder.make(file.folderPart)
    try? FileLock.withLock(folderOf: file) {
      let before = load(from: file)
      let after = paths.reduce(before) { $0.adding($1) }
      if after != before { try after.save(to: file) }
    }
  }

  /// Writes the list, readable only for the user, and makes its folder if that is missing.
  ///
  /// - Throws: ``FileError``.
  public func save(to path: String) throws(FileError) {
    try StateFolder.make(path.folderPart)
    try SafeFile.write(Array(paths.map { $0 + "\n" }.joined().utf8), to: path, newFileMode: 0o600)
  }
}
