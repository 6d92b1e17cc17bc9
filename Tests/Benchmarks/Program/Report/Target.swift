/// A target for a figure.
struct Target: Sendable {
  /// The description of the target.
  var name: String
  /// The program.
  var contestant: Contestant
  var statistic: Statistic
  var quantity: Quantity
  /// The upper limit of the figure, in the unit of the quantity.
  var limit: Double

  static let all: [Target] = [
    Target(name: "First full paint", .sendero, .median, .startUp, 5),
    Target(name: "First full paint", .senderoLarge, .median, .startUp, 80),
    Target(name: "Key to the last byte of its paint", .sendero, .median, .key, 0.45),
    Target(name: "Key to the last byte of its paint", .sendero, .percentile99, .key, 0.8),
    Target(name: "Key to the last byte of its paint", .senderoLarge, .median, .key, 0.45),
    Target(name: "Key to the last byte of its paint", .senderoLarge, .percentile99, .key, 0.8),
    Target(name: "Bytes of a cursor key", .sendero, .median, .keyBytes, 500),
    Target(name: "A thousand keys at once", .sendero, .median, .flood, 40),
    Target(name: "Age of the picture under endless keys", .sendero, .maximum, .endlessGap, 100),
    Target(name: "Idle: bytes", .sendero, .maximum, .idleBytes, 0),
    Target(name: "Idle: wake-ups", .sendero, .maximum, .idleWakeUps, 0),
    Target(name: "Peak memory", .sendero, .median, .memoryAfterKeys, 14),
    Target(name: "Save", .senderoLarge, .median, .save, 120),
  ]

  private init(
    name: String, _ contestant: Contestant, _ statistic: Statistic, _ quantity: Quantity, _ limit: Double
  ) {
    self.name = name
    self.contestant = contestant
    self.statistic = statistic
    self.quantity = quantity
    self.limit = limit
  }
}
