/// The open opportunities of one or more maps, as a list of what is to be done.
///
/// The order is alphabetical by owner, those without an owner last; then by map, as given; then what to do first
/// (``OpportunityMatrix/firstToDo``). Cost: a walk through each map.
public struct ActionList: Sendable {
  /// An opportunity and its map.
  public struct Action: Hashable, Sendable {
    /// The path of the map.
    public let file: String
    /// The title of the map; it can be empty.
    public let map: String
    /// The opportunity.
    public let placed: PlacedOpportunity
  }

  /// The actions of one owner.
  public struct Owned: Sendable {
    /// The owner, in the first spelling; empty for the actions that have none.
    public let owner: String
    /// The actions, in order.
    public let actions: [Action]
  }

  /// The actions of each owner.
  public let owners: [Owned]
  /// The number of maps.
  public let mapCount: Int
  /// The present day; `nil` if it is unknown: then nothing is overdue.
  public let today: Day?

  /// Lists the actions of maps.
  ///
  /// - Parameters:
  ///   - maps: The maps with their paths.
  ///   - today: The present day.
  public init(_ maps: [(file: String, map: JourneyMap)], today: Day?) {
    var actions: [Action] = []
    for (file, map) in maps {
      let title = map.title
      actions += OpportunityMatrix(map).firstToDo.map { Action(file: file, map: title, placed: $0) }
    }
    owners = actions.groupedByOwner(\.placed.opportunity.owner).map { Owned(owner: $0, actions: $1) }
    mapCount = maps.count
    self.today = today
  }

  private init(_ owners: [Owned], of list: ActionList) {
    self.owners = owners
    mapCount = list.mapCount
    today = list.today
  }

  /// The actions of the owners whose name begins with a text, ignoring case and accents; `nil` if there is no
  /// such owner.
  public func limited(toOwner name: String) -> ActionList? {
    let wanted = FoldedText.key(of: name)
    let found = owners.filter { !$0.owner.isEmpty && FoldedText.key(of: $0.owner).hasPrefix(wanted) }
    return found.isEmpty ? nil : ActionList(found, of: self)
  }

  /// The actions whose due date has passed.
  public var overdue: ActionList {
    let late = owners.map { owned in
      Owned(owner: owned.owner, actions: owned.actions.filter { $0.placed.isOverdue(on: today) })
    }
    return ActionList(late.filter { !$0.actions.isEmpty }, of: self)
  }

  /// All actions, in order.
  public var actions: [Action] { owners.flatMap(\.actions) }
}
