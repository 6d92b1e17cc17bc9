extension Unicode.Scalar {
  /// Whether this is a C0 control, a C1 control or DEL.
  public var isControl: Bool {
    value < 0x20 || (0x7F..<0xA0).contains(value)
  }
}
