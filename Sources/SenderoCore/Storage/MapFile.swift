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
  /// - Parameter path: The file.
  /// - Returns: The map, and what is needed to save it.
  /// - Throws: `MapFileError`.
  public static func open(_ path: String) throws(MapFileError) -> Opened {
    let bytes: [UInt8]
    let identity: FileIdentity
    do {
      (bytes, identity) = try SafeFile.read(path: path)
    } catch {
      throw .file(error)
    }
    do {
      return Opened(read: try JourneyMap.read(bytes), identity: identity)
    } catch {
      throw .map(error, path: path)
    }
  }

  /// Writes a map, whole or not at all, unless somebody else has written the file meanwhile.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - path: The file.
  ///   - expected: The file as it was when it was last read or written; `nil` where it was not there.
  ///   - mayReplace: Whether to write whatever the file holds.
  /// - Returns: The file as it is now.
  /// - Throws: `MapFileError`.
  public static func save(
    _ map: JourneyMap, to path: String, expecting expected: FileIdentity?, mayReplace: Bool
  ) throws(MapFileError) -> FileIdentity {
    do {
      return try FileLock.withLock(folderOf: path) {
        if !mayReplace { try check(path, expected) }
        return try SafeFile.write(map.bytes, to: path)
      }
    } catch let error as MapFileError {
      throw error
    } catch let error as FileError {
      throw .file(error)
    } catch {
      throw .file(FileError(path: path, operation: .write, reason: .other(code: 0)))
    }
  }

  private static func check(_ path: String, _ expected: FileIdentity?) throws(MapFileError) {
    let found: FileIdentity?
    do {
      found = try SafeFile.read(path: path).identity
    } catch {
      guard case .missing = error.reason else { throw .file(error) }
      found = nil
    }
    guard let found else { return }
    guard let expected else { throw .exists(path) }
    if found.contentHash != expected.contentHash { throw .changed(path) }
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
  /// Somebody else has written the file since it was read.
  case changed(String)
}
