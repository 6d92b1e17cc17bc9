/// The part of a text that fits into a width; each scalar of the text is its own grapheme cluster.
struct PlainFit {
  /// The length of that part in bytes.
  var end = 0
  /// The width of that part in cells.
  var cells = 0
  /// Whether a part of the text does not fit.
  var isCut = false

  /// Measures a text up to the first scalar that does not fit; `nil` if a scalar may join another one.
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
