import SenderoCore

/// The open maps behind the one in front, and the facts about linked maps.
struct NavigationStack: Sendable {
  /// The maps behind the one in front, by id.
  private var windows: [OpenMap.ID: Window] = [:]
  /// The maps from which links led to the one in front, the latest last.
  private(set) var back: [OpenMap.ID] = []
  /// The maps left with unsaved edits or pending saves that no link leads back to.
  private(set) var parked: [OpenMap.ID] = []
  /// The facts about linked maps, by path; `nil` for maps that are being read.
  private(set) var linkedMaps: [String: LinkedMap?] = [:]

  /// Returns the map with an id; `nil` if it is not behind the one in front.
  subscript(id: OpenMap.ID) -> Window? { windows[id] }

  /// Whether the map in front was opened without a link.
  var isAtStart: Bool { back.isEmpty }

  /// All maps behind the one in front, those in `back` first.
  var all: [Window] { (back + parked).compactMap { windows[$0] } }

  /// Returns the id of the map with a path; `nil` if it is not behind the one in front.
  func id(ofPath path: String) -> OpenMap.ID? {
    back.last { windows[$0]?.openMap.path == path } ?? parked.first { windows[$0]?.openMap.path == path }
  }

  /// Returns the id of a map in the background that matches: the latest in `back`, else a parked one.
  func id(where matches: (Window) -> Bool) -> OpenMap.ID? {
    back.last { windows[$0].map(matches) ?? false } ?? parked.first { windows[$0].map(matches) ?? false }
  }

  /// The map that the command `back` returns to.
  var previous: OpenMap.ID? { back.last }

  /// Changes the maps behind the one in front: all of them or, given a path, those with that path.
  mutating func forEach(withPath path: String? = nil, _ body: (inout Window) -> Void) {
    for id in back + parked {
      guard var window = windows[id], path == nil || window.openMap.path == path else { continue }
      body(&window)
      windows[id] = window
    }
  }

  /// Adds a map behind the one that comes to the front.
  mutating func push(_ window: Window) {
    windows[window.openMap.id] = window
    back.append(window.openMap.id)
  }

  /// Changes the map with an id, if it is behind the one in front.
  ///
  /// - Returns: The result of the body; `nil` if no map behind has the id.
  mutating func change<Result>(_ id: OpenMap.ID, _ body: (inout Window) -> Result) -> Result? {
    guard var window = windows[id] else { return nil }
    defer { windows[id] = window }
    return body(&window)
  }

  /// Adds a map that no link leads back to.
  mutating func park(_ window: Window) {
    windows[window.openMap.id] = window
    parked.append(window.openMap.id)
  }

  /// Closes the parked maps that have no pending saves and no unsaved edits.
  mutating func closeSaved() {
    for id in parked where windows[id]?.openMap.mustStayOpen != true { windows[id] = nil }
    parked.removeAll { windows[$0] == nil }
  }

  /// Removes a map that comes to the front, and returns it.
  ///
  /// If links led from that map to the one in front, the maps on that way, including the one in front, are
  /// parked if they have unsaved edits or pending saves, and otherwise closed. If the map was parked, the one
  /// in front is added to `back`.
  mutating func take(_ id: OpenMap.ID, leaving front: Window) -> Window? {
    guard let window = windows.removeValue(forKey: id) else { return nil }
    if let index = back.lastIndex(of: id) {
      let passed = back[(index + 1)...].compactMap { windows.removeValue(forKey: $0) } + [front]
      back.removeSubrange(index...)
      for window in passed where window.openMap.mustStayOpen { park(window) }
    } else {
      parked.removeAll { $0 == id }
      push(front)
    }
    return window
  }

  // MARK: Linked maps

  /// Records the facts about a linked map; `nil` while it is being read.
  mutating func note(_ map: LinkedMap?, at path: String) { linkedMaps[path] = .some(map) }

  /// Removes the facts about a linked map, so that it is read again.
  mutating func forget(_ path: String) { linkedMaps[path] = nil }

  /// Removes the facts about all linked maps except open ones, whose content is known.
  mutating func forgetLinkedMaps() {
    linkedMaps = [:]
    for window in all {
      if let path = window.openMap.path { note(LinkedMap(path: path, map: window.openMap.map), at: path) }
    }
  }
}
