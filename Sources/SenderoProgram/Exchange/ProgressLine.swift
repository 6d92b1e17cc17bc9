import SenderoCore

/// The progress of a long import, on one line of standard error if that is a terminal.
final class ProgressLine {
  private let language: Language
  /// An import that takes less time shows no progress.
  private let silence = Deadline(after: .milliseconds(500))
  private var shown = -1

  init(language: Language) { self.language = language }

  /// Shows how much was read, at most once for each MiB.
  ///
  /// - Parameters:
  ///   - done: The number of bytes read.
  ///   - size: The size of the file in bytes; `nil` if it is not known.
  func show(_ done: Int, of size: Int?) {
    guard done >> 20 != shown, StandardStream.error.isTerminal, silence.hasPassed
    else { return }
    shown = done >> 20
    StandardStream.error.report("\r" + ExchangePhrase.progress(done, of: size)[language])
  }

  /// Removes the line.
  func clear() {
    guard shown >= 0 else { return }
    shown = -1
    StandardStream.error.report("\r" + String(repeating: " ", count: 40) + "\r")
  }
}
