/// Reads the lines of a log into its state.
enum LogReader {
  /// Reads whole lines.
  ///
  /// Skips lines that are not records, such as one that a full disk truncated.
  ///
  /// - Parameters:
  ///   - bytes: The lines, from the place of the state on.
  ///   - state: The state, which advances to the end of the lines.
  ///   - report: Called with the changes that each record caused.
  static func read(_ bytes: [UInt8], into state: inout LogState, _ report: (LogState.Changes) -> Void) {
    let start = state.place
    for line in lines(of: bytes, from: 0) {
      let end = start + line.upperBound + 1
      guard isRecord(line, in: bytes), let record = record(line, in: bytes) else {
        state.skip(to: end)
        continue
      }
      report(state.read(record, to: end, map: { map(after: line, in: bytes) }))
    }
    state.skip(to: start + bytes.count)
  }

  /// Returns the state at the end of a log, read from the last snapshot that serves.
  static func state(of log: LogFile) -> LogState {
    let size = log.size
    var window = 4 << 20
    while true {
      let start = max(0, size - window)
      guard let bytes = try? log.read(from: start) else { return LogState() }
      if let state = state(at: start, bytes) { return state }
      if start == 0 { break }
      window *= 8
    }
    var state = LogState()
    if let bytes = try? log.read(from: 0) { read(bytes, into: &state) { _ in } }
    return state
  }

  /// Returns the state at the end of a part of a log; `nil` if no snapshot in it serves.
  private static func state(at start: Int, _ bytes: [UInt8]) -> LogState? {
    let lines = lines(of: bytes, from: 0)
    for index in lines.indices.reversed() where isSnapshot(lines[index], in: bytes) {
      guard case .snapshot(let snapshot)? = record(lines[index], in: bytes)?.content,
        let place = snapshot.place, place >= start,
        let map = map(after: lines[index], in: bytes), var state = LogState(snapshot, map)
      else { continue }
      let rest = Array(bytes[(place - start)...])
      var isWhole = true
      // An edit that started before the snapshot's place, but came after it, needs an earlier state.
      for line in self.lines(of: rest, from: 0)
      where line.lowerBound + place < lines[index].lowerBound + start {
        if isRecord(line, in: rest), case .edit(let edit)? = record(line, in: rest)?.content,
          edit.base < place
        {
          isWhole = false
        }
      }
      guard isWhole else { continue }
      read(rest, into: &state) { _ in }
      return state
    }
    return nil
  }

  // MARK: Lines

  private static func lines(of bytes: [UInt8], from start: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var place = start
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
        lines.append(place..<index)
        place = index + 1
      }
    }
    return lines
  }

  private static let recordStart = Array("{\"by\":".utf8)

  private static func isRecord(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    bytes[line].starts(with: recordStart)
  }

  /// The start of every snapshot after the author, its number and the time.
  private static let snapshotKey = Array("\"snapshot\":".utf8)

  private static func isSnapshot(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard isRecord(line, in: bytes) else { return false }
    // The numbers before the key are short.
    let start = bytes[line].prefix(96)
    return start.indices.contains { start[$0...].starts(with: snapshotKey) }
  }

  private static func record(_ line: Range<Int>, in bytes: [UInt8]) -> LogRecord? {
    (try? JSONReader.read(Array(bytes[line]))).flatMap(LogRecord.init)
  }

  /// Returns the map on the line after a snapshot.
  private static func map(after line: Range<Int>, in bytes: [UInt8]) -> JourneyMap? {
    let start = line.upperBound + 1
    guard start < bytes.count, let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else {
      return nil
    }
    return (try? JourneyMap.read(Array(bytes[start..<end])))?.map
  }
}
