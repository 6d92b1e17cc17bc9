import CNcurses
import Glibc

/// Which characters the terminal is to be sent, by the locale.
public enum CharacterLocale {
  /// Sets the locale of characters from the environment, and tells whether it is UTF-8.
  ///
  /// Somebody who set a locale is obeyed: `LC_ALL=C` draws ASCII. Where none is set at all, as in most containers,
  /// or one in UTF-8 that is not installed here, as after a login from another machine, `C.UTF-8` is taken.
  @discardableResult
  public static func establish() -> Bool {
    let named = nameInEnvironment()
    let isKnown = sendero_set_character_locale("")
    if isKnown, isUTF8 { return true }
    let asksForUTF8 = named.map(namesUTF8) ?? true
    return asksForUTF8 && sendero_set_character_locale("C.UTF-8") && isUTF8
  }

  /// Whether a locale's name asks for UTF-8: `es_ES.UTF-8`, `en_US.utf8@euro`.
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
