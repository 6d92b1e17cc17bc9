#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A thread for background work.
///
/// It blocks the signals that are sent to the process, so that their handlers still run on the main thread.
/// Only crash signals, which go to the thread that crashes, are not blocked.
struct WorkerThread: @unchecked Sendable {
  private let thread: pthread_t

  private final class Body {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts a thread.
  ///
  /// - Parameter body: The work. The thread ends when it returns.
  /// - Throws: ``SystemError`` if the system cannot create another thread.
  init(_ body: @escaping @Sendable () -> Void) throws(SystemError) {
    let body = Unmanaged.passRetained(Body(body))
    var blocked = sigset_t()
    var before = sigset_t()
    sigfillset(&blocked)
    for crash in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE] { sigdelset(&blocked, crash) }
    pthread_sigmask(SIG_SETMASK, &blocked, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // The usual size of the main thread's stack: writing a JSON value recurses as deep as the value.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let code = pthread_create(
      &thread, &attributes,
      { argument in
        let argument: UnsafeMutableRawPointer? = argument
        guard let argument else { return nil }
        Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, body.toOpaque())
    #if canImport(Darwin)
      guard code == 0, let thread else {
        body.release()
        throw SystemError(code: code)
      }
    #else
      guard code == 0 else {
        body.release()
        throw SystemError(code: code)
      }
    #endif
    self.thread = thread
  }

  /// Waits until the thread has ended.
  func join() {
    pthread_join(thread, nil)
  }

  /// Detaches the thread, which runs on and can no longer be joined.
  func detach() {
    pthread_detach(thread)
  }

  /// Lowers the priority of the calling thread below that of other threads.
  static func lowerPriority() {
    // On Linux zero means the calling thread, not the process.
    #if canImport(Glibc)
      setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
    #elseif canImport(Musl)
      setpriority(PRIO_PROCESS, 0, 10)
    #endif
  }
}
