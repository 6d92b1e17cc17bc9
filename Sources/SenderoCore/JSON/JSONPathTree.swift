/// Paths by their common beginnings, to find many values in one pass through a text.
struct JSONPathTree {
  /// Whether a path ends here.
  private(set) var isWanted = false
  /// The rest of the paths by their next step.
  private(set) var children: [JSONPath.Step: JSONPathTree] = [:]

  /// Makes a tree of paths.
  init(_ paths: some Sequence<JSONPath>) {
    for path in paths { insert(path.steps[...]) }
  }

  private init() {}

  private mutating func insert(_ steps: ArraySlice<JSONPath.Step>) {
    guard let step = steps.first else {
      isWanted = true
      return
    }
    children[step, default: JSONPathTree()].insert(steps.dropFirst())
  }
}
