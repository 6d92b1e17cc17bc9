/// A map in a file: reading it, and writing it where nobody else's work is lost.
public enum MapFile {
  /// A map as it was read, and the file as it was then.
  public struct Opened: Sendable {
    /// The map, and what had to be mended in it.
    public var read: ReadMap
    /// What to compare the file with before it is written.
    public var identity: FileIdentity
  }

  /// Reads a map.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - scope: Where it may be.
  ///   - limit: The most to read, in bytes.
  /// - Returns: The map, and what is needed to save it.
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

  /// Reads a map that is open already, to merge it with what it is by now.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - scope: Where it may be.
  ///   - known: The map as it was seen before, whose storage is used for all that is the same.
  /// - Returns: The map.
  /// - Throws: `MapFileError`, also for a map of a newer version than this program can write.
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

  /// Merges a map with what its file holds by now, and writes it, whole or not at all.
  ///
  /// From reading the file to having written it nobody else who takes the lock can write there.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - path: The file.
  ///   - scope: Where it may be.
  ///   - base: The map that the edits began with, as the file had it; `nil` where there was no file.
  ///   - seen: The file as it was last seen, which saves reading the map in it once more.
  ///   - mayReplace: Whether to write whatever the file holds, merging nothing.
  ///   - lockTimeout: How long to wait for others who save in the same folder.
  /// - Returns: What the file holds now.
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

  /// Refuses what could not be read again.
  private static func check(
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
    return JourneyMap.merging(base: base, ours: map, theirs: theirs, preferring: .ours)
  }

  /// Reads a map that is to be merged; one of a newer version than this program can write is refused.
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

/// Why a map could not be read from a file or written to it.
public enum MapFileError: Error, Equatable, Sendable {
  /// Something about the file.
  case file(FileError)
  /// The file is there and holds no map.
  case map(MapError, path: String)
  /// The file was there already, and nothing said that it may be replaced.
  case exists(String)
  /// A newer version of the format has come into the file since it was read.
  case newer(String, version: Int)
}
