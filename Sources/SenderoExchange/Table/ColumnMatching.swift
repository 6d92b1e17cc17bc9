import SenderoCore

/// The meaning of each column of a table.
///
/// It is a value without a file, so that a user can look at it, change it and import the table with it.
public struct ColumnMatching: Sendable {
  /// A column.
  public struct Column: Sendable {
    /// The text in the first row.
    public let heading: String
    /// The first texts below it, without empty ones.
    public let samples: [String]
    /// The meaning.
    public var meaning: ColumnMeaning
    /// Whether the user has chosen the meaning.
    public var isChosen: Bool
    /// Why the meaning is not the one that the heading suggests; `nil` if there is no reason to tell.
    public let doubt: LocalizedText?
  }

  /// The number of rows below the headings that the matching looks at.
  public static let rows = 200
  /// The number of samples of a column for the user.
  public static let samples = 5

  /// The columns, from the left.
  public var columns: [Column]
  /// Whether the stages are side by side, so that the rows of the file are the columns here.
  public let isTurned: Bool
  private let hasDistinctStages: Bool
  private let hasLists: Bool
  private let isEventLog: Bool

  /// Matches the columns of a table.
  ///
  /// Cost: proportional to the size of the headings and the first ``rows`` rows.
  ///
  /// - Parameters:
  ///   - content: The headings and the first rows.
  ///   - mayBeTurned: Whether the stages may be side by side.
  ///   - chosen: The columns that the user has chosen: the heading, or `#` and the number of the column, and
  ///     the meaning as ``ColumnMeaning/init(typed:)`` reads it.
  /// - Throws: ``ImportError`` if a chosen column or meaning does not exist.
  public init(
    _ content: TableContent, mayBeTurned: Bool = true, chosen: [(heading: String, field: String)] = []
  ) throws(ImportError) {
    let isTurned = mayBeTurned && ColumnGuess.isTurned(content)
    let content = isTurned ? content.turned : content
    var guess = ColumnGuess(content)
    for choice in chosen {
      guard let meaning = ColumnMeaning(typed: choice.field) else {
        throw ImportError(
          .invalid(
            LocalizedText(
              "“\(choice.field)” is not a field for a column; examples: stage, touchpoint, channel, score:1..5, keep, skip",
              "«\(choice.field)» no es un campo para una columna; ejemplos: stage, touchpoint, channel, score:1..5, keep, skip"
            )))
      }
      guard let column = guess.column(titled: choice.heading) else {
        throw ImportError(
          .invalid(
            LocalizedText(
              "the table has no column “\(choice.heading)”",
              "la tabla no tiene la columna «\(choice.heading)»")),
          line: content.headings.line)
      }
      guess.choose(meaning, for: column)
    }
    guess.resolve()
    self.isTurned = isTurned
    columns = guess.columns
    hasDistinctStages = guess.hasDistinctStages
    hasLists = guess.hasLists
    isEventLog = guess.isEventLog
  }

  /// What a row describes, given the meanings of the columns.
  public var shape: TableShape {
    if isEventLog, !columns.contains(where: \.isChosen) { return .events }
    let meanings = columns.map(\.meaning)
    if meanings.contains(.exact) { return .touchpoints }
    if meanings.contains(.layer), meanings.contains(.layerText) { return .layers }
    guard meanings.contains(.stageName), isTurned || hasDistinctStages else { return .touchpoints }
    return !meanings.contains(.touchpointName) || hasLists ? .stages : .touchpoints
  }

  /// Whether a map can be made: some column is a stage or a name.
  public var isComplete: Bool {
    shape != .events
      && columns.contains {
        $0.meaning == .stageName || $0.meaning == .touchpointName || $0.meaning == .exact
      }
  }

  /// The meaning of each column, in words.
  public var remarks: [LocalizedText] {
    columns.compactMap { column in
      let heading = column.heading
      switch column.meaning {
      case .exact, .rowKind, .rowName: return nil
      case _ where isOwn: return nil
      // Of a single row of a blueprint, only these have a field.
      case .field(.touchpoint, _) where shape == .layers, .field(.painPoint, _) where shape == .layers:
        return nil
      case _ where column.doubt != nil: return column.doubt
      default:
        return column.meaning.remark(heading: SafeText.line(heading))
      }
    }
  }

  /// The columns as a screen shows them.
  public var imported: ImportedColumns {
    ImportedColumns(
      columns: columns.map { column in
        ImportedColumns.Column(
          heading: column.heading, field: column.meaning == .kept ? nil : column.meaning.name,
          samples: column.samples)
      }, fields: Self.fields)
  }

  /// The fields that a screen offers: the choices, and the usual scales.
  private static let fields: [Choice] = {
    let scales: [ColumnMeaning] = [
      .rating(.numbers(worst: -2, best: 2)), .rating(.numbers(worst: -5, best: 5)),
      .rating(.numbers(worst: 0, best: 10)), .rating(.numbers(worst: 5, best: 1)),
      .pain(.numbers(worst: 10, best: 0)),
    ]
    return (ColumnMeaning.choices + scales).map { meaning in
      Choice(meaning.name, meaning.title.english, meaning.title.spanish)
    }
  }()

  /// Whether the table was written by Sendero.
  var isOwn: Bool { columns.contains { $0.meaning == .exact } }
}

extension ColumnMeaning {
  /// The name of the stage.
  static let stageName = ColumnMeaning.field(.stage, key: TableItem.stage.textKey)
  /// The name of the touchpoint.
  static let touchpointName = ColumnMeaning.field(.touchpoint, key: TableItem.touchpoint.textKey)
}
