#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

#if os(Linux)
  extension Platform {
    /// The events that create, replace, change or remove a file.
    ///
    /// `IN_MODIFY` is not included: a half-written file is of no use.
    private static let watchedEvents = UInt32(
      IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF)

    static func makeWatch() -> Int32? {
      let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      return descriptor < 0 ? nil : descriptor
    }

    static func watch(folder: String, with descriptor: Int32?) -> Int32? {
      guard let descriptor else { return nil }
      let watch = inotify_add_watch(descriptor, folder, watchedEvents)
      return watch < 0 ? nil : watch
    }

    static func watch(log: String, with descriptor: Int32?) -> Int32? {
      guard let descriptor else { return nil }
      let watch = inotify_add_watch(descriptor, log, UInt32(IN_MODIFY | IN_DONT_FOLLOW))
      return watch < 0 ? nil : watch
    }

    static func unwatch(_ watch: Int32, of descriptor: Int32?) {
      if let descriptor { inotify_rm_watch(descriptor, watch) }
    }

    /// Reads the next events, at most 16 KiB of them.
    ///
    /// The descriptor stays readable while there are more.
    static func watchEvents(_ descriptor: Int32?) -> [WatchEvent] {
      guard let descriptor else { return [] }
      let alignment = MemoryLayout<inotify_event>.alignment
      return withUnsafeTemporaryAllocation(byteCount: 16 << 10, alignment: alignment) { buffer in
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        return count > 0 ? parse(UnsafeRawBufferPointer(buffer)[..<count]) : []
      }
    }

    private static func parse(_ bytes: Slice<UnsafeRawBufferPointer>) -> [WatchEvent] {
      let header = MemoryLayout<inotify_event>.size
      var rest = UnsafeRawBufferPointer(rebasing: bytes)
      var events: [WatchEvent] = []
      while rest.count >= header {
        let event = rest.loadUnaligned(as: inotify_event.self)
        let end = min(rest.count, header + Int(event.len))
        let name = rest[header..<end].prefix { $0 != 0 }
        // The kernel's notice that a folder is no longer watched, as after `unwatch`.
        if event.mask & UInt32(IN_IGNORED) == 0 {
          events.append(
            WatchEvent(watch: event.wd, name: name.isEmpty ? nil : String(decoding: name, as: UTF8.self)))
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[end...])
      }
      return events
    }
  }
#else
  extension Platform {
    static func makeWatch() -> Int32? { nil }
    static func watch(folder: String, with descriptor: Int32?) -> Int32? { nil }
    static func watch(log: String, with descriptor: Int32?) -> Int32? { nil }
    static func unwatch(_ watch: Int32, of descriptor: Int32?) {}
    static func watchEvents(_ descriptor: Int32?) -> [WatchEvent] { [] }
  }
#endif
