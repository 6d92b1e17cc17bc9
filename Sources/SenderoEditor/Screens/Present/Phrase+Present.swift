import SenderoCanvas
import SenderoCore

/// The texts of the story.
extension Phrase {
  static func progress(_ progress: Story.Progress) -> LocalizedText {
    guard progress.touchpoint > 0 else { return stage(progress) }
    return stage(progress)
      + LocalizedText(
        " · \(progress.touchpoint) of \(progress.touchpoints)",
        " · \(progress.touchpoint) de \(progress.touchpoints)")
  }
  static func stage(_ progress: Story.Progress) -> LocalizedText {
    LocalizedText(
      "Stage \(progress.stage) of \(progress.stages)", "Etapa \(progress.stage) de \(progress.stages)")
  }
  static let storyEnds = LocalizedText("The end", "Fin")
  static let storyBranches = LocalizedText("The journey branches here", "Aquí el recorrido se divide")
  static let whatTheyDo = LocalizedText("What they do", "Lo que hacen")
  static let whatTheyThink = LocalizedText("What they think", "Lo que piensan")
  static let whatTheyFeel = LocalizedText("What they feel", "Lo que sienten")
  static let whatHurts = LocalizedText("What hurts", "Lo que duele")
  static func branchesUpTo(_ count: Int) -> LocalizedText {
    LocalizedText("The branches go up to \(count)", "Las ramas llegan hasta la \(count)")
  }
}
