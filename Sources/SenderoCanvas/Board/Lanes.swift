import SenderoCore

/// The lanes of a board that is laid out by channel.
public struct Lanes: Sendable {
  /// One channel and the board rows that belong to it.
  public struct Lane: Hashable, Sendable {
    /// The channel, spelled as at its first touchpoint; empty for touchpoints without a channel.
    public var channel: String
    /// The board rows of the lane.
    public var rows: Range<Int>
  }

  /// The lanes from the top, in the order in which the journey reaches the channels; the lane without a
  /// channel is last.
  public private(set) var lanes: [Lane] = []
  private var counted: [JSONValue] = []
  private var channels: [[(key: String, name: String, count: Int)]] = []

  /// Makes a value without lanes.
  public init() {}

  /// Updates the lanes; only stages that changed are read again.
  public mutating func update(_ stages: ItemList<Stage>, lens: Lens) {
    channels = stages.elements.indices.map { index in
      let isSame = lens == .everything && index < counted.count && counted[index] == stages.elements[index]
      return isSame ? channels[index] : Self.channels(of: stages[index], lens)
    }
    counted = lens == .everything ? stages.elements : []
    var order: [String] = []
    var names: [String: String] = [:]
    var heights: [String: Int] = [:]
    for channel in channels.joined() {
      if names[channel.key] == nil { order.append(channel.key) }
      names[channel.key] = names[channel.key] ?? channel.name
      heights[channel.key] = max(heights[channel.key] ?? 0, channel.count)
    }
    var row = 0
    lanes = (order.filter { !$0.isEmpty } + order.filter(\.isEmpty)).map { key in
      let start = row
      row += heights[key] ?? 0
      return Lane(channel: names[key] ?? "", rows: start..<row)
    }
  }

  private static func channels(of stage: Stage, _ lens: Lens) -> [(key: String, name: String, count: Int)] {
    var channels: [(key: String, name: String, count: Int)] = []
    for touchpoint in stage.touchpoints where touchpoint.isSeen(through: lens) {
      let key = touchpoint.channelKey
      if let index = channels.firstIndex(where: { $0.key == key }) {
        channels[index].count += 1
      } else {
        channels.append((key, touchpoint.channel.trimmed, 1))
      }
    }
    return channels
  }

  /// Returns the touchpoints of a stage by board row, with `nil` for an empty row.
  public func rowMap(of touchpoints: ItemList<Touchpoint>, shown: [Int]) -> [Int?] {
    var rowMap = [Int?](repeating: nil, count: lanes.last?.rows.upperBound ?? 0)
    for lane in lanes {
      let key = FoldedText.key(of: lane.channel)
      var row = lane.rows.lowerBound
      for index in shown where row < lane.rows.upperBound && touchpoints[index].channelKey == key {
        rowMap[row] = index
        row += 1
      }
    }
    return rowMap
  }
}
