#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A value that threads share: one at a time looks at it, and any may sleep until it has become what it waits for.
final class Monitor<State>: @unchecked Sendable {
  private var state: State
  // On the heap, since the system knows both by their address.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(_ state: State) {
    self.state = state
    pthread_mutex_init(mutex, nil)
    #if canImport(Darwin)
      pthread_cond_init(condition, nil)
    #else
      // The clock that nobody sets, so that a wait is as long as it was meant to be.
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

  /// Looks at the value, or changes it, and has those that wait look again.
  func access<Value>(_ body: (inout State) -> Value) -> Value {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(condition)
      pthread_mutex_unlock(mutex)
    }
    return body(&state)
  }

  /// Sleeps until the value is what is waited for.
  ///
  /// - Parameters:
  ///   - deadline: When to give up, as ``Platform/nanosecondsNow`` counts; `nil` for never.
  ///   - body: Gives what was waited for, or `nil` where that is not there yet. It is asked at least once.
  /// - Returns: What the body gave, or `nil` at the deadline.
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
