import SenderoCore

extension FormatPage {
  /// The parts of the page that the tables do not cover.
  static let introduction = """
    # The file format

    A journey map is one JSON file (RFC 8259) in UTF-8. The suggested suffix is `.journey.json`. The document is an object
    with `"format": "\(JourneyMap.formatName)"` and `"version": \(JourneyMap.formatVersion)`. A map contains stages, a
    stage contains touchpoints, and a touchpoint describes one moment at which the customer and the business meet. The
    tables below list every field.

    [journey-map.schema.json](journey-map.schema.json) is a JSON Schema (draft 2020-12) with the same content, for editors
    and scripts. Editors that support JSON Schema find it through a member `"$schema"` with the path of that file; the
    program preserves this member like any other unknown one.

    ## How a map is written

    The same map always produces the same bytes, so a difference between two files is a difference between two maps.

    - The layout is that of `jq .`: two spaces per level, one line per member or element, `"key": value`, a line feed at
      the end. The same characters are escaped as in `jq`, and no others.
    - Known keys come first, in the order of the tables. Unknown keys follow in their original order.
    - Empty fields are omitted: an empty text, list or object, `false` in a field of that type, and `null`. Required
      fields are always written, even if they are empty.
    - **Unknown fields and values are preserved**, at any depth, through reading, editing and writing.
    - **Numbers keep all their digits**: `4.50` stays `4.50`, and `1e2` stays `1e2`. (`jq` rewrites some numbers,
      depending on its version; this is the only difference from its layout.)
    - No byte order mark is written, and lines end with a line feed. A file with a byte order mark or with carriage
      returns is read; the message of the first save says that it has changed them.
    - The order of keys has no meaning: a file in which another tool has only sorted them has not changed, and a save keeps
      the order that the map had.

    ## What fields contain

    **Ids.** Each item has an `id` that is unique in the whole map, and other items refer to it by that id. The program
    creates ids of eight lower-case letters and digits that begin with a letter, and accepts any text as an id. An item
    without an id gets one when the map is opened. If several items have the same id, the first keeps it and the others
    get new ones; references still lead to the first. A message shows how many ids were added or replaced.

    **Small faults** are repaired when a map is opened, and `:messages` lists each one: a text in place of an item becomes
    the item's text (evidence: its quote); `"Positive"`, `"positiva"` and `"very negative"` become the words of the format;
    a required name under the key `title`, `name`, `text`, `label` or `statement` moves to its own key; and in a map
    without ids, a name in place of an id refers to the item of that name. One undo restores the values as they were.

    **Dates** have the form `YYYY-MM-DD` and have to exist.

    **Single-line texts** are typed in a field of one line; other texts may contain line feeds.

    **References** are ids. A touchpoint without `personas` is met by every persona. A touchpoint without `next` leads to
    the touchpoint after it.

    **Ratings.** `experience` is `positive`, `neutral` or `negative`; without it, the touchpoint is not rated yet. With
    `"intensity": "strong"` the experience is strong, otherwise mild. Together they make a score from −2 to +2:

    | `experience` | mild | strong |
    |--------------|------|--------|
    | `positive`   | +1   | +2     |
    | `neutral`    | 0    | 0      |
    | `negative`   | −1   | −2     |

    `experiences` contains the experiences of single personas that differ from the common rating, by persona id.

    ## What is rejected, and what is preserved

    The program rejects a file, with the line, column, path and expected content, if

    - it is not valid JSON or UTF-8, or has text after the end of the document;
    - an object has the same key twice, because choosing one value would be a guess and would lose the other. Keys that
      are equivalent in Unicode, such as composed and decomposed `é`, count as the same;
    - a string has an escape for half of a surrogate pair, which is not a character;
    - it is larger than \(JSONLimits.standard.size >> 20) MiB, or nested deeper than \(JSONLimits.standard.depth) levels;
    - the document is not an object with this `format`, or its `version` is not a positive whole number;
    - a list of items is not a list, or one of its elements is neither an object nor a text;
    - an `id`, or a required name or text, is not a text.

    The program never writes to a file that it has rejected. It does not save a map that exceeds the limits of size or
    depth either: the file stays unchanged, and a message shows the size of the map.

    Smaller problems do not prevent a map from being opened: a date that does not exist, a number out of range, a word
    that is not in the list, a text in place of a list of texts, a reference to an item that does not exist. Such values
    are preserved, shown and written unchanged, and the user decides whether to correct them. The schema does reject most
    of them, since it describes a map without problems. It cannot express that ids are unique, that references lead to
    existing items, or that no key occurs twice.

    A file with a newer `version` opens read-only.
    """
}
