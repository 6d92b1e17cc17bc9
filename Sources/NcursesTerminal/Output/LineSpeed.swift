import Glibc

/// The speed of a serial line according to its settings.
enum LineSpeed {
  /// Returns the speed in bytes per second; `nil` unless the settings contain a speed of 50 to 19,200 baud.
  ///
  /// 38,400 baud is excluded because it is the default setting of terminals that are not serial lines.
  static func bytesPerSecond(_ settings: termios) -> Int? {
    var settings = settings
    let speed = cfgetospeed(&settings)
    // A byte takes ten bits: a start bit, eight data bits and a stop bit.
    return bauds.first { $0.code == speed }.map { max(1, $0.baud / 10) }
  }

  private static let bauds: [(code: speed_t, baud: Int)] = [
    (speed_t(B50), 50), (speed_t(B75), 75), (speed_t(B110), 110), (speed_t(B134), 134),
    (speed_t(B150), 150), (speed_t(B200), 200), (speed_t(B300), 300), (speed_t(B600), 600),
    (speed_t(B1200), 1_200), (speed_t(B1800), 1_800), (speed_t(B2400), 2_400), (speed_t(B4800), 4_800),
    (speed_t(B9600), 9_600), (speed_t(B19200), 19_200),
  ]
}
