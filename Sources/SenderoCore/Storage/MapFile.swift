/// Reads and writes maps in files; a save merges the changes that others have written to the file.
public enum MapFile {
  /// The suffixes of map files, without a dot; the first is suggested for new ones.
  public static let suffixes = ["journey.json", "json"]

  /// A map as read from its file, and the state of the file at that time.
  public struct Opened: Sendable {
    /// The map, and the repairs made to it.
    public var read: ReadMap
    /// The state of the file, to compare it with before a save.
    public var identity: FileIdentity
  }

  /// Reads a map.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - scope: The folder that files are limited to.
  ///   - limit: The largest size to read, in bytes.
  /// - Returns: The map, and the state of the file, which a save needs.
  /// - Throws: `MapFileError`.
  public static func open(
    _ path: String, in scope: FileScope = .everywhere, limit: Int = SafeFile.defaultLimit
  ) throws(MapFileError) -> Opened {
    let bytes: [UInt8]
    let identity: FileIdentity
    do {
      (bytes, identity) = try SafeFile.read(path: path, in: scope, limit: limit)
    } catch {
      throw .file(error)
    }
    do {
      return Opened(read: try JourneyMap.read(bytes), identity: identity)
    } catch {
      throw .map(error, path: path)
    }
  }

  /// Reads the current content of an open map's file, to merge it with that map.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - scope: The folder that files are limited to.
  ///   - known: The map that was read before; the result shares its storage for all parts that are equal.
  /// - Returns: The map.
  /// - Throws: `MapFileError`, also if the map has a newer version than this program can write.
  public static func openToMerge(
    _ path: String, in scope: FileScope = .everywhere, sharing known: JourneyMap? = nil
  ) throws(MapFileError) -> DiskSnapshot {
    let bytes: [UInt8]
    let identity: FileIdentity
    do {
      (bytes, identity) = try SafeFile.read(path: path, in: scope)
    } catch {
      throw .file(error)
    }
    let map = try read(bytes, path).map
    return DiskSnapshot(identity: identity, map: known.map(map.sharingStorage) ?? map)
  }

  /// Merges a map with the current content of its file and writes the result, all or nothing.
  ///
  /// The folder's lock is held from reading the file until the write is complete.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - path: The file.
  ///   - scope: The folder that files are limited to.
  ///   - base: The map in the file when the edits began; `nil` if there was no file.
  ///   - seen: The snapshot of the file that was last read or written; if the content has not changed, its
  ///     map is not parsed again.
  ///   - mayReplace: Whether to overwrite any content without merging.
  ///   - lockTimeout: The longest wait for other programs that save in the same folder.
  /// - Returns: The new content of the file.
  /// - Throws: `MapFileError`; then nothing was written.
  public static func save(
    _ map: JourneyMap, to path: String, in scope: FileScope = .everywhere, base: JourneyMap?,
    seen: DiskSnapshot? = nil, mayReplace: Bool = false, lockTimeout: Duration = .seconds(5)
  ) throws(MapFileError) -> SavedMap {
    do {
      return try FileLock.withLock(folderOf: path, in: scope, timeout: lockTimeout) {
        Leftovers.remove(of: path, in: scope)
        let merged =
          mayReplace ? MergedMap(map: map) : try merge(map, base, with: path, scope, seen)
        let size = seen.map { Int($0.identity.stamp.size) } ?? 0
        let document = merged.map.document(expectedSize: size)
        try check(document, path)
        let identity = try SafeFile.write(document.bytes, to: path, in: scope)
        return SavedMap(merged: merged, identity: identity)
      }
    } catch let error as MapFileError {
      throw error
    } catch let error as FileError {
      throw .file(error)
    } catch {
      throw .file(FileError(path: path, operation: .write, reason: .other(code: 0)))
    }
  }

  /// Throws if the document exceeds the limits of the reader.
  static func check(
    _ document: (bytes: [UInt8], depth: Int), _ path: String
  ) throws(MapFileError) {
    let limits = JSONLimits.standard
    let limit: FileError.Limit
    if document.bytes.count > limits.size {
      limit = .size(document.bytes.count, most: limits.size)
    } else if document.depth > limits.depth {
      limit = .depth(document.depth, most: limits.depth)
    } else {
      return
    }
    throw .file(FileError(path: path, operation: .write, reason: .beyondLimit(limit)))
  }

  private static func merge(
    _ map: JourneyMap, _ base: JourneyMap?, with path: String, _ scope: FileScope, _ seen: DiskSnapshot?
  ) throws(MapFileError) -> MergedMap {
    let bytes: [UInt8]
    let identity: FileIdentity
    do {
      (bytes, identity) = try SafeFile.read(path: path, in: scope)
    } catch {
      guard case .missing = error.reason else { throw .file(error) }
      return MergedMap(map: map)
    }
    guard let base else { throw .exists(path) }
    let theirs: JourneyMap
    if let seen, seen.identity.contentHash == identity.contentHash {
      theirs = seen.map
    } else {
      theirs = try read(bytes, path).map.sharingStorage(with: base)
    }
    var merged = JourneyMap.merging(base: base, ours: map, theirs: theirs, preferring: .ours)
    merged.replacedLayout = ForeignLayout(bytes)
    return merged
  }

  /// Reads a map for merging; throws if its version is newer than this program can write.
  private static func read(_ bytes: [UInt8], _ path: String) throws(MapFileError) -> ReadMap {
    let read: ReadMap
    do {
      read = try JourneyMap.read(bytes)
    } catch {
      throw .map(error, path: path)
    }
    if let version = read.newerVersion { throw .newer(path, version: version) }
    return read
  }
}
