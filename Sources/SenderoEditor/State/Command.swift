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

    /// The screens one by one.
    var single: [Context] {
      (0..<Int.bitWidth).lazy.map { Context(rawValue: 1 << $0) }.prefix {
        $0.rawValue > 0 && $0.rawValue <= rawValue
      }
      .filter { contains($0) }
    }
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
