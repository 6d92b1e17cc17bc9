import SenderoCore

/// Something the user can have done, declared once: the keymap, the help, the palette, the hints and the docs are drawn
/// from the table of these.
public struct Command: Sendable {
  /// Where a command is at hand.
  public struct Context: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: Int
    /// Makes a set from bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// On the board.
    public static let board = Context(rawValue: 1)
    /// In the details of an item.
    public static let details = Context(rawValue: 2)
    /// On the help screen.
    public static let help = Context(rawValue: 4)
    /// On the start screen.
    public static let start = Context(rawValue: 8)
    /// On the curve.
    public static let curve = Context(rawValue: 16)
    /// In the list of personas.
    public static let personas = Context(rawValue: 32)
    /// In the list of objectives.
    public static let objectives = Context(rawValue: 64)
    /// In the list of what both the user and others changed.
    public static let conflicts = Context(rawValue: 128)
    /// In the list of what differs in unsaved edits of an earlier session.
    public static let recovery = Context(rawValue: 256)
    /// In the list of messages.
    public static let messages = Context(rawValue: 512)
    /// In the lists of the map that have views of their own.
    public static let lists: Context = [.personas, .objectives]
    /// In every view of the map.
    public static let views: Context = [.board, .curve, .personas, .objectives]
    /// Everywhere.
    public static let all: Context = [.views, .details, .help, .start, .conflicts, .recovery, .messages]

    /// The contexts one by one, as settings and docs call them.
    public static let named: [(name: String, context: Context)] = [
      ("board", .board), ("curve", .curve), ("personas", .personas), ("objectives", .objectives),
      ("details", .details), ("help", .help), ("start", .start),
      ("conflicts", .conflicts), ("recovery", .recovery), ("messages", .messages),
    ]
  }

  /// What a command takes after its name in the palette.
  public enum Argument: Sendable {
    /// The path of a file.
    case file
    /// One of a few words, each with what it means.
    case words([Choice])
    /// Any text.
    case text
  }

  /// The heading a command stands under in the help.
  public enum Group: CaseIterable, Sendable {
    case moving, rating, editing, view, file, program
  }

  /// The name in the palette, in settings and in docs: words with hyphens.
  public let name: String
  /// Other names in the palette, such as `w`.
  public let aliases: [String]
  /// What it does, as people read it.
  public let title: LocalizedText
  /// A word for the line of hints; where there is none, the command is left out.
  private let hint: LocalizedText?
  private let hintInDetails: LocalizedText?
  private let hintInStart: LocalizedText?
  /// The heading it stands under.
  public let group: Group
  /// Where it is at hand.
  public let context: Context
  /// The keys that give it where the user says nothing else.
  public let keys: [Key]
  /// What it takes after its name.
  public let argument: Argument?
  /// Why it can't be done now; `nil` where it can.
  let unavailable: @Sendable (Editor) -> LocalizedText?
  /// Does it, with what was typed after its name.
  let perform: @Sendable (inout Editor, String) -> [Effect]

  init(
    _ name: String, aliases: [String] = [], _ title: (String, String), hint: (String, String)? = nil,
    inDetails: (String, String)? = nil, inStart: (String, String)? = nil, group: Group,
    in context: Context = .board, keys: [Key] = [],
    argument: Argument? = nil,
    unless unavailable: @escaping @Sendable (Editor) -> LocalizedText? = { _ in nil },
    perform: @escaping @Sendable (inout Editor, String) -> [Effect]
  ) {
    self.name = name
    self.aliases = aliases
    self.title = LocalizedText(title.0, title.1)
    self.hint = hint.map { LocalizedText($0.0, $0.1) }
    hintInDetails = inDetails.map { LocalizedText($0.0, $0.1) }
    hintInStart = inStart.map { LocalizedText($0.0, $0.1) }
    self.group = group
    self.context = context
    self.keys = keys
    self.argument = argument
    self.unavailable = unavailable
    self.perform = perform
  }

  /// Declares a command that asks nothing of the world and takes no argument.
  init(
    _ name: String, aliases: [String] = [], _ title: (String, String), hint: (String, String)? = nil,
    inDetails: (String, String)? = nil, inStart: (String, String)? = nil, group: Group,
    in context: Context = .board, keys: [Key] = [],
    unless unavailable: @escaping @Sendable (Editor) -> LocalizedText? = { _ in nil },
    does edit: @escaping @Sendable (inout Editor) -> Void
  ) {
    self.init(
      name, aliases: aliases, title, hint: hint, inDetails: inDetails, inStart: inStart, group: group,
      in: context, keys: keys,
      unless: unavailable
    ) { editor, _ in
      edit(&editor)
      return []
    }
  }

  /// A word for the line of hints in one place; `nil` leaves the command out there.
  public func hint(in context: Context) -> LocalizedText? {
    guard self.context.contains(context) else { return nil }
    switch context {
    case .details: return hintInDetails ?? hint
    case .start: return hintInStart ?? hint
    default: return hint
    }
  }

  /// Every command, in the order of the help.
  public static let all: [Command] =
    movingCommands + linkCommands + ratingCommands + editingCommands + personaCommands + lookingCommands
    + curveCommands + guideCommands + fileCommands + mergingCommands
    + programCommands

  private static let byName: [String: Int] = {
    var indices: [String: Int] = [:]
    for (index, command) in all.enumerated() {
      for name in [command.name] + command.aliases { indices[name] = index }
    }
    return indices
  }()

  /// The command with a name or an alias.
  public static func named(_ name: String) -> Command? {
    byName[name].map { all[$0] }
  }
}

extension Command.Group {
  /// The heading in the help.
  public var title: LocalizedText {
    switch self {
    case .moving: LocalizedText("Moving about", "Moverse")
    case .rating: LocalizedText("Rating", "Valorar")
    case .editing: LocalizedText("Editing", "Editar")
    case .view: LocalizedText("View", "Ver")
    case .file: LocalizedText("The file", "El archivo")
    case .program: LocalizedText("The program", "El programa")
    }
  }
}
