/// The memory of keys and commands across events.
struct KeyMemory: Sendable {
  /// The number of times each command was run from the palette, by name.
  var paletteUses: [String: Int] = [:]
}
