extension Rule {
  /// Finds a link to a map that does not exist.
  static let brokenLink = Rule(
    "broken-link", .error,
    title: ("A link to a map that does not exist", "Un enlace a un mapa que no existe"),
    why: ("Whoever follows the link finds nothing", "Quien sigue el enlace no encuentra nada"),
    mending: (
      "Correct the path: it is relative to the folder of the map",
      "Corrija la ruta: parte de la carpeta del mapa"
    ),
    mend: .fill,
    sentence: { finding in
      let link = finding.text
      return finding.fieldSentence(
        LocalizedText("there is no map at “\(link)”", "no hay ningún mapa en «\(link)»"))
    },
    check: .map { map, found in
      let baseline = map.map.baseline
      guard map.context.missingLinks.contains(baseline) else { return }
      found.report(
        at: RelativePlace(), JourneyMap.fields.baseline.description, subject: "", .text(baseline))
    },
    .touchpoint { touchpoint, found in
      guard touchpoint.surroundings.context.missingLinks.contains(touchpoint.link) else { return }
      found.report(touchpoint, Touchpoint.fields.link.description, .text(touchpoint.link))
    })
}
