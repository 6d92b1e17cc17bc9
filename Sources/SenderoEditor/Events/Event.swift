import SenderoCanvas
import SenderoCore

/// Something that happened outside the editor and that the editor handles.
public enum Event: Equatable, Sendable {
  case key(Key)
  /// A key that is part of a pasted or fast-typed text: it runs no drastic command.
  case keyInText(Key)
  /// Characters, line feeds and tabs that arrived at once: pasted text without marks around it, or keys that
  /// were typed ahead.
  case burst(String)
  /// Text that was pasted in one go (bracketed paste), its lines separated by line feeds.
  case paste(String)
  /// Pasted text exceeded the limit, in bytes, and was ignored.
  case pasteTooLarge(limit: Int)
  case mouse(MouseEvent)
  /// The terminal's size in cells.
  case resize(Size)
  /// The result of a save: the map as the file now contains it, or why it was not saved.
  case saved(PendingSave, Result<MergedMap, LocalizedText>)
  /// A save is taking a long time.
  case saveIsSlow(PendingSave)
  /// Another program has changed the file of an open map; this is its present content.
  case externalChange(path: String, JourneyMap)
  /// An open map is edited live with others from now on, or no longer.
  case live(path: String, Bool)
  /// Others have replaced values that the user had set in a map that is edited live.
  case replaced(path: String, [MergeConflict])
  /// Edits that could not be sent to the others may be sent again.
  case mayShare(path: String)
  /// The file of an open map no longer exists.
  case goneOutside(path: String)
  /// Another program has changed the file of an open map so that it cannot be read.
  case unreadableOutside(path: String, problem: LocalizedText)
  /// A map was read for editing.
  case opened(Document)
  /// What was asked for has failed, for the given reason.
  case failed(LocalizedText)
  /// A map that a link leads to was read for editing.
  case linkOpened(Document)
  /// The target of a link could not be opened, for the given reason.
  case linkFailed(path: String, problem: LocalizedText)
  /// The file to open is already open, under this path.
  case alreadyOpen(path: String)
  /// The maps that touchpoints link to were read.
  case linksRead([LinkedMap])
  /// A map was read to be compared with the one in front.
  case readToCompare(path: String, JourneyMap)
  /// A map was exported to a file, as a lens shows it; what the format cannot hold.
  case exported(path: String, lens: Lens, remarks: [LocalizedText])
  /// A file in another format was read to be imported.
  case readToImport(ImportedFile)
  /// The recent maps whose files are missing.
  case missingFiles([String])
  /// The maps and folders in a folder, as named in `Effect.listFiles`; the names of folders end with a slash.
  case filesListed(folder: String, names: [String])
  /// A text returned from the external editor; `nil` if the user cancelled the edit.
  case editedExternally(String?)
  /// The state of the workshop on an open map, after some messages: who the user is in it, and what the
  /// messages tell people.
  case workshop(path: String, me: ParticipantID, Workshop, [WorkshopNotice])
  /// An open map is not shared with anybody any more.
  case workshopEnded(path: String)
  /// The present time of the host's boot clock, in milliseconds, while a timer or a round is running.
  case time(Int64)
}

extension Event {
  /// Whether the event comes from the keyboard or the clipboard.
  public var isTyped: Bool {
    switch self {
    case .key, .keyInText, .burst, .paste: true
    default: false
    }
  }
}
