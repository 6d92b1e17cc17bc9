extension HostCheck {
  /// Finds a folder in which files can be replaced only by their owners.
  static let sticky = HostCheck(
    "sticky", .warning,
    title: ("Only the owner of a map can replace it", "Solo su dueño puede reemplazar un mapa"),
    why: (
      "The others then overwrite the map in place, and a power cut at that moment leaves it half written",
      "Los demás lo sobrescriben entonces donde está, y un corte de luz en ese momento lo deja a medias"
    ),
    find: { facts in
      guard facts.plan.accounts == .each, facts.mode & 0o1000 != 0 else { return nil }
      return HostRemedy(
        "The folder has the sticky bit", "La carpeta tiene el bit sticky",
        command: "chmod -t \(facts.word)", needsSuperuser: !facts.ownsFolder)
    })
}
