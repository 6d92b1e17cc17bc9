/// The items of a touchpoint whose numbers a filter compares.
public enum FilterItems: CaseIterable, Sendable {
  case painPoints, opportunities

  /// The items of a touchpoint.
  func items(of touchpoint: Touchpoint) -> [JSONObject] {
    switch self {
    case .painPoints: touchpoint.painPoints.map(\.object)
    case .opportunities: touchpoint.opportunities.map(\.object)
    }
  }
}
