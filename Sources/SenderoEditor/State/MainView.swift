import SenderoCore

/// One of the views of the whole map that `Tab` goes through.
public struct MainView: Hashable, Sendable, CustomStringConvertible {
  private let type: any ViewScreen.Type

  /// The view that a screen shows.
  init(_ type: any ViewScreen.Type) { self.type = type }

  /// The name in commands.
  public var name: String { type.name }
  /// The name in commands.
  public var description: String { name }
  /// What people call it.
  public var title: LocalizedText { type.title }
  /// The screen that shows it.
  var screen: any ViewScreen { type.init() }

  /// Whether both are the same view.
  public static func == (left: MainView, right: MainView) -> Bool { left.type == right.type }

  /// Hashes the view.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(type)) }
}
