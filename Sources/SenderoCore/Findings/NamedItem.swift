/// An item that a sentence can name.
struct NamedItem: Sendable {
  let kind: ItemSchema
  let object: JSONObject

  /// The name of the item; empty for the map, of which there is only one, and for an item without a name.
  var name: String {
    if kind === JourneyMap.kind { return "" }
    if kind === Evidence.kind { return Evidence(object: object).shortName }
    return kind.nameField.flatMap { object[$0.key]?.string } ?? ""
  }
}

extension Evidence {
  /// What names the evidence in a sentence: its quote or, without one, its metric or its source.
  var shortName: String { [self.quote, self.metric, self.source].first { !$0.isEmpty } ?? "" }
}
