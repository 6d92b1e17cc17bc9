import SenderoCore

extension JourneyMap {
  /// The persona whose name begins with a text, whatever its case and accents.
  public func persona(named name: String) -> Persona? {
    let wanted = FoldedText.folded(name)
    return self.personas.first { FoldedText.folded($0.name).hasPrefix(wanted) }
  }
}
