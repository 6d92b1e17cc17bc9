/// How much fits of a text in which each scalar is a cluster of its own.
struct PlainFit {
  /// The bytes of it, and the cells.
  var end = 0
  var cells = 0
  /// Whether something does not fit.
  var isCut = false

  /// Finds it, or `nil` where a scalar may join another; looks one scalar further than fits.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, room: Int, ellipsis: Bool) {
    let limit = ellipsis ? room - 1 : room
    var taken = 0
    var scalars = PlainScalars(bytes: bytes, end: bytes.count)
    while let (_, kind) = scalars.next() {
      guard kind.standsAlone else { return nil }
      taken += kind == .wide ? 2 : 1
      if taken > room {
        isCut = true
        return
      }
      if taken <= limit {
        end = scalars.position
        cells = taken
      }
    }
    end = bytes.count
    cells = taken
  }
}
