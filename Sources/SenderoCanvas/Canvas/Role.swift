/// The meaning of a cell, from which a theme derives colours that the terminal can show.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case plain
  /// Less important text: hints, positions, empty fields.
  case quiet
  /// The single accent colour: the selection mark, the title, text being typed.
  case accent
  /// The line of a stage header.
  case heading
  /// Rules and other line drawing.
  case border
  /// Filled shapes: a good, a neutral, a bad and an unrated experience.
  case positive, neutral, negative, unrated
  /// Filled shapes: a strongly good and a strongly bad experience, in deeper tones of the same hues.
  case positiveStrong, negativeStrong
  /// Coloured text on the default background: counts, bars, curves.
  case positiveText, neutralText, negativeText
  /// The title bar and the hint bar.
  case bar
  /// The name of a key in a hint.
  case keyName
  /// A message that needs attention: an error, unsaved work.
  case warning
  /// A field for typing text.
  case input
  /// The marks of the people in a workshop, one colour for each; the colours repeat after six people.
  case person1, person2, person3, person4, person5, person6

  private static let people: [Role] = [.person1, .person2, .person3, .person4, .person5, .person6]

  /// Returns the role of the marks of a person with a colour, from 0.
  public static func person(_ colour: Int) -> Role { people[max(0, colour) % people.count] }
}
