import SenderoCore

/// A map that a session has entered, with what is on its way and what is due; all times are on `MonotonicClock`.
struct EnteredMap {
  let map: SharedMap
  /// The path as the user spelled it.
  let path: String
  /// Whether the user only watches.
  let isReadOnly: Bool
  /// Whether the editor knows that the map is edited live.
  var isLive = false
  /// The number of edits of ours on their way; while there are any, nothing is read.
  var sharing = 0
  /// Whether the file is being written.
  var isWriting = false
  /// Whether live editing is being started.
  var isStarting = false
  /// The time before which the log is not read again.
  var nextRead: Int64 = 0
  /// Whether the log may have records that were not read yet.
  var hasNewRecords = true
  /// The time at which edits that could not be sent are sent again.
  var nextTry: Int64?
  /// The latest messages about the selection and the view, not sent yet.
  private var looks: [WorkshopMessage] = []
  /// The time before which they are not sent.
  private var nextLook: Int64 = 0

  /// The time from one message about the selection to the next, in milliseconds.
  private static let lookInterval: Int64 = 200

  /// Makes a map that was just entered.
  init(map: SharedMap, path: String, isReadOnly: Bool) {
    self.map = map
    self.path = path
    self.isReadOnly = isReadOnly
  }

  /// The time at which to read the log; `nil` if it has no new records, or while edits of ours are on their way.
  var timeToRead: Int64? { hasNewRecords && sharing == 0 ? nextRead : nil }

  /// Adds a message about the selection or the view, in place of an earlier one of its kind.
  mutating func add(look message: WorkshopMessage) {
    looks.removeAll { $0.isSameKind(as: message) }
    looks.append(message)
  }

  /// Takes the messages about the selection and the view if it is time to send them.
  mutating func takeLooks(_ now: Int64) -> [WorkshopMessage] {
    guard !looks.isEmpty, nextLook <= now else { return [] }
    defer { looks = [] }
    nextLook = now + Self.lookInterval
    return looks
  }

  /// Returns the time of the next thing to do; `nil` if there is none.
  func nextTime(_ now: Int64, bootClock clock: Int64) -> Int64? {
    let duty = map.nextDuty(at: clock).map { now + max(0, $0 - clock) }
    return [timeToRead, nextTry, looks.isEmpty ? nil : nextLook, duty].compactMap(\.self).min()
  }
}
