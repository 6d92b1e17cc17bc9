/// A row of the table, with a figure for each program.
struct Row {
  var name: String
  var statistic: Statistic
  var quantity: Quantity

  private init(_ name: String, _ statistic: Statistic, _ quantity: Quantity) {
    self.name = name
    self.statistic = statistic
    self.quantity = quantity
  }

  /// The rows for all compared programs.
  static let sideBySide: [Row] = [
    Row("start-up, median", .median, .startUp),
    Row("start-up, least", .minimum, .startUp),
    Row("first frame", .median, .startUpBytes),
    Row("key, median", .median, .key),
    Row("key, 99 of 100", .percentile99, .key),
    Row("key, least", .minimum, .key),
    Row("key after a pause, median", .median, .keyAfterPause),
    Row("key after a pause, 99 of 100", .percentile99, .keyAfterPause),
    Row("processor time a key", .median, .keyProcessorTime),
    Row("bytes a key", .median, .keyBytes),
    Row("bytes, `j`", .median, .downBytes),
    Row("bytes, `l`", .median, .rightBytes),
    Row("1,000 keys at once", .median, .flood),
    Row("1,000 keys at once", .median, .floodBytes),
    Row("endless keys, age of the picture", .maximum, .endlessGap),
    Row("idle", .maximum, .idleBytes),
    Row("idle, woken", .maximum, .idleWakeUps),
    Row("idle, processor time", .maximum, .idleProcessorTime),
    Row("peak memory, started", .median, .memoryAtStart),
    Row("peak memory, used", .median, .memoryAfterKeys),
    Row("edit (`g`), median", .median, .edit),
    Row("edit (`g`), 99 of 100", .percentile99, .edit),
    Row("bytes of an edit", .median, .editBytes),
    Row("undo, median", .median, .undo),
    Row("save, median", .median, .save),
  ]

  /// The rows for the slow line.
  static let slowLine: [Row] = [
    Row("behind", .median, .slowLineBehind), Row("bytes behind", .median, .slowLineBytesBehind),
  ]
}
