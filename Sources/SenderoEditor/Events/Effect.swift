import SenderoCore

/// A request from the editor to the program around it.
public enum Effect: Equatable, Sendable {
  /// Merge the map with the present content of the file, write the result, and send `Event.saved`.
  ///
  /// The base is the common ancestor of the two. Without a base, an existing file is overwritten only if
  /// `mayReplace` is true; then nothing is merged.
  case save(JourneyMap, base: JourneyMap?, save: PendingSave, mayReplace: Bool)
  /// Send the edits since the base to the others who edit the map live, and send `Event.saved`.
  ///
  /// The conflicts are those in which the edits have replaced values of others, who get a notice.
  case share(JourneyMap, base: JourneyMap, save: PendingSave, conflicts: [MergeConflict])
  /// Write the map that is edited live to its file now.
  case writeFile(path: String)
  /// Let the others who have the map open see the user; from then on the map may be edited live.
  case enter(path: String, isReadOnly: Bool)
  /// Read a file and send `Event.opened`, or `Event.alreadyOpen` if it is in `Editor.pathsLeftOpen`.
  case open(path: String)
  /// Read the map that a link leads to and send `Event.linkOpened` or `Event.linkFailed`.
  ///
  /// If the file is the one in front or in `Editor.pathsLeftOpen`, send `Event.alreadyOpen` and read nothing.
  case openLink(path: String)
  /// Read the maps that touchpoints link to, for their ratings, and send `Event.linksRead`.
  case readLinks([String])
  /// Read a map to compare with the one in front, and send `Event.readToCompare` or `Event.failed`.
  case readToCompare(path: String)
  /// Write a map, as a lens shows it, in the format that the suffix of the file names, and send
  /// `Event.exported` or `Event.failed`.
  case export(JourneyMap, path: String, lens: Lens)
  /// Read a file in another format, and send `Event.readToImport` or `Event.failed`.
  case readToImport(path: String, ImportedFile.Choices)
  /// List the files and the folders in a folder and send `Event.filesListed`.
  ///
  /// The folder is the beginning of a path up to its last slash, or empty for the working folder.
  case listFiles(folder: String, FolderListing.Content)
  /// Delete the unsaved edits stored at a place: the user has discarded them.
  case discardRecovery(place: String)
  /// Delete the unsaved edits stored at a place once the map, which now contains them, is stored elsewhere.
  case recovered(place: String)
  /// Keep edits for a day that the user has discarded.
  case keepDiscarded([UnsavedMap])
  /// Check which of these files are missing, and send `Event.missingFiles`.
  case findMissing([String])
  /// Remove a map from the list of recent maps; its file stays.
  case forgetRecent(path: String)
  /// Quit the program.
  case quit
  /// Suspend the program until the shell continues it.
  case suspend
  /// Open a text in the external editor, and send `Event.editedExternally`.
  case editExternally(String)
  /// Turn mouse input on, or leave the mouse to the terminal.
  case useMouse(Bool)
  /// Use another set of colours.
  case usePalette(Palette)
  /// Store which rows are shown under the touchpoints of the map in a file, for the next session.
  case rememberRows([String], path: String)
  /// Store whether the preview is shown, for the next session.
  case rememberPreview(Bool)
  /// Send a message to the others who work on the map in a file.
  case tell(WorkshopMessage, path: String)
  /// Send `Event.time` once, because the screen shows a time although none is running.
  case askTime
  /// Redraw the whole screen.
  case redraw
}
