import SenderoCore

/// Makes a map of the notes of a whiteboard: frames or columns are stages from left to right, and the notes in
/// them touchpoints from top to bottom.
struct WhiteboardImport {
  private let notes: [WhiteboardNote]
  private let frames: [WhiteboardNote]
  private let legend: [String: Rating]
  private let options: ImportOptions
  private var builder: MapBuilder

  /// Starts an import.
  init(_ notes: [WhiteboardNote], _ options: ImportOptions) {
    let texts = notes.filter { !$0.isFrame }
    let legend = Self.legend(in: texts)
    self.legend = legend
    self.notes = legend.isEmpty ? texts : texts.filter { RatingWords.rating(of: $0.text) == nil }
    frames = notes.filter(\.isFrame).sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    self.options = options
    builder = MapBuilder(options)
  }

  /// Returns the map.
  ///
  /// - Throws: ``ImportError`` if the map is too large.
  consuming func map() throws(ImportError) -> ImportedMap {
    tellColors()
    if frames.count >= 2 { try takeFrames() } else { try takeColumns() }
    return try builder.finish()
  }

  // MARK: Colours

  /// The ratings that colours stand for, if notes such as `good` and `bad` in different colours explain them.
  private static func legend(in notes: [WhiteboardNote]) -> [String: Rating] {
    var legend: [String: Rating] = [:]
    for note in notes where !note.color.isEmpty {
      guard let rating = RatingWords.rating(of: note.text) else { continue }
      if let other = legend[note.color], other != rating { return [:] }
      legend[note.color] = rating
    }
    return Set(legend.values.map(\.score)).count >= 2 ? legend : [:]
  }

  private mutating func tellColors() {
    guard notes.contains(where: { !$0.color.isEmpty }) else { return }
    builder.remarks.add("colors", legend.isEmpty ? WhiteboardPhrase.colorsKept : WhiteboardPhrase.legend)
  }

  // MARK: Stages

  private mutating func takeFrames() throws(ImportError) {
    builder.remarks.add("frames", WhiteboardPhrase.frames)
    var rest = notes
    for (index, frame) in frames.enumerated() {
      var (inside, outside): ([WhiteboardNote], [WhiteboardNote]) = ([], [])
      for note in rest {
        let isInside = note.parent == frame.id && !frame.id.isEmpty || frame.contains(note)
        if isInside { inside.append(note) } else { outside.append(note) }
      }
      rest = outside
      let name = frame.text.isEmpty ? WhiteboardPhrase.column(index + 1)[options.language] : frame.text
      try add(stage: name, inside.sorted { ($0.y, $0.x) < ($1.y, $1.x) })
    }
    guard !rest.isEmpty else { return }
    builder.remarks.add("outside", WhiteboardPhrase.outside(rest.count))
    try add(
      stage: WhiteboardPhrase.other[options.language], rest.sorted { ($0.x, $0.y) < ($1.x, $1.y) })
  }

  private mutating func takeColumns() throws(ImportError) {
    builder.remarks.add("columns", WhiteboardPhrase.columns)
    let columns = columns()
    let tops = columns.compactMap(\.first)
    let top = tops.map(\.y).min() ?? 0
    let height = max(tops.map(\.height).max() ?? 0, 1)
    let headed = columns.map { $0.count > 1 && ($0.first.map { abs($0.y - top) < height * 0.6 } ?? false) }
    let hasHeads = headed.count { $0 } * 5 >= headed.count * 3
    for (index, column) in columns.enumerated() {
      if hasHeads, headed[index], let head = column.first {
        try add(stage: head.text, Array(column.dropFirst()))
      } else {
        try add(stage: WhiteboardPhrase.column(index + 1)[options.language], column)
      }
    }
  }

  /// The notes in columns: one begins where a note starts right of the middle of the notes before it.
  private func columns() -> [[WhiteboardNote]] {
    let widths = notes.map(\.width).filter { $0 > 0 }.sorted()
    let width = widths.isEmpty ? 100 : widths[widths.count / 2]
    var columns: [[WhiteboardNote]] = []
    var left = -Double.infinity
    for note in notes.sorted(by: { ($0.x, $0.y) < ($1.x, $1.y) }) {
      if note.x > left + width * 0.75 {
        columns.append([])
        left = note.x
      }
      columns[columns.count - 1].append(note)
    }
    return columns.map { $0.sorted { ($0.y, $0.x) < ($1.y, $1.x) } }
  }

  private mutating func add(stage name: String, _ notes: [WhiteboardNote]) throws(ImportError) {
    let stage = try builder.add(stage: Stage(id: builder.identifiers.next(), name: Self.line(name)).object)
    for note in notes {
      var touchpoint = Touchpoint(id: builder.identifiers.next(), name: Self.line(note.text))
      if note.text.contains(where: \.isNewline) { touchpoint.description = note.text }
      if let rating = legend[note.color] {
        touchpoint.rating = rating
      } else if !note.color.isEmpty {
        touchpoint.object["color"] = .string(note.color)
      }
      try builder.add(touchpoint: touchpoint.object, toStage: stage)
    }
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.joined(separator: " ")
  }
}
