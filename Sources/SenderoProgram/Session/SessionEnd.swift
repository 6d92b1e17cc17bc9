import Glibc

/// The way in which a session ended.
enum SessionEnd: Equatable {
  case left
  case signal(Int32)
  case hungUp

  /// The signal that the external editor gets if the session ends in this way.
  var signal: Int32 {
    switch self {
    case .left: SIGTERM
    case .signal(let number): number
    case .hungUp: SIGHUP
    }
  }
}
