/// The content that a participant wrote to the file of the map.
struct LogWrite: Equatable, Sendable {
  /// The place in the log whose map the file contains, in bytes.
  var place: Int
  /// The stamp of the file, by which others see that the change of the file is part of the log.
  var stamp: FileStamp
  /// The hash of its content.
  var hash: UInt64
}

extension LogWrite {
  private enum Key {
    static let place = "place"
    static let stamp = "stamp"
    static let hash = "hash"
  }

  var json: JSONValue {
    let numbers = [String(stamp.device), String(stamp.inode), String(stamp.size), String(stamp.modified)]
    return .object(
      JSONObject([
        .init(key: Key.place, value: .number(String(place))),
        .init(key: Key.stamp, value: .array(numbers.map(JSONValue.number))),
        .init(key: Key.hash, value: .string(String(hash, radix: 16))),
      ]))
  }

  init?(_ json: JSONValue) {
    guard let object = json.object, let place = object[Key.place]?.integer,
      let numbers = object[Key.stamp]?.array, numbers.count == 4, let hash = object[Key.hash]?.hash
    else { return nil }
    func literal(_ index: Int) -> String { if case .number(let text) = numbers[index] { text } else { "" } }
    guard let device = UInt64(literal(0)), let inode = UInt64(literal(1)), let size = Int64(literal(2)),
      let modified = Int64(literal(3))
    else { return nil }
    self.place = place
    stamp = FileStamp(device: device, inode: inode, size: size, modified: modified)
    self.hash = hash
  }
}
