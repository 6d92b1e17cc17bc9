import CNcurses
import Glibc

/// The character set of the terminal, according to the locale.
public enum CharacterLocale {
  /// Sets the character locale from the environment and returns whether it is UTF-8.
  ///
  /// A locale chosen by the user is respected: `LC_ALL=C` draws ASCII. `C.UTF-8` is used if no locale is set,
  /// as in most containers, or if a UTF-8 locale is set but not installed, as after a login from another
  /// machine.
  @discardableResult
  public static func establish() -> Bool {
    let named = nameInEnvironment()
    let isKnown = sendero_set_character_locale("")
    if isKnown, isUTF8 { return true }
    let asksForUTF8 = named.map(namesUTF8) ?? true
    return asksForUTF8 && sendero_set_character_locale("C.UTF-8") && isUTF8
  }

  /// Returns whether the name of a locale asks for UTF-8: `es_ES.UTF-8`, `en_US.utf8@euro`.
  static func namesUTF8(_ name: String) -> Bool {
    let codeset = name.drop { $0 != "." }.dropFirst().prefix { $0 != "@" }
    return codeset.lowercased() == "utf-8" || codeset.lowercased() == "utf8"
  }

  private static var isUTF8: Bool {
    sendero_codeset().map { String(cString: $0) == "UTF-8" } ?? false
  }

  private static func nameInEnvironment() -> String? {
    let names: [String] = ["LC_ALL", "LC_CTYPE", "LANG"]
    return names.lazy
      .compactMap { name in getenv(name).map { String(cString: $0) } }
      .first { !$0.isEmpty }
  }
}
