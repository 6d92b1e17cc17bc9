import SenderoCanvas
import SenderoCore

/// Something that happened outside the editor and that it has to answer.
public enum Event: Equatable, Sendable {
  case key(Key)
  /// Text pasted in one go (bracketed paste), with line feeds between its lines.
  case paste(String)
  /// More than the limit, in bytes, was pasted; it was dropped.
  case pasteTooLarge(limit: Int)
  case mouse(MouseEvent)
  /// The terminal's size in cells.
  case resize(Size)
  /// A map was written, as it stands in the file now, or why it was not.
  case saved(PendingSave, Result<MergedMap, SaveProblem>)
  /// A save has been under way for a while.
  case saveIsSlow(PendingSave)
  /// Somebody else has written the file of an open map; this is what it holds now.
  case changedOutside(path: String, JourneyMap)
  /// The file of an open map is not there any more.
  case goneOutside(path: String)
  /// Somebody else has written the file of an open map, and it cannot be read.
  case unreadableOutside(path: String, problem: LocalizedText)
  /// A map was read for editing.
  case opened(Document)
  /// A file could not be opened, and why.
  case openFailed(LocalizedText)
  /// A map that a link leads to was read for editing.
  case linkOpened(Document)
  /// A link leads to nothing that can be opened, and why.
  case linkFailed(path: String, problem: LocalizedText)
  /// A file that was to be opened is the one in front, or one of those left open, under this path.
  case alreadyOpen(path: String)
  /// The maps that touchpoints link to were read.
  case linksRead([LinkedMap])
  /// A text came back from the user's own editor; `nil` where it was given up.
  case editedOutside(String?)
}

/// Why a map was not saved.
public struct SaveProblem: Error, Equatable, Sendable {
  /// What is said to the user.
  public var text: LocalizedText

  /// Makes a problem.
  public init(_ text: LocalizedText) { self.text = text }
}
