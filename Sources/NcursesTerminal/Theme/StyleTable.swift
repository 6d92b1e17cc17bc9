import SenderoCanvas

/// A table with an optional value for each style.
struct StyleTable<Value> {
  private var values: [Value?] = Array(repeating: nil, count: Role.allCases.count * Self.emphases)

  private static var emphases: Int { 32 }

  /// The value for a style; `nil` until it is set.
  subscript(style: Style) -> Value? {
    get { values[Self.place(of: style)] }
    set { values[Self.place(of: style)] = newValue }
  }

  private static func place(of style: Style) -> Int {
    Int(style.role.rawValue) * emphases + Int(style.emphasis.rawValue) % emphases
  }
}
