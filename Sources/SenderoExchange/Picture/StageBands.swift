/// The division of a journey into bands of stages side by side, which pages and pictures share.
struct StageBands {
  /// The number of stages.
  let count: Int
  /// The number of stages in each band but the last, at least 1.
  let perBand: Int

  /// The largest number of stages side by side on a page of paper size A4 and on one of A3.
  private static let most = (a4: 6, a3: 10)

  /// Divides stages evenly into bands.
  ///
  /// - Parameter count: The number of stages.
  init(of count: Int) {
    self.count = count
    let bands = max(1, (count + Self.most.a3 - 1) / Self.most.a3)
    perBand = max(1, (count + bands - 1) / bands)
  }

  /// Whether a page of paper size A4 is wide enough.
  var fitsA4: Bool { perBand <= Self.most.a4 }

  /// The stages of each band; one empty band for a journey without stages.
  var bands: [Range<Int>] {
    guard count > 0 else { return [0..<0] }
    return stride(from: 0, to: count, by: perBand).map { $0..<min($0 + perBand, count) }
  }
}
