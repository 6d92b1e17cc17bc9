import SenderoCore
import SenderoEditor

/// Something about a file that may be over in a moment, such as another program's save half way through.
struct PendingFileCheck {
  /// When it was first found so, in milliseconds.
  var since: Int64
  /// How the file stood then; `nil` where it was gone.
  var stamp: FileStamp?
  /// Whether the user has been told.
  var isTold = false
}

extension SessionFiles {
  /// How long a file may be away or unreadable before anybody is told, in milliseconds.
  ///
  /// Editors that keep a backup rename the old file away before they write the new one.
  private static let patience: Int64 = 250

  /// Looks whether somebody else has changed the files of open maps.
  ///
  /// Cost: one system call a file; one that has changed is read.
  ///
  /// - Parameters:
  ///   - paths: The files, as they are spelled.
  ///   - now: The time, in milliseconds.
  /// - Returns: What the editor has to be told.
  mutating func externalChanges(in paths: [String], now: Int64) -> [Event] {
    paths.compactMap { externalChanges(in: $0, now: now) }
  }

  /// Forgets the second looks at files that are not open any more: nobody takes them.
  ///
  /// - Parameter open: The absolute paths of the open files.
  mutating func forgetChecks(except open: [String]) {
    pendingChecks = pendingChecks.filter { open.contains($0.key) }
  }

  /// When to look once more though nothing was heard, in milliseconds; `nil` for never.
  var nextCheck: Int64? {
    pendingChecks.filter { saving[$0.key] == nil && !$0.value.isTold }.map { $0.value.since + Self.patience }
      .min()
  }

  private mutating func externalChanges(in path: String, now: Int64) -> Event? {
    let key = absolute(path)
    guard let known = seen[key], saving[key] == nil else { return nil }
    guard let stamp = try? SafeFile.stamp(of: path, in: scope) else {
      return tell(key, stamp: nil, now) ? .goneOutside(path: path) : nil
    }
    if stamp == known.identity.stamp {
      pendingChecks[key] = nil
      return nil
    }
    do throws(MapFileError) {
      let found = try MapFile.openToMerge(path, in: scope, sharing: known.map)
      pendingChecks[key] = nil
      seen[key] = found
      // Only touched, or written anew as it was; but a file that was told to be gone is there again.
      return found.map == known.map ? nil : .changedOutside(path: path, found.map)
    } catch {
      return tell(key, stamp: stamp, now)
        ? .unreadableOutside(path: path, problem: Failure(error).message) : nil
    }
  }

  /// Whether the user has to be told of something that has lasted.
  private mutating func tell(_ key: String, stamp: FileStamp?, _ now: Int64) -> Bool {
    var doubt = pendingChecks[key] ?? PendingFileCheck(since: now, stamp: stamp)
    if doubt.stamp != stamp { doubt = PendingFileCheck(since: now, stamp: stamp) }
    let isDue = !doubt.isTold && now - doubt.since >= Self.patience
    if isDue { doubt.isTold = true }
    pendingChecks[key] = doubt
    return isDue
  }
}
