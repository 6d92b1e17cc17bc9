import SenderoCanvas
import SenderoCore

/// Writes a map as a Mermaid flowchart.
///
/// Source of the syntax: https://mermaid.js.org/syntax/flowchart.html
struct FlowchartWriter {
  private let map: JourneyMap
  private let language: Language
  /// The nodes in the order of the journey, each with its touchpoint.
  private let nodes: [(name: String, touchpoint: Touchpoint)]
  /// The place of the node of a touchpoint, by its id.
  private var places: [String: Int] = [:]
  private var lostBranches = 0

  /// Makes a writer.
  init(_ map: JourneyMap, _ language: Language) {
    self.map = map
    self.language = language
    nodes = map.stages.enumerated().flatMap { stage, content in
      content.touchpoints.enumerated().map { (Self.node(stage, $0.offset), $0.element) }
    }
    for (place, node) in nodes.enumerated() where places[node.touchpoint.id] == nil {
      places[node.touchpoint.id] = place
    }
  }

  private static func node(_ stage: Int, _ touchpoint: Int) -> String { "t\(stage + 1)x\(touchpoint + 1)" }

  /// Writes the flowchart.
  ///
  /// - Parameter output: The stream that the text goes to.
  /// - Returns: What the flowchart does not show.
  mutating func write(to output: inout some TextOutputStream) -> [ExchangeRemark] {
    let title = map.title.isEmpty ? BoardPhrase.untitled[language] : map.title
    output.write("---\ntitle: \(FlowchartText.title(title))\n---\nflowchart LR\n")
    for (index, stage) in map.stages.enumerated() {
      output.write("    subgraph s\(index + 1)[\"\(label(stage.name))\"]\n")
      for (number, touchpoint) in stage.touchpoints.enumerated() {
        output.write("        " + node(touchpoint, named: Self.node(index, number)) + "\n")
      }
      output.write("    end\n")
    }
    for place in nodes.indices { writeArrows(from: place, to: &output) }
    let used = Set(nodes.map { RatingColours.of($0.touchpoint.rating).name })
    for colours in RatingColours.all where used.contains(colours.name) {
      let shades = colours.light
      output.write(
        "    classDef \(colours.name) fill:\(shades.fill),stroke:\(shades.edge),color:\(shades.ink)\n")
    }
    return remarks
  }

  /// A touchpoint with the sign of its rating; a moment of truth has six corners.
  private func node(_ touchpoint: Touchpoint, named name: String) -> String {
    let sign = touchpoint.rating?.symbol ?? TextPhrase.unratedSign
    let text = FlowchartText.escaped(sign) + " " + label(touchpoint.name)
    let style = ":::" + RatingColours.of(touchpoint.rating).name
    return name + (touchpoint.momentOfTruth ? "{{\"\(text)\"}}" : "[\"\(text)\"]") + style
  }

  private func label(_ text: String) -> String {
    let escaped = FlowchartText.escaped(text)
    return escaped.isEmpty ? BoardPhrase.unnamed[language] : escaped
  }

  /// Writes the arrows from a node: its branches or, if it has none, to the next node.
  ///
  /// A way back is dotted.
  private mutating func writeArrows(from place: Int, to output: inout some TextOutputStream) {
    let node = nodes[place]
    let branches = node.touchpoint.next
    if branches.isEmpty, place + 1 < nodes.count {
      output.write("    \(node.name) --> \(nodes[place + 1].name)\n")
    }
    for branch in branches {
      guard let target = places[branch.to] else {
        lostBranches += 1
        continue
      }
      let when = FlowchartText.escaped(branch.when)
      let arrow = (target > place ? "-->" : "-.->") + (when.isEmpty ? "" : "|\"\(when)\"|")
      output.write("    \(node.name) \(arrow) \(nodes[target].name)\n")
    }
  }

  private var remarks: [ExchangeRemark] {
    var leftOut = LeftOutFields()
    leftOut.add(
      map.object, JourneyMap.kind, except: [JourneyMap.fields.title.key, JourneyMap.fields.stages.key])
    let fields = Touchpoint.fields
    for stage in map.stages {
      leftOut.add(stage.object, Stage.kind, except: MermaidNames.shownOfStage)
      for touchpoint in stage.touchpoints {
        leftOut.add(
          touchpoint.object, Touchpoint.kind,
          except: [
            fields.name.key, fields.experience.key, fields.intensity.key, fields.momentOfTruth.key,
            fields.next.key,
          ])
      }
    }
    let lost = lostBranches == 0 ? [] : [ExchangeRemark(FlowchartPhrase.lostBranches(lostBranches))]
    return lost + leftOut.kinds.map { ExchangeRemark(TextPhrase.notShown($0)) }
  }
}
