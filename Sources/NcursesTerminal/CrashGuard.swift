import CCrashGuard
import Glibc

/// Restores the terminal if the process crashes.
enum CrashGuard {
  /// Installs the crash signal handlers.
  ///
  /// - Parameters:
  ///   - descriptor: The terminal.
  ///   - saved: The original settings of the terminal.
  ///   - bytes: The bytes that restore the terminal.
  static func arm(descriptor: Int32, saved: termios, bytes: [UInt8]) {
    withUnsafePointer(to: saved) { saved in
      bytes.withUnsafeBytes { bytes in
        let text = bytes.assumingMemoryBound(to: CChar.self)
        guard let start = text.baseAddress else { return }
        sendero_crash_arm(descriptor, saved, start, text.count)
      }
    }
  }

  /// Restores the previous crash signal handlers.
  static func disarm() {
    sendero_crash_disarm()
  }

  /// Sets the message to print after the terminal is restored.
  static func setMessage(_ message: String) {
    var message = message
    message.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        guard let start = text.baseAddress else { return }
        sendero_crash_set_message(start, text.count)
      }
    }
  }

  /// Sets whether a crash should wait for another thread that is writing.
  static func setPending(_ isPending: Bool) {
    sendero_crash_set_pending(isPending ? 1 : 0)
  }
}
