import SenderoCore
import SenderoEditor

extension SessionFiles {
  /// The time a file may be missing or unreadable before the user is notified, in milliseconds.
  ///
  /// Editors that keep a backup rename the old file away before they write the new one.
  private static let patience: Int64 = 250

  /// Checks the files of open maps for changes by others.
  ///
  /// Cost: one system call per file; a file that has changed is read.
  ///
  /// - Parameters:
  ///   - paths: The files, as the user spelled them.
  ///   - now: The time, in milliseconds.
  /// - Returns: The events for the editor.
  mutating func externalChanges(in paths: [String], now: Int64) -> [Event] {
    paths.compactMap { externalChanges(in: $0, now: now) }
  }

  /// Removes the pending checks of files that are no longer open, since the session checks only open files.
  ///
  /// - Parameter open: The absolute paths of the open files.
  mutating func forgetChecks(except open: [String]) {
    pendingChecks = pendingChecks.filter { open.contains($0.key) }
  }

  /// The time of the next pending check, in milliseconds; `nil` if there is none.
  var nextCheck: Int64? {
    pendingChecks.filter { saving[$0.key] == nil && !$0.value.isReported }.map {
      $0.value.since + Self.patience
    }
    .min()
  }

  private mutating func externalChanges(in path: String, now: Int64) -> Event? {
    let key = absolute(path)
    guard let known = seen[key], saving[key] == nil else { return nil }
    guard let stamp = try? SafeFile.stamp(of: path, in: scope) else {
      return mustReport(key, stamp: nil, now) ? .goneOutside(path: path) : nil
    }
    if stamp == known.identity.stamp {
      pendingChecks[key] = nil
      return nil
    }
    do throws(MapFileError) {
      let found = try MapFile.openToMerge(path, in: scope, sharing: known.map)
      pendingChecks[key] = nil
      seen[key] = found
      // The content may be the same as before.
      return found.map == known.map ? nil : .externalChange(path: path, found.map)
    } catch {
      return mustReport(key, stamp: stamp, now)
        ? .unreadableOutside(path: path, problem: Failure(error).message) : nil
    }
  }

  /// Records a missing or unreadable file; returns whether to notify the user now.
  private mutating func mustReport(_ key: String, stamp: FileStamp?, _ now: Int64) -> Bool {
    var check = pendingChecks[key] ?? PendingFileCheck(since: now, stamp: stamp)
    if check.stamp != stamp { check = PendingFileCheck(since: now, stamp: stamp) }
    let isDue = !check.isReported && now - check.since >= Self.patience
    if isDue { check.isReported = true }
    pendingChecks[key] = check
    return isDue
  }
}
