extension HostCheck {
  /// Finds a folder that its group cannot use.
  static let groupCannotWrite = HostCheck(
    "group-cannot-write", .error,
    title: ("The group cannot write in the folder", "El grupo no puede escribir en la carpeta"),
    why: (
      "The members of the group have to list the folder, lock it, and create files in it",
      "Los miembros del grupo tienen que ver la carpeta, bloquearla y crear archivos en ella"
    ),
    find: { facts in
      guard facts.plan.accounts == .each, facts.mode & 0o070 != 0o070 else { return nil }
      return HostRemedy(
        "The group \(facts.group.name) may not list the folder and create files in it",
        "El grupo \(facts.group.name) no puede ver la carpeta y crear archivos en ella",
        command: "chmod g+rwx \(facts.word)", needsSuperuser: !facts.ownsFolder)
    })
}
