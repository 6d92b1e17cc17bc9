import SenderoCanvas
import SenderoCore

/// The sizes and places in a picture of a board, in the units of the picture, of which 96 are an inch.
struct SVGLayout {
  /// A touchpoint with the lines of its texts.
  struct Cell {
    let place: Int
    let cell: BoardCell
    let name: [String]
    let channel: [String]
    let change: [String]
    let marks: String
    /// Whether the marks have a line of their own, because they do not fit beside the sign.
    let marksBelow: Bool
    let height: Double
  }

  /// A stage with its cells.
  struct Column {
    let stage: Int
    let name: [String]
    let cells: [Cell]
    let height: Double
  }

  /// Stages side by side, with the place of their parts from the top of the band.
  struct Band {
    let columns: [Column]
    let nameHeight: Double
    let height: Double
  }

  static let margin = 36.0
  static let columnWidth = 196.0
  static let gap = 5.0
  static let padding = 10.0
  static let edge = 4.0
  static let phaseHeight = 26.0
  static let balanceHeight = 22.0
  static let curveHeight = 118.0
  static let bandGap = 34.0
  static let cellGap = 7.0
  static let nameText = PictureText(size: 13.5, isBold: true)
  static let smallText = PictureText(size: 12)
  static let signText = PictureText(size: 15, isBold: true)
  static let markText = PictureText(size: 12, isBold: true)
  static let stageText = PictureText(size: 16, isBold: true)
  static let lineHeight = 1.28
  private static let mostNameLines = 5

  let bands: [Band]
  /// The number of columns of the widest band.
  let columns: Int

  /// Lays out the stages of some bands.
  init(_ bands: [Range<Int>], _ model: BoardModel, _ compared: ComparedMaps?) {
    self.bands = bands.map { Self.band($0, model, compared) }
    columns = max(1, bands.map(\.count).max() ?? 1)
  }

  /// The width of the picture.
  var width: Double { max(Self.leastWidth, Double(columns) * Self.columnWidth + 2 * Self.margin) }

  /// The width below which a title has no room.
  private static let leastWidth = 640.0

  private static func band(_ stages: Range<Int>, _ model: BoardModel, _ compared: ComparedMaps?) -> Band {
    let columns = stages.map { column($0, model, compared) }
    let nameLines = columns.map(\.name.count).max() ?? 0
    let nameHeight = Double(nameLines) * stageText.size * lineHeight + 8
    let tallest = columns.map(\.height).max() ?? 0
    return Band(
      columns: columns, nameHeight: nameHeight,
      height: phaseHeight + nameHeight + balanceHeight + curveHeight + 14 + tallest)
  }

  private static func column(_ stage: Int, _ model: BoardModel, _ compared: ComparedMaps?) -> Column {
    let column = model.column(stage)
    let touchpoints = column.stage.touchpoints
    let cells = model.rowMap(in: stage).compactMap(\.self).map { place in
      let cell = model.cell(touchpoints[place], at: BoardPosition(stage: stage, touchpoint: place))
      let change = compared?.change(of: cell.touchpoint.id)?[model.language] ?? ""
      return self.cell(cell, place, change)
    }
    return Column(
      stage: stage,
      name: stageText.lines("\(column.number) \(column.name)", width: columnWidth - 2 * gap, limit: 3),
      cells: cells, height: cells.reduce(0) { $0 + $1.height + cellGap })
  }

  private static func cell(_ cell: BoardCell, _ place: Int, _ change: String) -> Cell {
    let room = columnWidth - 2 * gap - edge - 2 * padding
    let marks = [
      cell.isMomentOfTruth ? BoardSign.momentOfTruth.glyph : "", cell.painSign, cell.gapSign,
      cell.certainty?.glyph ?? "", cell.hasBranches ? BoardSign.branches.glyph : "",
      cell.isRetired ? BoardSign.retired.glyph : "",
    ].filter { !$0.isEmpty }.joined(separator: " ")
    let sign = signText.width(RatingMark(cell.rating).sign)
    let marksBelow = sign + 8 + markText.width(marks) > room
    let (name, channel, changed) = (
      nameText.lines(cell.name, width: room, limit: mostNameLines),
      smallText.lines(cell.channel, width: room, limit: 2), smallText.lines(change, width: room, limit: 2)
    )
    let height =
      2 * padding + signText.size * lineHeight + Double(name.count) * nameText.size * lineHeight
      + Double(channel.count + changed.count + (marksBelow ? 1 : 0)) * smallText.size * lineHeight - 4
    return Cell(
      place: place, cell: cell, name: name, channel: channel, change: changed, marks: marks,
      marksBelow: marksBelow, height: height)
  }
}
