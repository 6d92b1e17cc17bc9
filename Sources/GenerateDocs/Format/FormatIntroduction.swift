import SenderoCore

extension FormatPage {
  /// The parts of the page that the tables do not cover.
  static let introduction = """
    # The file format

    A journey map is one JSON file (RFC 8259) in UTF-8. The suggested suffix is `.journey.json`. The document is an object
    with `"format": "\(JourneyMap.formatName)"` and `"version": \(JourneyMap.formatVersion)`. A map holds stages, a stage
    holds touchpoints, and a touchpoint holds what is known about one moment at which the customer and the business meet.
    The tables below list every field.

    [journey-map.schema.json](journey-map.schema.json) says the same as a JSON Schema (draft 2020-12), for editors and
    scripts. An editor that knows JSON Schema finds it by a member `"$schema"` with the path of that file; the program
    keeps the member like any other it does not know.

    ## How a map is written

    The same map always gives the same bytes, so that a difference between two files is a difference between two maps.

    - The layout is that of `jq .`: two spaces a level, one line a member or element, `"key": value`, a line feed at the
      end. Characters are escaped where `jq` escapes them, and stand as themselves elsewhere.
    - Known keys stand in the order of the tables. Unknown keys stand after them, in the order they were found.
    - Empty fields are left out: an empty text, an empty list or object, `false`, each where the field holds such, and
      `null`. Required fields are always written, empty or not.
    - **A field or a value that the program does not know is kept**, at any depth, through reading, editing and writing.
    - **Numbers are kept to the digit**: `4.50` stays `4.50`, and `1e2` stays `1e2`. (`jq` rewrites some
      numbers, which ones depends on its version; that is the one difference from its layout.)
    - No byte order mark is written; one at the beginning of a file is skipped.

    ## What fields hold

    **Ids.** Each item has an `id`, unique in the whole map, by which others refer to it. The program makes ids of
    eight lower-case letters and digits, a letter first, and takes any text as one. An item without an id is given one
    when the map is opened. Where several items have the same id, the first keeps it and the others are given new ones;
    references keep leading to the first. The user is told how many were given or replaced.

    **Dates** are `YYYY-MM-DD`, and days that exist.

    **Texts of one line** are typed in a field of one line; other texts may have line feeds.

    **References** are ids. A touchpoint that names no `personas` is met by every persona. A touchpoint with no `next`
    leads to the touchpoint after it.

    **Ratings.** `experience` is `positive`, `neutral` or `negative`; absent means that nobody has rated it yet. With
    `"intensity": "strong"` it is felt strongly, without it mildly. Together they make a score from −2 to +2:

    | `experience` | mild | strong |
    |--------------|------|--------|
    | `positive`   | +1   | +2     |
    | `neutral`    | 0    | 0      |
    | `negative`   | −1   | −2     |

    `experiences` holds, under a persona's id, how that persona feels where it differs from the common rating.

    ## What is refused, and what is kept

    A file is refused, with line, column, path and what was expected, where

    - it is no JSON, is not UTF-8, or has text after its end;
    - an object has a key twice: which of the two values counts would be a guess, and the other would be lost. Keys that
      are the same text in Unicode, such as `é` composed and decomposed, count as one;
    - a string has an escape that is half a surrogate pair, which is no character;
    - it is bigger than \(JSONLimits.standard.size >> 20) MiB, or nested deeper than \(JSONLimits.standard.depth) levels;
    - the document is no object with this `format`, or its `version` is no whole number from 1;
    - a list of items is no list, or an element of it is no object;
    - an `id`, or a required name or text, holds something other than a text.

    Nothing is ever written to a file that was refused. A map that has grown beyond the limits of size or depth is not saved
    either: the file stays as it was, and the message says how large the map is.

    Anything smaller never stands in the way of the rest: a date that is no day, a number out of its range, a word
    that is none of those listed, a text where a list of texts belongs, a reference to an item that is not there. It is
    kept as it is, shown as it is, and written as it is, and is left to the user to mend. The schema does refuse most of
    these: it describes a map in which nothing is left to mend. It cannot say that ids are unique, that references lead
    somewhere, or that no key stands twice.

    A file of a newer `version` opens read-only.
    """
}
