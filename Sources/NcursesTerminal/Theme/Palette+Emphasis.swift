import SenderoCanvas
import SenderoEditor

extension Palette {
  /// The look of whatever is selected: one accent for every role, so that the selection is one shape.
  ///
  /// With few colours or none, reverse video is easy to see on every background.
  var selected: Look {
    let many =
      switch self {
      case .standard: Paint(231, on: 26)
      case .colourblind: Paint(231, on: 93)
      }
    return Look(
      many: many, few: ResolvedStyle().adding(.reverse), none: ResolvedStyle().adding([.reverse, .bold]))
  }

  /// Returns the look of a dimmed role: a fill becomes text in a muted tone of its hue.
  func dimmed(_ role: Role) -> Look {
    switch role {
    case .positive, .positiveStrong, .positiveText:
      switch self {
      case .standard:
        tired(TextTones(65, onDark: [108, 151], onLight: [65, 22]), like: .positiveText)
      case .colourblind:
        tired(TextTones(67, onDark: [110, 152], onLight: [60, 24, 17]), like: .positiveText)
      }
    case .neutral, .neutralText:
      tired(TextTones(243, onDark: [246, 248, 251], onLight: [243, 241, 239]), like: .neutralText)
    case .negative, .negativeStrong, .negativeText:
      switch self {
      case .standard:
        tired(TextTones(131, onDark: [174, 181], onLight: [131, 95, 52]), like: .negativeText)
      case .colourblind:
        tired(TextTones(137, onDark: [180, 187], onLight: [94, 58]), like: .negativeText)
      }
    case .plain, .accent, .heading, .border, .unrated, .quiet: row(.quiet)
    case .bar, .keyName, .warning, .input, .person1, .person2, .person3, .person4, .person5, .person6:
      row(role).adding(.dim)
    }
  }

  private func tired(_ tones: TextTones, like role: Role) -> Look {
    var look = row(role).adding(.dim)
    look.many = Paint(tones)
    look.few.attributes.remove(.bold)
    return look
  }
}
