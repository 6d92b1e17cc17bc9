import SenderoCanvas
import SenderoCore

/// Two states of a journey side by side: each touchpoint with its rating in both, and what else differs.
struct HTMLComparison {
  let maps: ComparedMaps
  let language: Language

  /// Writes a table with the touchpoints of both maps, and the other differences.
  func write(to markup: inout Markup, _ pass: (String) -> Void) {
    markup.tags("<div class=\"card wide both\"><dl>")
    for (name, counts) in [
      (maps.names.first, maps.comparison.firstCounts), (maps.names.second, maps.comparison.secondCounts),
    ] {
      markup.tags("<div>")
      markup.element("dt", name)
      markup.tags("<dd>")
      HTMLBalance.write(counts, language, to: &markup)
      markup.text(OutlinePhrase.counted(counts)[language])
      markup.tags("</dd></div>")
    }
    markup.tags("</dl>")
    markup.element("p class=\"quiet\"", maps.comparison.summary[language])
    markup.tags("</div>\n")
    HTMLTable.open("\(maps.names.first) → \(maps.names.second)", "list compared", to: &markup)
    markup.tags("<thead><tr>")
    let headings = [
      Touchpoint.kind.title[language], maps.names.first, maps.names.second, HTMLPhrase.change[language],
    ]
    for heading in headings { markup.element("th scope=\"col\"", heading) }
    markup.tags("</tr></thead>\n")
    for stage in maps.comparison.stages where !stage.touchpoints.isEmpty {
      markup.tags("<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"4\">")
      markup.text(stage.name.isEmpty ? BoardPhrase.unnamed[language] : stage.name)
      markup.tags("</th></tr>\n")
      for row in stage.touchpoints {
        write(row, in: stage, to: &markup)
        markup.pass(to: pass)
      }
      markup.tags("</tbody>\n")
    }
    markup.tags("</table></div>\n")
    writeOthers(to: &markup, pass)
  }

  private func write(_ row: ComparedTouchpoint, in stage: ComparedStage, to markup: inout Markup) {
    let first = touchpoint(row.first, stage.first, maps.comparison.first)
    let second = touchpoint(row.second, stage.second, maps.comparison.second)
    let name = (second ?? first)?.name ?? ""
    let changes = maps.differences[row.id] ?? []
    markup.tags(changes.isEmpty ? "<tr><th scope=\"row\">" : "<tr class=\"differs\"><th scope=\"row\">")
    markup.text(name.isEmpty ? BoardPhrase.unnamed[language] : name)
    markup.tags("</th>")
    for side in [first, second] {
      markup.tags("<td>")
      if let side {
        HTMLSign.write(RatingMark(side.rating), language, isWorded: true, to: &markup)
      } else {
        markup.element("span class=\"quiet\"", HTMLPhrase.absent[language])
      }
      markup.tags("</td>")
    }
    markup.tags("<td>")
    if changes.isEmpty {
      markup.element("span class=\"quiet\"", HTMLPhrase.unchanged[language])
    } else {
      writeList(changes, to: &markup)
    }
    markup.tags("</td></tr>\n")
  }

  private func touchpoint(_ index: Int?, _ stage: Int?, _ map: JourneyMap) -> Touchpoint? {
    guard let index, let stage else { return nil }
    return map.stages[stage].touchpoints[index]
  }

  private func writeOthers(to markup: inout Markup, _ pass: (String) -> Void) {
    if maps.others.isEmpty { return }
    markup.element("h3", HTMLPhrase.otherChanges[language])
    markup.tags("<div class=\"card wide\">")
    writeList(maps.others, to: &markup)
    markup.tags("</div>\n")
    markup.pass(to: pass)
  }

  private func writeList(_ changes: [MapDifference], to markup: inout Markup) {
    markup.tags("<ul>")
    for change in changes { markup.element("li", maps.comparison.text(of: change)[language]) }
    markup.tags("</ul>")
  }
}
