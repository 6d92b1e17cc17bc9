/// A map as a story: its pages in the order of the journey.
public struct Story: Sendable {
  /// A page of the story.
  public enum Page: Hashable, Sendable {
    /// The title of the map.
    case map
    /// The title of a stage, by index.
    case stage(Int)
    /// A touchpoint, by the index of its stage and its own in the stage.
    case touchpoint(stage: Int, touchpoint: Int)
    /// The end of the journey.
    case end
  }

  /// The progress of a page through the journey.
  public struct Progress: Hashable, Sendable {
    /// The number of the stage, from 1.
    public var stage: Int
    /// The number of stages in the story.
    public var stages: Int
    /// The number of the touchpoint in the stage, from 1; 0 for the title of the stage.
    public var touchpoint: Int
    /// The number of touchpoints of the stage in the story.
    public var touchpoints: Int
  }

  /// The pages; the title of the map first, the end last.
  public let pages: [Page]
  /// The progress of each page; `nil` for the title of the map and the end.
  private let progress: [Progress?]
  /// The index of the page of each touchpoint, by id.
  private let places: [String: Int]

  /// Makes the story of a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - lens: The lens; the story never contains retired touchpoints.
  ///   - filter: The filter; the story leaves out touchpoints that do not match it.
  public init(_ map: JourneyMap, lens: Lens = .everything, filter: Filter? = nil) {
    let lens = Lens(persona: lens.persona, channel: lens.channel)
    let matches = filter.map { FilterMatches($0, lens: lens, in: map.stages) }
    let isWhole = lens == .everything && filter == nil
    let shown = map.stages.enumerated().compactMap { index, stage -> (stage: Int, touchpoints: [Int])? in
      let touchpoints = stage.touchpoints.indices.filter { place in
        stage.touchpoints[place].counts(through: lens)
          && matches?.contains(stage: index, touchpoint: place) ?? true
      }
      // A stage without touchpoints is part of the whole journey.
      return touchpoints.isEmpty && !isWhole ? nil : (index, touchpoints)
    }
    var pages: [Page] = [.map]
    var progress: [Progress?] = [nil]
    var places: [String: Int] = [:]
    for (number, part) in shown.enumerated() {
      var here = Progress(
        stage: number + 1, stages: shown.count, touchpoint: 0, touchpoints: part.touchpoints.count)
      pages.append(.stage(part.stage))
      progress.append(here)
      for touchpoint in part.touchpoints {
        here.touchpoint += 1
        places[map.stages[part.stage].touchpoints[touchpoint].id] = pages.count
        pages.append(.touchpoint(stage: part.stage, touchpoint: touchpoint))
        progress.append(here)
      }
    }
    self.pages = pages + [.end]
    self.progress = progress + [nil]
    self.places = places
  }

  /// Returns the progress of a page; `nil` for the title of the map and the end.
  public func progress(at page: Int) -> Progress? { progress[page] }

  /// Returns the index of the page of a touchpoint; `nil` if the story leaves it out.
  public func page(ofTouchpoint id: String) -> Int? { places[id] }

  /// Returns the index of the first page of the next or the previous stage, or of the end or the title.
  ///
  /// Going back leads to the title of the current stage; from a title, it leads to the title of the stage before.
  public func stagePage(from page: Int, direction: Int) -> Int {
    let starts = pages.indices.filter { index in
      if case .touchpoint = pages[index] { false } else { true }
    }
    return (direction > 0 ? starts.first { $0 > page } : starts.last { $0 < page }) ?? page
  }
}
