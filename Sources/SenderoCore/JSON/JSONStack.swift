/// A stack of elements whose array or object is not closed yet.
///
/// All open containers share one stack, so that each array is allocated once, at its final size, and its
/// elements are moved into it without reference counting.
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

  /// Removes the elements from an index on; the caller must move them out before the next push.
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
