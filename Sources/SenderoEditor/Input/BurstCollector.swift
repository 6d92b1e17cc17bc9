/// The input of a terminal that may be a text: characters that arrive at once are held until they have all
/// arrived, and everything after a paste up to the next pause belongs to the paste.
///
/// A terminal marks the ends of a paste only if it knows how, and a pasted text can contain the mark that ends
/// it. So a paste is recognised by its speed too: nobody types more than eight characters at once. A text is
/// over after `pause`. Input that is certainly keys is never held.
public struct BurstCollector: Sendable {
  /// The pause after which a text is over, in milliseconds.
  static let pause: Int64 = 20
  /// The maximum size of a text, in characters; a larger one is discarded.
  static let limit = 1 << 20
  /// The maximum number of other events within a text.
  private static let mostEvents = 1024

  private enum Part {
    case typed([Key])
    case pasted(String)
    case other(Event)
  }

  private var parts: [Part] = []
  private var count = 0
  private var isText = false
  private var hasPaste = false
  /// The event that says that a text is too large; everything up to its end is dropped.
  private var tooLarge: Event?
  /// The time at which the held input is complete unless more arrives, in milliseconds; `nil` if none is held.
  public private(set) var deadline: Int64?

  /// Makes an empty collector.
  public init() {}

  /// Takes the events that the terminal has read, and returns those that need not wait.
  ///
  /// - Parameters:
  ///   - events: The events, in order.
  ///   - isDrained: Whether nothing more waits to be read.
  ///   - now: The time, in milliseconds of a monotonic clock.
  ///   - areKeys: Returns whether characters that arrived at once are keys for certain.
  /// - Returns: The events for the editor, in order.
  public mutating func take(
    _ events: [Event], isDrained: Bool, at now: Int64, areKeys: (String) -> Bool
  ) -> [Event] {
    if parts.isEmpty, tooLarge == nil, isDrained, events.count <= TypedText.mostKeys,
      !events.contains(where: \.isPaste)
    {
      return Self.hasLines(events) ? events.map(\.inText) : events
    }
    guard !events.isEmpty || !isDrained || !parts.isEmpty || tooLarge != nil else { return [] }
    for event in events { add(event) }
    if !isText, !hasPaste {
      isText = parts.contains { part in
        guard case .typed(let keys) = part, keys.count > TypedText.mostKeys else { return false }
        return !areKeys(Self.text(of: keys))
      }
    }
    guard isText || hasPaste || tooLarge != nil else { return isDrained ? release() : releaseKeys() }
    if !events.isEmpty || deadline == nil { deadline = now + Self.pause }
    if parts.count > Self.mostEvents { return release() }
    return []
  }

  /// Returns whether a character follows a line end: a few short lines may be keys or a text, so they are keys
  /// that run nothing drastic.
  private static func hasLines(_ events: [Event]) -> Bool {
    events.drop(while: \.isLineEnd).drop { !$0.isLineEnd }.contains { $0.typedKey != nil && !$0.isLineEnd }
  }

  /// Returns the held input if it is complete.
  public mutating func takeComplete(at now: Int64) -> [Event] {
    guard let deadline, now >= deadline else { return [] }
    return release()
  }

  /// Forgets the held input.
  public mutating func forget() { self = BurstCollector() }

  private mutating func add(_ event: Event) {
    if tooLarge != nil, event.typedKey != nil || event.isPaste { return }
    if case .pasteTooLarge = event {
      drop(event)
      return
    }
    if let key = event.typedKey {
      count += 1
      if case .typed(var keys)? = parts.last {
        parts.removeLast()
        keys.append(key)
        parts.append(.typed(keys))
      } else {
        parts.append(.typed([key]))
      }
    } else if case .paste(let text) = event {
      hasPaste = true
      count += text.utf8.count
      parts.append(.pasted(text))
    } else {
      parts.append(.other(event))
    }
    if count > Self.limit { drop(.pasteTooLarge(limit: Self.limit)) }
  }

  private mutating func drop(_ event: Event) {
    tooLarge = event
    parts.removeAll { if case .other = $0 { false } else { true } }
  }

  /// Returns what is certainly not part of a text: everything but the last characters, which may be followed
  /// by more.
  private mutating func releaseKeys() -> [Event] {
    var last: [Key] = []
    if case .typed(let keys)? = parts.last, keys.count <= TypedText.mostKeys {
      last = keys
      parts.removeLast()
    }
    let released = release()
    if !last.isEmpty {
      parts = [.typed(last)]
      count = last.count
    }
    return released
  }

  private mutating func release() -> [Event] {
    var events = tooLarge.map { [$0] } ?? []
    var isAfterPaste = tooLarge != nil
    for (index, part) in parts.enumerated() {
      switch part {
      case .pasted(let text):
        events.append(.paste(text))
        isAfterPaste = true
      // Enter alone accepts what was pasted; it cannot run anything drastic.
      case .typed(let keys) where isAfterPaste && keys == [.enter] && index == parts.count - 1:
        events.append(.keyInText(.enter))
      case .typed(let keys) where isAfterPaste:
        let typed = TypedText.withoutEditingKeys(Self.text(of: keys))
        if case .paste(let text)? = events.last {
          events[events.count - 1] = .paste(text + typed)
        } else {
          events.append(.paste(typed))
        }
      case .typed(let keys): events += isText ? [.burst(Self.text(of: keys))] : keys.map { .key($0) }
      case .other(.key(let key)) where isText || isAfterPaste: events.append(.keyInText(key))
      case .other(let event): events.append(event)
      }
    }
    self = BurstCollector()
    return events
  }

  /// The text of keys; a carriage return with a line feed is one line end, and keys that edit a text are
  /// control characters.
  private static func text(of keys: [Key]) -> String {
    var text = String.UnicodeScalarView()
    var isAfterReturn = false
    for key in keys {
      switch key {
      case .character(let scalar): text.append(scalar)
      case .tab: text.append("\t")
      case .enter: text.append("\n")
      case .backspace: text.append("\u{7F}")
      case .control("u"): text.append("\u{15}")
      case .control("w"): text.append("\u{17}")
      default: if !isAfterReturn { text.append("\n") }
      }
      isAfterReturn = key == .enter
    }
    return String(text)
  }
}

extension Event {
  /// The key, if a text can contain its character or keys typed ahead can edit a text with it.
  fileprivate var typedKey: Key? {
    switch self {
    case .key(.character), .key(.enter), .key(.tab), .key(.control("j")), .key(.backspace),
      .key(.control("u")),
      .key(.control("w")):
      if case .key(let key) = self { key } else { nil }
    default: nil
    }
  }

  fileprivate var isLineEnd: Bool { typedKey == .enter || typedKey == .control("j") }

  /// The event as a part of a text.
  fileprivate var inText: Event { if case .key(let key) = self { .keyInText(key) } else { self } }

  fileprivate var isPaste: Bool {
    switch self {
    case .paste, .pasteTooLarge: true
    default: false
    }
  }
}
