import SenderoCore
import SenderoEditor

/// Something the program does that is measured without a terminal.
struct Operation {
  /// What it is called in the table.
  var name: String
  /// Does it so many times, and says how long that took.
  ///
  /// What it made goes into the sink, so that none of it can be left out as unused.
  var run: (_ count: Int, _ sink: inout Int) -> Duration

  /// An operation that can be done again and again.
  init(_ name: String, _ body: @escaping () -> Int) {
    self.name = name
    run = { count, sink in
      let start = ContinuousClock.now
      for _ in 0..<count { sink &+= body() }
      return .now - start
    }
  }

  /// An operation on an editor, from the same state each time as many times as it is done.
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

  /// How many nanoseconds the operation takes, by batches of some milliseconds each.
  func nanoseconds(batches: Int, sink: inout Int) -> [Double] {
    var count = 1
    while run(count, &sink) < .milliseconds(4), count < 1 << 16 { count *= 2 }
    return (0..<batches).map { _ in run(count, &sink) / .nanoseconds(1) / Double(count) }
  }
}
