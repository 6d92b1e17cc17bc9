/// What something is in the map both sides go back to and on each of the two sides.
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

  /// The three states of something that follows from each.
  func map<Other>(_ transform: (Value) -> Other) -> ThreeWay<Other> {
    ThreeWay<Other>(base: transform(base), ours: transform(ours), theirs: transform(theirs))
  }
}

extension ThreeWay: Equatable where Value: Equatable {}
extension ThreeWay: Sendable where Value: Sendable {}

extension ThreeWay where Value: Equatable {
  /// Whether it is the same in all three.
  var isSame: Bool { base == ours && ours == theirs }

  /// What the two sides come to where at most one changed it, or both to the same; `nil` where they do not agree.
  var agreed: Value? {
    if ours == theirs || theirs == base { return ours }
    return ours == base ? theirs : nil
  }
}

/// One of the three maps of a merge.
enum MergeVersion: CaseIterable {
  case base, ours, theirs
}

extension MergeSide {
  /// The other side.
  var other: MergeSide { self == .ours ? .theirs : .ours }
}
