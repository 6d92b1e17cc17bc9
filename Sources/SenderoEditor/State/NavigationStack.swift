import SenderoCore

/// The open maps behind the one in front, each as it was left, and what is known of the maps that links lead to.
struct NavigationStack: Sendable {
  /// The maps behind the one in front, by id.
  private var windows: [OpenMap.ID: Window] = [:]
  /// The maps from which links led to the one in front, the latest last.
  private(set) var back: [OpenMap.ID] = []
  /// The maps that were left with unsaved edits or before their saves had ended, and that no link leads back to.
  private(set) var parked: [OpenMap.ID] = []
  /// What is known of the maps that touchpoints link to, by path; `nil` for those that are being read.
  private(set) var linkedMaps: [String: LinkedMap?] = [:]

  /// The map behind with an id.
  subscript(id: OpenMap.ID) -> Window? { windows[id] }

  /// Whether no link led to the map in front.
  var isAtStart: Bool { back.isEmpty }

  /// All maps behind the one in front, the way back first.
  var all: [Window] { (back + parked).compactMap { windows[$0] } }

  /// The map behind that has a path.
  func id(ofPath path: String) -> OpenMap.ID? {
    back.last { windows[$0]?.openMap.path == path } ?? parked.first { windows[$0]?.openMap.path == path }
  }

  /// The map behind that matches a condition: the latest on the way back, else one that was parked.
  func id(where matches: (Window) -> Bool) -> OpenMap.ID? {
    back.last { windows[$0].map(matches) ?? false } ?? parked.first { windows[$0].map(matches) ?? false }
  }

  /// The map that `back` leads to.
  var previous: OpenMap.ID? { back.last }

  /// Changes the maps behind, all or those with a path.
  mutating func forEach(withPath path: String? = nil, _ body: (inout Window) -> Void) {
    for id in back + parked {
      guard var window = windows[id], path == nil || window.openMap.path == path else { continue }
      body(&window)
      windows[id] = window
    }
  }

  /// Puts a map behind the one that comes to the front.
  mutating func push(_ window: Window) {
    windows[window.openMap.id] = window
    back.append(window.openMap.id)
  }

  /// Changes the map behind that has an id.
  ///
  /// - Returns: What the body returns; `nil` if no map behind has the id.
  mutating func change<Result>(_ id: OpenMap.ID, _ body: (inout Window) -> Result) -> Result? {
    guard var window = windows[id] else { return nil }
    defer { windows[id] = window }
    return body(&window)
  }

  /// Puts a map behind that no link leads back to.
  mutating func park(_ window: Window) {
    windows[window.openMap.id] = window
    parked.append(window.openMap.id)
  }

  /// Closes the parked maps whose saves have ended and left nothing unsaved.
  mutating func closeSaved() {
    for id in parked where windows[id]?.openMap.mustStayOpen != true { windows[id] = nil }
    parked.removeAll { windows[$0] == nil }
  }

  /// Takes a map out, to bring it to the front instead of another.
  ///
  /// The maps between the two are parked if they have unsaved edits or saves that have not ended, and closed if not.
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

  /// Notes what is known of a linked map; `nil` while it is being read.
  mutating func note(_ map: LinkedMap?, at path: String) { linkedMaps[path] = .some(map) }

  /// Forgets a linked map, so that it is read again.
  mutating func forget(_ path: String) { linkedMaps[path] = nil }

  /// Forgets all linked maps, except those that are open: what they hold is known.
  mutating func forgetLinkedMaps() {
    linkedMaps = [:]
    for window in all {
      if let path = window.openMap.path { note(LinkedMap(path: path, map: window.openMap.map), at: path) }
    }
  }
}
