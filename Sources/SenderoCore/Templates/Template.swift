/// A starting point for a new map, embedded in the program in every supported language.
public struct Template: RawRepresentable, CaseIterable, Hashable, Sendable {
  /// The name in commands, links and documentation.
  public let rawValue: String
  /// The name shown to the user.
  public let title: LocalizedText
  /// A one-line summary of its purpose.
  public let about: LocalizedText
  private let english: @Sendable () -> [UInt8]
  private let spanish: @Sendable () -> [UInt8]

  init(
    _ name: String, _ title: (english: String, spanish: String), _ about: (english: String, spanish: String),
    english: @escaping @autoclosure @Sendable () -> [UInt8],
    spanish: @escaping @autoclosure @Sendable () -> [UInt8]
  ) {
    rawValue = name
    self.title = LocalizedText(title.english, title.spanish)
    self.about = LocalizedText(about.english, about.spanish)
    self.english = english
    self.spanish = spanish
  }

  /// Returns the template of a name; `nil` if there is none.
  public init?(rawValue: String) {
    guard let template = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = template
  }

  /// The embedded document of the template.
  ///
  /// - Parameter language: The language of its texts.
  /// - Returns: The bytes of the document.
  public func bytes(in language: Language) -> [UInt8] {
    switch language {
    case .english: english()
    case .spanish: spanish()
    }
  }

  /// Makes a map from the template, with new ids.
  public func map(in language: Language, using generator: inout some RandomNumberGenerator) -> JourneyMap {
    guard let read = try? JourneyMap.read(bytes(in: language)) else {
      // The tests read every template in every language; if one is unreadable all the same, the map is empty.
      return JourneyMap(id: Identifier.random(using: &generator))
    }
    return JourneyMap(object: JourneyMap.kind.renewing(read.map.object, using: &generator))
  }
}
