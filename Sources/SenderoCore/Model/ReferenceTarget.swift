/// The kind of item that an id in a field refers to.
public enum ReferenceTarget: String, Sendable {
  case persona, touchpoint, stage, painPoint
}
