import SenderoCanvas

/// The signs of touchpoints that a legend explains.
enum LegendSigns {
  /// Returns the signs that a board can have.
  static func all(_ model: BoardModel, _ shown: ShownMap) -> [BoardSign] {
    let certainty: BoardSign = model.marksEvidence ? .evidence : .assumption
    let signs: [BoardSign] = [.momentOfTruth, .painPoints, .gap, certainty, .branches]
    return shown.lens.showsRetired ? signs + [.retired] : signs
  }
}
