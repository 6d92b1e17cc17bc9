import SenderoCore

extension WorkshopMessage {
  /// Whether the message says what the sender looks at.
  var isLook: Bool {
    switch self {
    case .select, .view: true
    default: false
    }
  }

  func isSameKind(as other: WorkshopMessage) -> Bool {
    switch (self, other) {
    case (.select, .select), (.view, .view): true
    default: false
    }
  }
}
