extension HostCheck {
  /// Finds a folder whose new files do not get its group.
  static let noSetGroupID = HostCheck(
    "no-set-group-id", .error,
    title: (
      "New files do not get the group of the folder", "Los archivos nuevos no reciben el grupo de la carpeta"
    ),
    why: (
      "A new map then belongs to the private group of its author, and nobody else can save it",
      "Un mapa nuevo es entonces del grupo privado de su autor y nadie más puede guardarlo"
    ),
    find: { facts in
      guard facts.plan.accounts == .each, facts.mode & 0o2000 == 0, !facts.isSharedByList else { return nil }
      return HostRemedy(
        "The folder lacks the set-group-ID bit, which gives its group to new files",
        "A la carpeta le falta el bit set-group-ID, que da su grupo a los archivos nuevos",
        command: "chmod g+s \(facts.word)", needsSuperuser: !facts.ownsFolder)
    })
}
