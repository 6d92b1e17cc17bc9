import SenderoCore

/// A command that the user can run.
///
/// The keymap, the help, the palette, the hints and the docs are made from the table of commands.
public struct Command: Sendable {
  /// The screens that a command is available on.
  public struct Context: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: Int
    /// Makes a set from bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The screens of the set, each as a set of its own.
    var single: [Context] {
      (0..<Int.bitWidth).lazy.map { Context(rawValue: 1 << $0) }.prefix {
        $0.rawValue > 0 && $0.rawValue <= rawValue
      }
      .filter { contains($0) }
    }
  }

  /// The argument that a command takes after its name in the palette.
  public enum Argument: Sendable {
    /// The path of a map.
    case file
    /// The path of a file in any format.
    case otherFile
    /// One of a few words, each with its meaning.
    case words([Choice])
    /// A name in the map, such as that of a persona.
    case name(FilterName)
    /// A filter.
    case filter
    /// The name of somebody else in the workshop.
    case person
    /// Any text; some examples are offered, each with its meaning.
    case examples([Choice])
    /// Any text.
    case text

    /// The files that complete the argument; `nil` if the argument is not a path.
    var files: FolderListing.Content? {
      switch self {
      case .file: .maps
      case .otherFile: .allFiles
      case .words, .name, .filter, .person, .examples, .text: nil
      }
    }
  }

  /// What the editor considers when it runs a command.
  struct Traits: OptionSet, Sendable {
    let rawValue: Int

    /// It leaves, deletes, discards or starts another program; a pasted or fast-typed text never runs it.
    static let drastic = Traits(rawValue: 1)
    /// It only moves the selection or an item, or rates; several characters that all do so are keys, not text.
    static let stroke = Traits(rawValue: 2)
    /// Fast-typed keys may run it, although it is not a stroke.
    static let typedAhead = Traits(rawValue: 4)
    /// A count before it is the number of the place to go to.
    static let goesToNumber = Traits(rawValue: 8)
    /// A count before it is a number of touchpoints.
    static let takesRange = Traits(rawValue: 16)
  }

  /// The heading that a command has in the help.
  public enum Group: CaseIterable, Sendable {
    case moving, rating, editing, view, workshop, file, program
  }

  /// The name in the palette, in settings and in docs: words joined by hyphens.
  public let name: String
  /// Other names in the palette, such as `w`.
  public let aliases: [String]
  /// The names in the palette for those who use the program in Spanish, such as `guardar`.
  public let spanishNames: [String]
  /// The description that is displayed.
  public let title: LocalizedText
  /// The word for the line of hints, unless a screen has another; `nil` for a command with no hint.
  let hint: LocalizedText?
  /// The heading in the help.
  public let group: Group
  /// The screens that the command is available on.
  public let context: Context
  /// The default keys.
  public let keys: [Key]
  /// The argument after the command's name; `nil` if the command takes none.
  public let argument: Argument?
  /// What the editor considers when it runs the command.
  let traits: Traits
  /// Returns the reason why the command is unavailable now; `nil` if it is available.
  let unavailable: @Sendable (Editor) -> LocalizedText?
  /// Runs the command with the argument typed after its name.
  let perform: @Sendable (inout Editor, String) -> [Effect]

  init(
    _ name: String, aliases: [String] = [], spanish: [String] = [], _ title: (String, String),
    hint: (String, String)? = nil, group: Group, in context: Context = .board, keys: [Key] = [],
    argument: Argument? = nil, traits: Traits = [],
    unless unavailable: @escaping @Sendable (Editor) -> LocalizedText? = { _ in nil },
    perform: @escaping @Sendable (inout Editor, String) -> [Effect]
  ) {
    self.name = name
    self.aliases = aliases
    spanishNames = spanish
    self.title = LocalizedText(title.0, title.1)
    self.hint = hint.map { LocalizedText($0.0, $0.1) }
    self.group = group
    self.context = context
    self.keys = keys
    self.argument = argument
    self.traits = traits.union(group.traits)
    self.unavailable = unavailable
    self.perform = perform
  }

  /// Declares a command that has no effects outside the editor and takes no argument.
  init(
    _ name: String, aliases: [String] = [], spanish: [String] = [], _ title: (String, String),
    hint: (String, String)? = nil, group: Group, in context: Context = .board, keys: [Key] = [],
    traits: Traits = [],
    unless unavailable: @escaping @Sendable (Editor) -> LocalizedText? = { _ in nil },
    does edit: @escaping @Sendable (inout Editor) -> Void
  ) {
    self.init(
      name, aliases: aliases, spanish: spanish, title, hint: hint, group: group, in: context, keys: keys,
      traits: traits, unless: unavailable
    ) { editor, _ in
      edit(&editor)
      return []
    }
  }

  /// Returns the name to show in the palette.
  func name(in language: Language) -> String {
    language == .spanish ? spanishNames.first ?? name : name
  }

  /// Returns the names that the palette and the help show: the first one, and a second one that is also in the
  /// language, or an abbreviation such as `:w`.
  func shownNames(in language: Language) -> [String] {
    let others =
      language == .spanish ? spanishNames.dropFirst() + aliases.filter { $0.count <= 2 } : aliases[...]
    return [name(in: language)] + others.prefix(1)
  }

  /// Whether the command can lose work, so that only its full name or a choice in the palette runs it.
  var isRisky: Bool { name.hasSuffix("!") }
}

extension Command.Group {
  /// The traits of all commands of the group.
  fileprivate var traits: Command.Traits {
    switch self {
    case .moving: .stroke
    case .rating: [.stroke, .takesRange]
    case .editing, .view, .workshop, .file, .program: []
    }
  }

  /// The text of the heading.
  public var title: LocalizedText {
    switch self {
    case .moving: LocalizedText("Moving about", "Moverse")
    case .rating: LocalizedText("Rating", "Valorar")
    case .editing: LocalizedText("Editing", "Editar")
    case .view: LocalizedText("View", "Ver")
    case .workshop: LocalizedText("Working together", "Trabajar juntos")
    case .file: LocalizedText("The file", "El archivo")
    case .program: LocalizedText("The program", "El programa")
    }
  }
}
