import SenderoCore

/// A view of the whole map, such as the board; `Tab` switches between the views.
public struct MainView: Hashable, Sendable, CustomStringConvertible {
  private let type: any ViewScreen.Type

  /// Makes the view that a screen shows.
  init(_ type: any ViewScreen.Type) { self.type = type }

  /// The name that is typed in commands.
  public var name: String { type.name }
  /// The name that is typed in commands.
  public var description: String { name }
  /// The name that is displayed.
  public var title: LocalizedText { type.title }
  /// A new screen that shows the view.
  var screen: any ViewScreen { type.init() }

  /// Whether both are the same view.
  public static func == (left: MainView, right: MainView) -> Bool { left.type == right.type }

  /// Hashes the view.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(type)) }
}
