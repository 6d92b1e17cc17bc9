/// A JSON value that preserves the order of keys and the literal of every number.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number as its literal, such as `4.50` or `1e400`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

extension JSONValue {
  /// Whether two values are equal; values with the same storage are not compared in depth.
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    if left.isStored(with: right) { return true }
    return switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)), (.string(let left), .string(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: false
    }
  }

  /// Whether two values have the same bits, and so the same storage.
  @inline(__always)
  fileprivate func isStored(with other: JSONValue) -> Bool {
    withUnsafePointer(to: self) { mine in withUnsafePointer(to: other) { Self.areAlike(mine, $0) } }
  }

  /// Whether the bits of two values are equal; the padding between elements is ignored.
  @inline(__always)
  fileprivate static func areAlike(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer) -> Bool {
    let word = MemoryLayout<UInt64>.size
    var place = 0
    while place + word <= MemoryLayout<JSONValue>.size {
      if left.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        != right.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      {
        return false
      }
      place += word
    }
    while place < MemoryLayout<JSONValue>.size {
      if left.load(fromByteOffset: place, as: UInt8.self) != right.load(fromByteOffset: place, as: UInt8.self)
      {
        return false
      }
      place += 1
    }
    return true
  }

  /// The string, if this is one.
  @inlinable
  public var string: String? {
    guard case .string(let string) = self else { return nil }
    return string
  }

  /// The elements, if this is an array.
  @inlinable
  public var array: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The object, if this is one.
  @inlinable
  public var object: JSONObject? {
    guard case .object(let object) = self else { return nil }
    return object
  }
}

extension [JSONValue] {
  /// The ranges in which this array and an older one may differ.
  ///
  /// Elements that are bitwise the same at the start or the end of both arrays are left out. If this array
  /// was made from the older one, only the ranges need to be compared.
  ///
  /// Cost: a few instructions for each element, whatever the size of the element.
  ///
  /// - Returns: The ranges in this array and in the other; empty if nothing was changed, added or removed.
  public func changes(from old: [JSONValue]) -> (new: Range<Int>, old: Range<Int>) {
    withUnsafeBufferPointer { mine in
      old.withUnsafeBufferPointer { theirs in
        func isSame(_ index: Int, _ oldIndex: Int) -> Bool {
          guard let mine = mine.baseAddress, let theirs = theirs.baseAddress else { return false }
          return JSONValue.areAlike(mine + index, theirs + oldIndex)
        }
        let shorter = Swift.min(count, old.count)
        var start = 0
        while start < shorter, isSame(start, start) { start += 1 }
        var end = 0
        while start + end < shorter, isSame(count - 1 - end, old.count - 1 - end) { end += 1 }
        return (start..<(count - end), start..<(old.count - end))
      }
    }
  }

  /// The indices of the elements that differ from those of an older array.
  ///
  /// Elements that are bitwise the same in the same place are left out; if the arrays have different lengths,
  /// those at the start or the end of both, as in ``changes(from:)``.
  ///
  /// - Returns: The indices in this array and in the other, in order.
  func differences(from old: [JSONValue]) -> (new: [Int], old: [Int]) {
    let changes = changes(from: old)
    guard changes.new == changes.old else { return ([Int](changes.new), [Int](changes.old)) }
    let different = changes.new.filter { !self[$0].isStored(with: old[$0]) }
    return (different, different)
  }
}
