import SenderoCore

/// Something that the editor asks of the world around it.
public enum Effect: Equatable, Sendable {
  /// Merge the map with what the file holds by now, going back to the base, write it, and answer with `Event.saved`.
  /// Where there is no base, a file that is there is written over only where it may be replaced; where it may, nothing is
  /// merged.
  case save(JourneyMap, base: JourneyMap?, save: PendingSave, mayReplace: Bool)
  /// Read a file and answer with `Event.opened`, or, where it is in `Editor.pathsLeftOpen`, with `Event.alreadyOpen`.
  case open(path: String)
  /// Read a map that a link leads to and answer with `Event.linkOpened` or `Event.linkFailed`; or, where the file is
  /// the one in front or in `Editor.pathsLeftOpen`, with `Event.alreadyOpen`, reading nothing.
  case openLink(path: String)
  /// Read the maps that touchpoints link to, to show their balance, and answer with `Event.linksRead`.
  case readLinks([String])
  /// Delete the unsaved edits kept at a place: nobody wants them.
  case discardRecovery(place: String)
  /// The unsaved edits kept at a place are in the map now: delete them once the map is kept elsewhere.
  case recovered(place: String)
  /// Leave.
  case quit
  /// Give the terminal back until the shell brings the program to the front again.
  case suspend
  /// Open a text in the user's own editor, and answer with `Event.editedOutside`.
  case editOutside(String)
  /// Listen to the mouse or leave it to the terminal.
  case useMouse(Bool)
  /// Take another set of colours.
  case usePalette(Palette)
  /// Keep which rows are shown under the touchpoints, for the next time.
  case rememberRows([String])
  /// Draw everything anew.
  case redraw
}

/// A set of colours.
public enum Palette: String, CaseIterable, Sendable {
  /// Green, grey and red.
  case standard = "default"
  /// Blue, grey and orange.
  case colourblind

  /// What people read.
  var title: LocalizedText {
    switch self {
    case .standard: LocalizedText("Green, grey and red", "Verde, gris y rojo")
    case .colourblind: LocalizedText("Blue, grey and orange", "Azul, gris y naranja")
    }
  }
}
