extension Repair {
  /// The fault and its repair in one line.
  public var text: LocalizedText {
    let place = LocalizedText("\(field.label.english) of “\(item)”", "\(field.label.spanish) de «\(item)»")
    return switch fault {
    case .textForItem:
      LocalizedText(
        "\(place.english): the text “\(from)” is now an item (\(to.english.lowercased()))",
        "\(place.spanish): el texto «\(from)» es ahora un elemento (\(to.spanish.lowercased()))")
    case .word:
      LocalizedText(
        "\(place.english): “\(from)” is now “\(to.english)”",
        "\(place.spanish): «\(from)» es ahora «\(to.spanish)»")
    case .nameUnderKey:
      LocalizedText(
        "\(place.english): it stood under the key “\(from)”", "\(place.spanish): estaba en la clave «\(from)»"
      )
    case .nameForID:
      LocalizedText(
        "\(place.english): the name “\(from)” now refers to the item of that name",
        "\(place.spanish): el nombre «\(from)» se refiere ahora al elemento que se llama así")
    }
  }
}
