/// What makes a finding the same one after a change of the map: its rule, its item and its field.
public struct FindingIdentity: Hashable, Sendable {
  private let code: String
  private let item: ItemIdentity?
  /// The path of an item without an id.
  private let path: JSONPath?
  private let field: String?
  private let detail: Finding.Detail

  /// Makes the identity of a finding.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - map: The map that it was found in.
  public init(_ finding: Finding, in map: JourneyMap) {
    code = finding.code
    item = map.item(at: finding.item).flatMap { kind, object in
      object.id.map { ItemIdentity(kind: kind.name, id: $0) }
    }
    path = item == nil ? finding.item : nil
    field = finding.field?.key
    detail = finding.detail
  }
}
