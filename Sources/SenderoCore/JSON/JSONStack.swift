/// Elements that wait for their array or object to close.
///
/// All open containers share one, so that each array is made once, in its final size, and its elements are moved in
/// without counting references.
struct JSONStack<Element>: ~Copyable {
  private var elements = UnsafeMutablePointer<Element>.allocate(capacity: 32)
  private var capacity = 32
  private(set) var count = 0

  deinit {
    elements.deinitialize(count: count)
    elements.deallocate()
  }

  subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count)
    return elements[index]
  }

  mutating func push(_ element: consuming Element) {
    if count == capacity { grow() }
    (elements + count).initialize(to: element)
    count += 1
  }

  /// Removes the elements from an index on, for the caller to move out before the next push.
  mutating func take(from index: Int) -> UnsafeMutableBufferPointer<Element> {
    precondition(index >= 0 && index <= count)
    defer { count = index }
    return UnsafeMutableBufferPointer(start: elements + index, count: count - index)
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: elements, count: count)
    elements.deallocate()
    elements = larger
    capacity *= 2
  }
}
