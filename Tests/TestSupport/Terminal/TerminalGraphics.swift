/// The graphics in force on a terminal, as the numbers of SGR in order; a later colour replaces an earlier one.
///
/// A colour is its value and `foreground` or `background`.
public struct TerminalGraphics: Hashable, Sendable {
  /// The flag of a text colour.
  public static let foreground = 1 << 40
  /// The flag of a background colour.
  public static let background = 1 << 41

  /// The numbers in force.
  public private(set) var numbers: [Int] = []
  /// Whether attributes can be reset one by one.
  private let takesBack: Bool

  /// Makes graphics without colours and attributes.
  public init(takesBack: Bool = true) { self.takesBack = takesBack }

  /// The background colour alone.
  public var backgroundOnly: [Int] { numbers.filter { $0 >= Self.background } }

  /// The background colour among the numbers of a cell; `nil` for the user's own.
  public static func background(of numbers: [Int]) -> Int? {
    numbers.first { $0 >= background }.map { $0 - background }
  }

  /// Applies the numbers of one sequence.
  public mutating func select(_ selected: [Int]) {
    var rest = selected[...]
    if rest.isEmpty { numbers = [] }
    while let number = rest.popFirst() {
      switch number {
      case 0: numbers = []
      // The character set.
      case 10...12: break
      case 38, 48:
        let length = rest.first == 5 ? 2 : 4
        let value = rest.prefix(length).dropFirst().reduce(0) { $0 * 256 + $1 }
        rest = rest.dropFirst(length)
        setColour(number, value)
      case _ where !takesBack && [22, 24, 27].contains(number): break
      case 22: numbers.removeAll { $0 == 1 || $0 == 2 }
      case 24, 27: numbers.removeAll { $0 == number - 20 }
      case 39, 49: setColour(number - 1, nil)
      case 30...37: setColour(38, number - 30)
      case 40...47: setColour(48, number - 40)
      case 90...97: setColour(38, number - 82)
      case 100...107: setColour(48, number - 92)
      default: numbers = (numbers + [number]).sorted()
      }
    }
  }

  private mutating func setColour(_ kind: Int, _ value: Int?) {
    let base = kind == 38 ? Self.foreground : Self.background
    numbers.removeAll { $0 >= base && $0 < base + 1 << 32 }
    if let value { numbers = (numbers + [base + value]).sorted() }
  }
}
