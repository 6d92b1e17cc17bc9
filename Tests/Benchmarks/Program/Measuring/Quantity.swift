/// A quantity that is measured repeatedly.
enum Quantity: String, CaseIterable {
  case startUp = "start-up"
  case startUpBytes = "start-up bytes"
  case key
  case keyAfterPause = "key after a pause"
  case keyProcessorTime = "key, processor time"
  case keyBytes = "key bytes"
  case downBytes = "j bytes"
  case rightBytes = "l bytes"
  case flood
  case floodBytes = "flood bytes"
  case endlessGap = "endless keys, time between frames"
  case memoryAtStart = "memory at start"
  case memoryAfterKeys = "memory after keys"
  case edit
  case editBytes = "edit bytes"
  case undo
  case save
  case idleBytes = "idle bytes"
  case idleWakeUps = "idle wake-ups"
  case idleProcessorTime = "idle, processor time"
  case slowLineBehind = "slow line behind"
  case slowLineBytesBehind = "slow line bytes behind"

  /// The unit of the quantity.
  var unit: String {
    switch self {
    case .startUp, .key, .keyAfterPause, .flood, .endlessGap, .edit, .undo, .save, .idleProcessorTime,
      .slowLineBehind:
      "ms"
    case .keyProcessorTime: "µs"
    case .startUpBytes, .keyBytes, .downBytes, .rightBytes, .floodBytes, .editBytes, .idleBytes,
      .slowLineBytesBehind:
      "bytes"
    case .memoryAtStart, .memoryAfterKeys: "MiB"
    case .idleWakeUps: "times"
    }
  }
}
