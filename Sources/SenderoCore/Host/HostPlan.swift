/// The workshop that a folder is checked for.
public struct HostPlan: Equatable, Sendable {
  /// How people log in to the host.
  public enum Accounts: String, CaseIterable, Sendable {
    /// Each person has an account, and all of them are in one group.
    case each
    /// All people log in with the same account.
    case shared
  }

  /// How people log in.
  public var accounts: Accounts
  /// The number of people who edit at the same time.
  public var people: Int

  /// The numbers of people that can be planned for.
  public static let peopleRange = 1...1000

  /// Makes a plan.
  ///
  /// - Parameters:
  ///   - accounts: How people log in.
  ///   - people: The number of people; a number outside ``peopleRange`` is brought into it.
  public init(accounts: Accounts = .each, people: Int = 30) {
    self.accounts = accounts
    self.people = min(max(people, Self.peopleRange.lowerBound), Self.peopleRange.upperBound)
  }

  /// The number of sessions that one account runs.
  var sessionsOfAccount: Int { accounts == .shared ? people : 1 }
}
