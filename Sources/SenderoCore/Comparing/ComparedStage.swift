/// A stage of two compared maps, with its touchpoints side by side.
public struct ComparedStage: Hashable, Sendable {
  /// The index of the stage in the first map; `nil` if it is not there.
  public var first: Int?
  /// The index of the stage in the second map; `nil` if it is not there.
  public var second: Int?
  /// The name, that of the second map if it is there.
  public var name: String
  /// The touchpoints that are not retired, in the order of the second map; one that only the first map has
  /// in this stage follows the one that it followed there.
  public var touchpoints: [ComparedTouchpoint]
}

extension ComparedStage {
  /// The stages of two maps whose matching items have the same ids.
  static func all(_ first: JourneyMap, _ second: JourneyMap) -> [ComparedStage] {
    paired(first.stages.map(\.id), second.stages.map(\.id)).map { pair in
      let (old, new) = (pair.first.map { first.stages[$0] }, pair.second.map { second.stages[$0] })
      let oldItems = old?.touchpoints ?? ItemList()
      let newItems = new?.touchpoints ?? ItemList()
      let rows = paired(oldItems.map(\.id), newItems.map(\.id)).compactMap { row -> ComparedTouchpoint? in
        let one = row.first.flatMap { oldItems[$0].isRetired ? nil : $0 }
        let other = row.second.flatMap { newItems[$0].isRetired ? nil : $0 }
        guard one != nil || other != nil else { return nil }
        return ComparedTouchpoint(
          first: one, second: other,
          id: row.second.map { newItems[$0].id } ?? row.first.map { oldItems[$0].id } ?? "")
      }
      return ComparedStage(
        first: pair.first, second: pair.second, name: (new ?? old)?.name ?? "", touchpoints: rows)
    }
  }

  /// The position of each stage of one of the maps among the compared stages, by its index in that map.
  static func places(of stages: [ComparedStage], _ index: (ComparedStage) -> Int?) -> [Int: Int] {
    var places: [Int: Int] = [:]
    for (place, stage) in stages.enumerated() { if let index = index(stage) { places[index] = place } }
    return places
  }

  /// Two lists side by side, in the order of the second; an element that only the first has follows the one
  /// that it followed there.
  private static func paired(_ first: [String], _ second: [String]) -> [(first: Int?, second: Int?)] {
    let old = Dictionary(zip(first, first.indices), uniquingKeysWith: { one, _ in one })
    let stays = Set(second)
    var following: [String?: [Int]] = [:]
    var last: String?
    for (index, id) in first.enumerated() {
      if stays.contains(id) { last = id } else { following[last, default: []].append(index) }
    }
    var rows = (following[nil] ?? []).map { (first: Int?.some($0), second: Int?.none) }
    for (index, id) in second.enumerated() {
      rows.append((first: old[id], second: index))
      rows += (following[id] ?? []).map { (first: $0, second: nil) }
    }
    return rows
  }
}
