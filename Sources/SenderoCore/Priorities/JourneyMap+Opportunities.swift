extension JourneyMap {
  /// Returns the open opportunities that should be done first, in the order of ``OpportunityMatrix/firstToDo``.
  ///
  /// Cost: a walk through the map.
  ///
  /// - Parameter count: The largest number of opportunities.
  /// - Returns: The opportunities, with their places.
  public func firstOpportunities(_ count: Int) -> [PlacedOpportunity] {
    Array(OpportunityMatrix(self).firstToDo.prefix(count))
  }
}
