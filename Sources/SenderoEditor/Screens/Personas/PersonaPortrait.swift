import SenderoCanvas
import SenderoCore

/// The portrait of a persona: a header with their ratings, and everything known about them in columns.
///
/// Content that does not fit on one page continues on the next.
struct PersonaPortrait {
  /// A page: full-width lines, with columns of lines below them.
  struct Page {
    var header: [StyledLine]
    var columns: [Column]
  }

  /// A column of blocks with an empty line between them.
  struct Column {
    var lines: [StyledLine] = []
    var blocks = 0
  }

  /// The pages, at least one.
  let pages: [Page]
  /// The width of a column.
  let columnWidth: Int
  /// The number of empty cells between two columns.
  static let gap = 3
  private static let leastColumnWidth = 24

  init(_ persona: Persona, _ editor: Editor, size: Size) {
    let width = max(1, size.width)
    let height = max(1, size.height)
    let header = Self.header(persona, editor, width: width)
    let room = height - header.count - 1
    let lists = Self.lists(persona)
    // If there is little room below the header, everything is one text across the pages.
    guard room >= 6 || lists.isEmpty && room >= -1 else {
      // On a screen of a few lines only the list shows the name.
      let isTiny = height < 5
      let gap = isTiny ? [] : [StyledLine()]
      let blocks = Self.blocks(lists, editor, width: width)
      let flow = (isTiny ? Array(header.dropFirst()) : header) + blocks.flatMap { gap + $0 }
      let chunks = flow.isEmpty ? [[]] : Self.chunks(of: flow, height)
      pages = chunks.map { Page(header: [], columns: [Column(lines: $0)]) }
      columnWidth = width
      return
    }
    let most = max(1, (width + Self.gap) / (Self.leastColumnWidth + Self.gap))
    let count = max(1, min(most, lists.count))
    columnWidth = max(1, (width - Self.gap * (count - 1)) / count)
    let blocks = Self.blocks(lists, editor, width: columnWidth).flatMap { Self.chunks(of: $0, max(1, room)) }
    var columns = Self.columns(blocks, count, height: max(1, room))[...]
    var pages = [Page(header: header, columns: Array(columns.prefix(count)))]
    let placed = columns.prefix(count).reduce(0) { $0 + $1.blocks }
    // On the pages after the first, the name alone is the header.
    columns = Self.columns(Array(blocks.dropFirst(placed)), count, height: max(1, height - 2))[...]
    while !columns.isEmpty {
      pages.append(Page(header: Array(header.prefix(1)), columns: Array(columns.prefix(count))))
      columns = columns.dropFirst(count)
    }
    self.pages = pages
  }

  // MARK: Content

  private static func header(_ persona: Persona, _ editor: Editor, width: Int) -> [StyledLine] {
    let language = editor.language
    let name = persona.name.isEmpty ? Phrase.unnamed[language] : persona.name
    var lines = [StyledLine(name, Style(.accent, .bold))]
    lines += StyledLine.wrapped(persona.summary, width: width, limit: 3, Style(.plain))
    if !persona.quote.isEmpty {
      lines += StyledLine.wrapped(
        Phrase.said(persona.quote)[language], width: width, limit: 3, Style(.heading))
    }
    let facts = Demographics.kind.fields.compactMap { field in
      persona.demographics.content.object[field.key].map { value in
        let text = value.string ?? value.compactText
        return field.key == Demographics.fields.age.key ? Phrase.age(text)[language] : text
      }
    }
    lines += StyledLine.wrapped(facts.joined(separator: " · "), width: width, limit: 2, Style(.quiet))
    // A persona whose name is still being typed has no id and therefore no ratings.
    if !persona.id.isEmpty {
      lines += personaRatings(
        editor.front.view.ratings(of: persona.id, in: editor.map), language, width: width)
    }
    let isKnown = !facts.isEmpty || !persona.summary.isEmpty || !persona.quote.isEmpty
    guard !isKnown, self.lists(persona).isEmpty else { return lines }
    let text = Phrase.unknownPersona(
      questions: editor.keyName("persona-questions"), details: editor.keyName("open"))
    return lines + [StyledLine()] + StyledLine.wrapped(text[language], width: width, limit: 6, Style(.quiet))
  }

  /// Returns a line with the persona's ratings of the touchpoints that they meet.
  private static func personaRatings(_ ratingCounts: RatingCounts, _ language: Language, width: Int)
    -> [StyledLine]
  {
    guard ratingCounts.count > 0 else { return [StyledLine(Phrase.meetsNothing[language], Style(.quiet))] }
    var line = StyledLine()
    line.add("+ \(ratingCounts.positive)", Style(.positiveText, .bold))
    line.add("  = \(ratingCounts.neutral)", Style(.neutralText, .bold))
    line.add("  - \(ratingCounts.negative)", Style(.negativeText, .bold))
    line.add("  ? \(ratingCounts.unrated)", Style(.quiet))
    let place = StyledLine(Phrase.touchpointsMet(ratingCounts.count)[language], Style(.quiet))
    guard line.width + 2 + place.width <= width else { return [line] }
    line.add("  ")
    line.parts += place.parts
    return [line]
  }

  /// Returns the non-empty lists of a persona in display order, from needs to channels.
  private static func lists(_ persona: Persona) -> [(field: FieldDescription, items: [String])] {
    let fields = Persona.fields
    return [
      fields.needs, fields.goals, fields.motivations, fields.painPoints, fields.behaviours,
      fields.psychographics, fields.channels,
    ].map(\.description).compactMap { field in
      guard let value = persona.object[field.key] else { return nil }
      // A value that is not a list is shown as it is.
      let items = (value.array ?? [value]).map { $0.string ?? $0.compactText }
      return items.isEmpty ? nil : (field, items)
    }
  }

  // MARK: Columns

  private static func blocks(
    _ lists: [(field: FieldDescription, items: [String])], _ editor: Editor, width: Int
  ) -> [[StyledLine]] {
    lists.map { list in
      [StyledLine(list.field.label[editor.language], Style(.heading, .bold))]
        + list.items.flatMap { item in
          TextLayout.wrap(item, width: max(1, width - 2)).enumerated().map { offset, line in
            var shown = StyledLine(offset == 0 ? "• " : "  ", Style(.quiet))
            shown.add(String(line))
            return shown
          }
        }
    }
  }

  /// Arranges blocks in columns: as short as possible if they fit on one page, else as long as the page.
  private static func columns(_ blocks: [[StyledLine]], _ count: Int, height: Int) -> [Column] {
    for least in 1...height where blocks.allSatisfy({ $0.count <= least }) {
      let columns = fill(blocks, height: least)
      if columns.count <= count { return columns }
    }
    return fill(blocks, height: height)
  }

  /// Arranges blocks one below another; a block that does not fit starts the next column.
  private static func fill(_ blocks: [[StyledLine]], height: Int) -> [Column] {
    var columns: [Column] = []
    var column = Column()
    for block in blocks {
      if column.blocks > 0, column.lines.count + 1 + block.count > height {
        columns.append(column)
        column = Column()
      }
      if column.blocks > 0 { column.lines.append(StyledLine()) }
      column.lines += block
      column.blocks += 1
    }
    return column.blocks == 0 ? columns : columns + [column]
  }

  private static func chunks<Element>(of elements: [Element], _ count: Int) -> [[Element]] {
    guard !elements.isEmpty else { return [] }
    return stride(from: 0, to: elements.count, by: max(1, count)).map {
      Array(elements[$0..<min($0 + max(1, count), elements.count)])
    }
  }
}
