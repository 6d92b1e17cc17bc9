/// A finding in a place that is relative to its stage.
struct RelativeFinding: Sendable {
  let rule: Rule
  var place: RelativePlace
  let field: FieldDescription?
  let subject: String
  let detail: Finding.Detail

  /// The finding, given the index of the stage; `nil` for a place outside the stages.
  func finding(inStage stage: Int?) -> Finding {
    Finding(rule: rule, item: place.path(inStage: stage), field: field, subject: subject, detail: detail)
  }
}
