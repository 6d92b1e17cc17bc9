/// What rules ask of a stage; they are applied to it again only if this changes.
struct StageFacts: Hashable, Sendable {
  /// A touchpoint that is not retired.
  struct NamedTouchpoint: Hashable, Sendable {
    /// The index in the stage.
    let index: Int
    let name: String
  }

  /// The name of the stage.
  let name: String
  /// The touchpoints that are not retired, in order.
  let touchpoints: [NamedTouchpoint]

  /// Reads a stage.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - touchpoints: What is known of its touchpoints; `nil` for retired ones.
  init(name: String, touchpoints: [TouchpointSummary?]) {
    self.name = name
    self.touchpoints = touchpoints.enumerated().compactMap { index, touchpoint in
      touchpoint.map { NamedTouchpoint(index: index, name: $0.name) }
    }
  }
}
