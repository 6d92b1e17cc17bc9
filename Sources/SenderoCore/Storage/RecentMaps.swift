/// The maps opened lately, newest first: absolute paths, each once.
///
/// Kept as plain text, one path a line, so a path with a line break in it cannot be remembered.
public struct RecentMaps: Equatable, Sendable {
  /// How many are remembered.
  public static let capacity = 20

  /// What the list is called in the state folder.
  public static let fileName = "recent-maps"

  /// The paths, newest first.
  ///
  /// Some may lead nowhere by now: whoever shows them looks.
  public private(set) var paths: [String]

  /// Makes a list of what can be remembered among these paths.
  ///
  /// - Parameter paths: Newest first. Of those that are there twice the first counts.
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
  /// - Returns: The longer list, without the path's older place in it and without what no longer fits.
  public func adding(_ path: String) -> RecentMaps {
    RecentMaps([path] + paths)
  }

  /// Reads a list, forgivingly: a missing or unreadable file is an empty list, a line that is no path is passed over.
  public static func load(from path: String) -> RecentMaps {
    guard let bytes = try? SafeFile.read(path: path, limit: 1 << 20).bytes else { return RecentMaps() }
    return RecentMaps(
      bytes.split(separator: UInt8(ascii: "\n")).compactMap { String(validating: $0, as: UTF8.self) })
  }

  /// Writes the list, readable for the user alone, and makes its folder where that is missing.
  ///
  /// - Throws: ``FileError``.
  public func save(to path: String) throws(FileError) {
    try StateFolder.make(path.folderPart)
    try SafeFile.write(Array(paths.map { $0 + "\n" }.joined().utf8), to: path, newFileMode: 0o600)
  }
}
