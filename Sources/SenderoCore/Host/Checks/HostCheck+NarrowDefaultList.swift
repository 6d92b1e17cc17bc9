extension HostCheck {
  /// Finds a default access control list that shuts the group out of new files.
  static let narrowDefaultList = HostCheck(
    "narrow-default-list", .error,
    title: (
      "The default access control list shuts the group out",
      "La lista de acceso predeterminada excluye al grupo"
    ),
    why: (
      "The list decides who can write to new maps, whatever else is set",
      "La lista decide quién puede escribir en los mapas nuevos, diga lo que diga el resto"
    ),
    find: { facts in
      guard facts.plan.accounts == .each, let permissions = facts.defaultGroupPermissions,
        permissions & 0o6 != 0o6, !facts.isSharedByList
      else { return nil }
      return HostRemedy(
        "The default access control list of the folder does not let its group read and write new files",
        "La lista de acceso predeterminada de la carpeta no deja a su grupo leer y escribir archivos nuevos",
        command: "setfacl --default --modify group::rwx,mask::rwx \(facts.word)",
        needsSuperuser: !facts.ownsFolder)
    })
}
