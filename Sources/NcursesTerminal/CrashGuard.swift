import CCrashGuard
import Glibc

/// Gives the terminal back when the process crashes.
enum CrashGuard {
  /// Takes the crash signals over.
  ///
  /// - Parameters:
  ///   - descriptor: The terminal.
  ///   - saved: Its settings from before.
  ///   - bytes: What to write to it.
  static func arm(descriptor: Int32, saved: termios, bytes: [UInt8]) {
    withUnsafePointer(to: saved) { saved in
      bytes.withUnsafeBytes { bytes in
        let text = bytes.assumingMemoryBound(to: CChar.self)
        guard let start = text.baseAddress else { return }
        sendero_crash_arm(descriptor, saved, start, text.count)
      }
    }
  }

  /// Gives the crash signals back to whoever had them.
  static func disarm() {
    sendero_crash_disarm()
  }

  /// Prepares what is said after the terminal is back.
  static func setMessage(_ message: String) {
    var message = message
    message.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        guard let start = text.baseAddress else { return }
        sendero_crash_set_message(start, text.count)
      }
    }
  }

  /// Says whether another thread is writing something that a crash should wait for.
  static func setPending(_ isPending: Bool) {
    sendero_crash_set_pending(isPending ? 1 : 0)
  }
}
