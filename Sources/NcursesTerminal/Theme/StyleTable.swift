import SenderoCanvas

/// Something for each style, made when it is first needed.
struct StyleTable<Value> {
  private var values: [Value?] = Array(repeating: nil, count: Role.allCases.count * Self.emphases)

  private static var emphases: Int { 16 }

  /// What is known for a style.
  subscript(style: Style) -> Value? {
    get { values[Self.place(of: style)] }
    set { values[Self.place(of: style)] = newValue }
  }

  private static func place(of style: Style) -> Int {
    Int(style.role.rawValue) * emphases + Int(style.emphasis.rawValue) % emphases
  }
}
