import Foundation
import SenderoCore
import TestSupport
import Testing

@testable import SenderoExchange

@Suite("HTML")
struct HTMLFormatTests {
  static func map(_ stages: String, _ rest: String = "") throws -> JourneyMap {
    let text =
      #"{"format": "sendero.journey-map", "version": 1, "id": "m", "title": "Bikes", "stages": [\#(stages)]\#(rest)}"#
    return try JourneyMap.read(Array(text.utf8)).map
  }

  static func page(_ map: JourneyMap, _ options: FormatOptions = FormatOptions(language: .english)) -> String
  {
    HTMLFormat().text(map, options)
  }

  @Test("Text of a map becomes no tag, attribute, style or link, and is shown")
  func showsHostileText() throws {
    let hostile = HostileMap()
    #expect(hostile.payloads.count > 150)
    let page = try ReadMarkup(Self.page(hostile.map))
    let missing = hostile.payloads.filter { !page.text.contains($0.text) }
    #expect(missing.map(\.field) == [])
    #expect(!page.styles.contains("pwn"))
    let known: Set<String> = [
      "rel", "href", "class", "id", "title", "lang", "charset", "name", "content", "role", "tabindex",
      "scope",
      "colspan", "style", "d", "viewBox", "preserveAspectRatio", "http-equiv", "aria-label",
      "aria-labelledby",
      "aria-hidden",
    ]
    for tag in page.tags {
      #expect(!["script", "iframe", "object", "img", "form", "base"].contains(tag.name))
      for (name, value) in tag.attributes {
        #expect(known.contains(name), "\(tag.name) \(name)")
        switch name {
        case "href": #expect(value.hasPrefix("#") || value.hasPrefix("http") || value == "data:,", "\(value)")
        case "style": #expect(value.wholeMatch(of: /(flex-grow:\d+|width:\d+%)/) != nil, "\(value)")
        case "title", "aria-label": break
        default: #expect(!value.contains("pwn"), "\(name)")
        }
      }
    }
  }

  @Test(
    "Only web and e-mail addresses become links",
    arguments: [
      ("https://jira.example/CX-1?a=1&b=2", true), ("HTTP://x.example", true), ("mailto:ana@x.example", true),
      ("javascript:alert(1)", false), ("data:text/html,x", false), ("https://x.example/ y", false),
      ("https://x.example/\"x", false), ("https://", false), ("//x.example", false), ("vbscript:x", false),
    ])
  func linksOnlySafeAddresses(_ address: String, _ isLink: Bool) throws {
    var markup = Markup()
    HTMLLink.write(address, to: &markup)
    let read = try ReadMarkup(markup.text)
    #expect(read.text == address)
    #expect(read.tags.map { $0.attributes["href"] } == (isLink ? [address] : []))
  }

  @Test("The page loads nothing and runs nothing", arguments: Language.allCases)
  func isSelfContained(_ language: Language) throws {
    let example = try JourneyMap.read(Template.example.bytes(in: language)).map
    let page = try ReadMarkup(Self.page(example, FormatOptions(language: language)))
    #expect(!page.styles.contains("url(") && !page.styles.contains("@import"))
    #expect(
      page.tags.allSatisfy {
        $0.attributes["src"] == nil && !$0.attributes.keys.contains { $0.hasPrefix("on") }
      })
    #expect(page.tags.contains { $0.name == "html" && $0.attributes["lang"] == language.rawValue })
    #expect(page.tags.count { $0.name == "h1" } == 1)
    let ids = page.tags.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let targets = page.tags.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
    #expect(targets.count > 40)
    for target in targets { #expect(ids.contains(String(target.dropFirst()))) }
  }

  @Test("An invalid language is not written to the page")
  func refusesLanguages() throws {
    for language in ["en\\\" onload=\\\"x", "", "englishlanguage-x", "e"] {
      let page = Self.page(try Self.map("", #", "language": "\#(language)""#))
      #expect(page.contains("<html lang=\"en\">"))
    }
    #expect(Self.page(try Self.map("", #", "language": "pt-BR""#)).contains("<html lang=\"pt-BR\">"))
  }

  @Test("The page contains every text of the example", arguments: Language.allCases)
  func saysAll(_ language: Language) throws {
    let example = try JourneyMap.read(Template.example.bytes(in: language)).map
    let text = try ReadMarkup(Self.page(example, FormatOptions(language: language))).text
    var count = 0
    JourneyMap.kind.walk(example.object) { member in
      let texts: [String] =
        switch member.field?.kind {
        case .singleLine, .multiline: [member.value.string].compactMap(\.self)
        case .textList: (member.value.array ?? []).compactMap(\.string)
        default: []
        }
      for shown in texts {
        count += 1
        #expect(text.contains(shown), "\(member.item)")
      }
      return .enter
    }
    #expect(count > 200)
  }

  private static let bikes = #"""
    {"id": "s1", "name": "Find", "touchpoints": [
      {"id": "a", "name": "Map", "experience": "positive", "intensity": "strong", "evidence": [{"id": "e", "source": "x"}]},
      {"id": "b", "name": "Station", "experience": "positive", "channel": "street"}]},
    {"id": "s2", "name": "Unlock", "touchpoints": [
      {"id": "c", "name": "Code"}, {"id": "d", "name": "Fax", "experience": "negative", "retired": "2020-01-01"}]},
    {"id": "s3", "name": "Ride", "touchpoints": [
      {"id": "f", "name": "Lane", "experience": "negative", "intensity": "strong", "evidence": [{"id": "g", "source": "x"}],
       "experiences": {"p": {"experience": "positive"}}},
      {"id": "h", "name": "Dock", "experience": "neutral"}]}
    """#
  private static let rider = #", "personas": [{"id": "p", "name": "Ana"}]"#

  @Test("The curve has gaps at unrated touchpoints, and is dashed at assumed ratings")
  func interruptsTheCurve() throws {
    let page = try ReadMarkup(Self.page(try Self.map(Self.bikes)))
    func path(_ style: String) -> String {
      page.tags.first { $0.name == "path" && $0.attributes["class"] == style }?.attributes["d"] ?? ""
    }
    // Neither line has evidence at both ends, so both are dashed.
    #expect(path("line") == "")
    #expect(path("line assumed") == "M25 12C50 12 50 31 75 31M225 88C250 88 250 50 275 50")
    #expect(page.tags.count { $0.attributes["class"]?.hasPrefix("dot ") ?? false } == 4)
  }

  @Test("A retired touchpoint appears only on request, and is never counted")
  func leavesOutRetired() throws {
    let map = try Self.map(Self.bikes)
    #expect(!Self.page(map).contains("Fax"))
    let all = Self.page(map, FormatOptions(language: .english, showsRetired: true))
    #expect(
      all.contains("Fax") && all.contains("5 touchpoints: 2 positive, 1 neutral, 1 negative, 1 not rated"))
  }

  @Test("A persona's ratings, a channel or a filter limit the page")
  func obeysOptions() throws {
    let map = try Self.map(Self.bikes, Self.rider)
    let persona = Self.page(map, FormatOptions(language: .english, lens: Lens(persona: "p")))
    #expect(persona.contains("Ratings of Ana") && persona.contains("3 positive, 1 neutral, 1 not rated"))
    let channel = Self.page(map, FormatOptions(language: .english, lens: Lens(channel: "Street")))
    #expect(channel.contains("Station") && !channel.contains("Lane") && channel.contains("Only Street"))
    let filter = try Filter("negative", in: map)
    let filtered = Self.page(map, FormatOptions(language: .english, filter: filter))
    #expect(filtered.contains("Lane") && !filtered.contains("Dock") && filtered.contains("1 of 5: negative"))
  }

  @Test("A comparison shows both ratings, both curves and the changes")
  func compares() throws {
    let map = try Self.map(Self.bikes, #", "state": "current""#)
    var future = try Self.map(Self.bikes, #", "state": "future""#)
    future.stages[2].touchpoints[0].rating = Rating(.positive)
    future.stages[1].touchpoints.append(Touchpoint(id: "n", name: "Key ring"))
    let page = try ReadMarkup(Self.page(map, FormatOptions(language: .english, comparison: future)))
    for text in ["Side by side", "→ + positive", "Key ring", "not there", "1 rating changed, 1 added"] {
      #expect(page.text.contains(text), "\(text)")
    }
    #expect(page.tags.contains { $0.attributes["class"] == "other" })
    #expect(page.tags.count { $0.attributes["class"] == "differs" } == 2)
  }
}
