/// What a row of a table describes.
public enum TableShape: Hashable, Sendable {
  /// A touchpoint.
  case touchpoints
  /// A stage, with its touchpoints in one cell or none.
  case stages
  /// An action of a customer, or a text in another row of a service blueprint.
  case layers
  /// Something that one customer did at some time: the table is not a map.
  case events
}
