extension JourneyMap {
  /// Finds a persona by the beginning of its name, ignoring case and accents.
  ///
  /// - Parameter name: The beginning of the name.
  /// - Returns: The first match; `nil` if there is none.
  public func persona(named name: String) -> Persona? {
    let wanted = FoldedText.folded(name)
    return self.personas.first { FoldedText.folded($0.name).hasPrefix(wanted) }
  }
}
