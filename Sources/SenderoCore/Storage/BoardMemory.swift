/// The user's choices for the board that outlast a session: the rows of each map, and whether the preview is
/// hidden.
///
/// The file is plain text: the line `preview hidden` if it is, and a line for each map, the latest first, with
/// the names of its rows, a tab and its path. It cannot hold a path with a line break in it.
public struct BoardMemory: Equatable, Sendable {
  /// The largest number of maps whose rows are remembered.
  public static let capacity = 200
  /// The name of the file in the state folder.
  public static let fileName = "board"

  private static let hidden = "preview hidden"

  private struct Entry: Equatable {
    let path: String
    let rows: [String]
  }

  /// Whether the preview is hidden.
  public var hidesPreview = false
  /// The maps with rows, the latest first.
  private var entries: [Entry] = []

  /// Makes a memory of nothing.
  public init() {}

  /// Returns the names of the rows that a map showed last.
  ///
  /// - Parameter path: The absolute path of the map.
  /// - Returns: The names; empty if it showed no rows.
  public func rows(of path: String) -> [String] {
    entries.first { $0.path.utf8.elementsEqual(path.utf8) }?.rows ?? []
  }

  /// Stores the rows that a map shows.
  ///
  /// - Parameters:
  ///   - rows: The names of the rows: words without spaces.
  ///   - path: The absolute path of the map; any other path leaves the memory as it is.
  public mutating func remember(_ rows: [String], of path: String) {
    guard path.utf8.first == UInt8(ascii: "/"), !path.utf8.contains(UInt8(ascii: "\n")) else { return }
    entries.removeAll { $0.path.utf8.elementsEqual(path.utf8) }
    guard !rows.isEmpty else { return }
    entries.insert(Entry(path: path, rows: rows), at: 0)
    entries.removeLast(max(0, entries.count - Self.capacity))
  }

  /// Reads a memory; a missing or unreadable file is an empty one, and a line in another form is ignored.
  public static func load(from file: String) -> BoardMemory {
    var memory = BoardMemory()
    guard let bytes = try? SafeFile.read(path: file, limit: 1 << 20).bytes else { return memory }
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let text = String(validating: line, as: UTF8.self) else { continue }
      if text == hidden { memory.hidesPreview = true }
      let halves = text.split(separator: "\t", maxSplits: 1).map(String.init)
      guard halves.count == 2, halves[1].utf8.first == UInt8(ascii: "/") else { continue }
      memory.entries.append(Entry(path: halves[1], rows: halves[0].split(separator: " ").map(String.init)))
    }
    return memory
  }

  /// Changes the memory in a file; a file that cannot be written stays as it is.
  ///
  /// The file is locked from the read to the write, so that no change of another session is lost. The call may
  /// wait for that session and for the disk.
  ///
  /// - Parameters:
  ///   - file: The file, which may be missing.
  ///   - edit: Changes the memory.
  public static func change(in file: String, _ edit: (inout BoardMemory) -> Void) {
    try? StateFolder.make(file.folderPart)
    try? FileLock.withLock(folderOf: file) {
      let before = load(from: file)
      var after = before
      edit(&after)
      if after != before { try SafeFile.write(Array(after.text.utf8), to: file, newFileMode: 0o600) }
    }
  }

  private var text: String {
    let lines = entries.map { $0.rows.joined(separator: " ") + "\t" + $0.path }
    return ((hidesPreview ? [Self.hidden] : []) + lines).map { $0 + "\n" }.joined()
  }
}
