import SenderoCore
import SenderoEditor

/// An operation of the program that is measured without a terminal.
struct Operation {
  /// The name in the table.
  var name: String
  /// Runs the operation a number of times, and returns the time.
  ///
  /// The results are added to `sink`, so that the compiler cannot remove the work.
  var run: (_ count: Int, _ sink: inout Int) -> Duration

  /// An operation that can be repeated.
  init(_ name: String, _ body: @escaping () -> Int) {
    self.name = name
    run = { count, sink in
      let start = ContinuousClock.now
      for _ in 0..<count { sink &+= body() }
      return .now - start
    }
  }

  /// An operation on an editor; each series starts from the same state.
  init(
    _ name: String, on editor: Editor, prepare: @escaping (inout Editor, Int) -> Void = { _, _ in },
    _ body: @escaping (inout Editor, Int) -> Int
  ) {
    self.name = name
    run = { count, sink in
      var editor = editor
      prepare(&editor, count)
      let start = ContinuousClock.now
      for index in 0..<count { sink &+= body(&editor, index) }
      return .now - start
    }
  }

  /// The nanoseconds per operation in each batch; a batch takes some milliseconds.
  func nanoseconds(batches: Int, sink: inout Int) -> [Double] {
    var count = 1
    while run(count, &sink) < .milliseconds(4), count < 1 << 16 { count *= 2 }
    return (0..<batches).map { _ in run(count, &sink) / .nanoseconds(1) / Double(count) }
  }
}
