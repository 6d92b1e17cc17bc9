extension Array where Element: Sendable {
  /// Returns the results of a function for all elements, in their order, computed on all processors.
  ///
  /// - Parameter transform: A function that depends only on its argument, since calls of it run at the same time.
  /// - Returns: The results.
  public func concurrentMap<Result: Sendable>(_ transform: @escaping @Sendable (Element) -> Result)
    -> [Result]
  {
    let work = Monitor((next: 0, results: [Result?](repeating: nil, count: count)))
    let run: @Sendable () -> Void = {
      while true {
        let index = work.access { state in
          defer { state.next += 1 }
          return state.next
        }
        guard index < count else { return }
        let result = transform(self[index])
        work.access { $0.results[index] = result }
      }
    }
    // Without another thread, this one does everything.
    let others = (0..<Swift.min(count, Platform.processorCount)).dropFirst().compactMap { _ in
      try? WorkerThread(run)
    }
    run()
    for thread in others { thread.join() }
    return work.access { $0.results.compactMap(\.self) }
  }
}
