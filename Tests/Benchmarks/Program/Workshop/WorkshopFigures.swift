/// The measurements of a workshop of one size.
struct WorkshopFigures {
  var editors: Int
  var touchpoints: Int
  /// The times from a key to the last byte of its effect on another screen, in milliseconds.
  var otherScreen: [Double] = []
  /// The number of edits that another screen never showed, since the next one replaced them.
  var missed = 0
  /// The times of a key on its own screen, without other editors and under load, in milliseconds.
  var keyAlone: [Double] = []
  var keyUnderLoad: [Double] = []
  /// The number of processors that all programs together used.
  var cores = 0.0
  /// The bytes that an idle editor wrote to its screen for each edit of another.
  var bytesPerEdit = 0.0
  /// The number of edits.
  var edits = 0
  /// The number of wake-ups of all programs together while all were idle.
  var wakeUps = 0
  /// The time for which wake-ups were counted.
  var idle = Duration.zero
  /// The edits that are missing in the final file.
  var lost: [String] = []

  /// The limits for one size.
  private struct Bounds {
    var median: Double?, percentile95: Double?, cores: Double?, bytes: Double?, key: Double?
  }

  private var bounds: Bounds {
    // A larger map may take twice the time.
    let factor = touchpoints > 500 ? 2.0 : 1
    return switch editors {
    case 30: Bounds(median: 15 * factor, percentile95: 40 * factor, cores: 0.7 * factor, bytes: 600, key: 1.5)
    case 100: Bounds(median: 40 * factor, percentile95: 150 * factor)
    default: Bounds()
    }
  }

  /// The rows of the table, each with its figure for this size.
  var rows: [(name: String, unit: String, figure: String)] {
    let alone = Statistic.median.of(keyAlone)
    let loaded = Statistic.median.of(keyUnderLoad)
    let ratio = alone.flatMap { alone in loaded.map { $0 / alone } }
    return [
      ("edits", "", Figure.text(Double(edits))),
      ("key to another screen, median", "ms", Self.text(Statistic.median.of(otherScreen), bounds.median)),
      (
        "key to another screen, 95 of 100", "ms",
        Self.text(Statistic.percentile(95, of: otherScreen), bounds.percentile95)
      ),
      ("key to another screen, most", "ms", Self.text(Statistic.maximum.of(otherScreen))),
      ("edits overtaken by the next", "", Figure.text(Double(missed))),
      ("one's own key alone, median", "ms", Self.text(alone)),
      ("one's own key, median", "ms", Self.text(loaded)),
      ("one's own key, 95 of 100", "ms", Self.text(Statistic.percentile(95, of: keyUnderLoad))),
      ("one's own key, times that alone", "", Self.text(ratio, bounds.key)),
      ("processors, all together", "cores", Self.text(cores, bounds.cores)),
      ("bytes to a screen for an edit of another", "bytes", Self.text(bytesPerEdit, bounds.bytes)),
      ("idle for \(Figure.text(idle / .seconds(1))) s, woken", "times", Self.text(Double(wakeUps), 0)),
      ("edits lost", "", Self.text(Double(lost.count), 0)),
    ]
  }

  private static func text(_ value: Double?, _ bound: Double? = nil) -> String {
    guard let value else { return "–" }
    guard let bound else { return Figure.text(value) }
    return "\(Figure.text(value)) (≤ \(Figure.text(bound)))"
  }

  /// The table of several sizes.
  static func table(_ all: [WorkshopFigures]) -> Table {
    Table(
      title: "A workshop: everybody makes an edit a second on the part of one map that all see",
      header: ["what", "unit"]
        + all.map { "\($0.editors) editors, \(Figure.text(Double($0.touchpoints))) touchpoints" },
      rows: (all.first?.rows ?? []).enumerated().map { index, row in
        [row.name, row.unit] + all.map { $0.rows[index].figure }
      })
  }
}
