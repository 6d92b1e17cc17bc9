import SenderoCore

/// The maps that one came by through links, each as it was left.
struct NavigationStack: Sendable {
  /// The maps from which links led to the one in front, the latest last.
  var back: [Editor] = []
  /// The maps that were left on the way back with edits that no file holds.
  var parked: [Editor] = []
  /// What is known of the maps that touchpoints link to, by path; `nil` for what is being asked.
  var known: [String: LinkedMap?] = [:]

  /// All that were left, the ones behind first.
  var left: [Editor] { back + parked }

  /// Forgets what was read, so that it is read anew; of the maps that were left, what they hold now is known.
  mutating func forget() {
    known = [:]
    for editor in left {
      if let path = editor.path { known[path] = LinkedMap(path: path, map: editor.map) }
    }
  }
}
