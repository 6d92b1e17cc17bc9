/// The states of something in the common ancestor and on the two sides of a merge.
struct ThreeWay<Value> {
  var base: Value
  var ours: Value
  var theirs: Value

  /// Makes three states.
  init(base: Value, ours: Value, theirs: Value) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
  }

  /// Makes three equal states.
  init(_ value: Value) { self.init(base: value, ours: value, theirs: value) }

  /// The state in one of the maps.
  subscript(version: MergeVersion) -> Value {
    get {
      switch version {
      case .base: base
      case .ours: ours
      case .theirs: theirs
      }
    }
    set {
      switch version {
      case .base: base = newValue
      case .ours: ours = newValue
      case .theirs: theirs = newValue
      }
    }
  }

  /// The state on a side.
  subscript(side: MergeSide) -> Value { side == .ours ? ours : theirs }

  /// Applies a function to each state.
  func map<Other>(_ transform: (Value) -> Other) -> ThreeWay<Other> {
    ThreeWay<Other>(base: transform(base), ours: transform(ours), theirs: transform(theirs))
  }
}

extension ThreeWay: Equatable where Value: Equatable {}
extension ThreeWay: Sendable where Value: Sendable {}

extension ThreeWay where Value: Equatable {
  /// Whether all three states are equal.
  var isSame: Bool { base == ours && ours == theirs }

  /// The merged state if at most one side changed it or both sides agree; `nil` in a conflict.
  var agreed: Value? {
    if ours == theirs || theirs == base { return ours }
    return ours == base ? theirs : nil
  }
}
