import SenderoCore

/// The registry of all screens.
///
/// To add a screen, add a folder beside this file and a line here.
enum ScreenRegistry {
  /// The views of the map, in the order of `Tab`.
  static let views: [any ViewScreen.Type] = [
    BoardScreen.self, CurveScreen.self, PersonasScreen.self, ObjectivesScreen.self,
    PrioritiesScreen.self,
  ]

  private static let others: [any Screen.Type] = [
    DetailsScreen.self, HelpScreen.self, StartScreen.self, ConflictsScreen.self, RecoveryScreen.self,
    MessagesScreen.self, HistoryScreen.self, ReviewScreen.self,
    CompareScreen.self, PresentScreen.self, FindingsScreen.self, WorkshopScreen.self,
    ImportScreen.self,
  ]

  /// All screens, the views of the map first.
  static let all: [any Screen.Type] = views.map { $0 as any Screen.Type } + others
}

extension MainView {
  /// The views of the map, in the order of `Tab`.
  public static let all = ScreenRegistry.views.map { MainView($0) }

  /// Returns the view a number of steps after this one, or before it if negative; wraps around at both ends.
  func moved(by steps: Int) -> MainView {
    let all = Self.all
    let index = (all.firstIndex(of: self) ?? 0) + steps
    return all[(index % all.count + all.count) % all.count]
  }
}

extension MapList {
  /// The lists that have their own view.
  static let all = ScreenRegistry.views.compactMap { $0.mapList }
}

extension Command.Context {
  /// Makes the context of one screen.
  init(_ screen: any Screen.Type) {
    guard let index = ScreenRegistry.all.firstIndex(where: { $0 == screen }) else {
      preconditionFailure("\(screen) is not in the registry of screens")
    }
    self.init(rawValue: 1 << index)
  }

  /// The context of the lists that have their own view.
  public static let lists = Command.Context(
    ScreenRegistry.views.filter { $0.mapList != nil }.map { $0 as any Screen.Type })
  /// The context of every view of the map.
  public static let views = Command.Context(ScreenRegistry.views.map { $0 as any Screen.Type })
  /// The context of every screen.
  public static let all = Command.Context(ScreenRegistry.all)

  private init(_ screens: [any Screen.Type]) { self = screens.reduce(into: []) { $0.insert(Self($1)) } }

  /// The context of each screen, with the name of the screen in settings and documentation.
  public static let named = ScreenRegistry.all.map { (name: $0.name, context: Command.Context($0)) }

  /// Returns the displayed names of the screens, separated by commas.
  func titles(in language: Language) -> String {
    ScreenRegistry.all.filter { contains(Command.Context($0)) }.map { $0.title[language] }
      .joined(separator: ", ")
  }
}
