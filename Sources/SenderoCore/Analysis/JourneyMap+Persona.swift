extension JourneyMap {
  /// Finds a persona by the beginning of its name, whatever its case and accents.
  ///
  /// - Parameter name: The beginning of the name.
  /// - Returns: The first such persona; `nil` if there is none.
  public func persona(named name: String) -> Persona? {
    let wanted = FoldedText.folded(name)
    return self.personas.first { FoldedText.folded($0.name).hasPrefix(wanted) }
  }
}
