#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A value that several threads share: one thread at a time accesses it, and any thread can wait until the
/// value is in a certain state.
final class Monitor<State>: @unchecked Sendable {
  private var state: State
  // On the heap, because the system identifies both by their addresses.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(_ state: State) {
    self.state = state
    pthread_mutex_init(mutex, nil)
    #if canImport(Darwin)
      pthread_cond_init(condition, nil)
    #else
      // The monotonic clock, so that a change of the system time does not change the length of a wait.
      var attributes = pthread_condattr_t()
      pthread_condattr_init(&attributes)
      pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
      pthread_cond_init(condition, &attributes)
      pthread_condattr_destroy(&attributes)
    #endif
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Reads or changes the value, and wakes the waiting threads.
  func access<Value>(_ body: (inout State) -> Value) -> Value {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(condition)
      pthread_mutex_unlock(mutex)
    }
    return body(&state)
  }

  /// Waits until the value is in the wanted state.
  ///
  /// - Parameters:
  ///   - deadline: The end of the wait on the clock of ``Platform/nanosecondsNow``; `nil` for no limit.
  ///   - body: Returns the result, or `nil` to go on waiting. It is called at least once.
  /// - Returns: The result of the body, or `nil` at the deadline.
  func wait<Value>(until deadline: Int64?, _ body: (inout State) -> Value?) -> Value? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let value = body(&state) { return value }
      guard let deadline else {
        pthread_cond_wait(condition, mutex)
        continue
      }
      let rest = deadline - Platform.nanosecondsNow
      if rest <= 0 { return nil }
      #if canImport(Darwin)
        var time = timespec(nanoseconds: rest)
        pthread_cond_timedwait_relative_np(condition, mutex, &time)
      #else
        var time = timespec(nanoseconds: deadline)
        pthread_cond_timedwait(condition, mutex, &time)
      #endif
    }
  }
}

extension timespec {
  fileprivate init(nanoseconds: Int64) {
    self.init()
    tv_sec = time_t(nanoseconds / 1_000_000_000)
    tv_nsec = Int(nanoseconds % 1_000_000_000)
  }
}
