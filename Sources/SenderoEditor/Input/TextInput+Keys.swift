extension TextInput {
  /// Handles a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - width: The width of the rectangle that the field is drawn in, for Up and Down to move by wrapped
  ///     lines; `nil` moves by the lines of the text.
  /// - Returns: The effect of the key. Up and Down at the first and last line are `.ignored`, so that a form
  ///   can use them.
  public mutating func handle(_ key: Key, width: Int? = nil) -> Outcome {
    switch key {
    case .character(let scalar): return type(scalar)
    case .enter: return .submitted
    case .escape: return .cancelled
    case .backspace where isSelected, .delete where isSelected:
      removeSelected()
      return .changed
    default:
      isSelected = false
      return edit(key, width: width)
    }
  }

  /// Handles a key that moves the cursor or removes a part of the text.
  private mutating func edit(_ key: Key, width: Int?) -> Outcome {
    switch key {
    case .up: return moveLine(by: -1, width: width)
    case .down: return moveLine(by: 1, width: width)
    case .left: return move(to: indexBefore)
    case .right: return move(to: indexAfter)
    case .home: return move(to: lineStart)
    case .end: return move(to: lineEnd)
    case .backspace: return remove(indexBefore..<cursorIndex)
    case .delete: return remove(cursorIndex..<indexAfter)
    case .control(let letter): return handleControl(letter, width: width)
    default: return .ignored
    }
  }

  private mutating func handleControl(_ letter: Unicode.Scalar, width: Int?) -> Outcome {
    switch letter {
    case "a": return move(to: lineStart)
    case "e": return move(to: lineEnd)
    case "b": return move(to: indexBefore)
    case "f": return move(to: indexAfter)
    case "p": return moveLine(by: -1, width: width)
    case "n": return moveLine(by: 1, width: width)
    case "h": return remove(indexBefore..<cursorIndex)
    case "d": return remove(cursorIndex..<indexAfter)
    case "w": return remove(wordStart..<cursorIndex)
    case "u": return remove(lineStart..<cursorIndex)
    case "k": return remove(cursorIndex..<(lineEnd == cursorIndex ? indexAfter : lineEnd))
    case "j":
      guard isMultiline else { return .submitted }
      replace(cursorIndex..<cursorIndex, with: "\n")
      return .changed
    default: return .ignored
    }
  }

  private mutating func move(to index: String.Index) -> Outcome {
    goalColumn = nil
    cursorIndex = index
    return .moved
  }

  private var indexBefore: String.Index {
    let index = cursorIndex
    return index > text.startIndex ? text.index(before: index) : index
  }

  private var indexAfter: String.Index {
    let index = cursorIndex
    return index < text.endIndex ? text.index(after: index) : index
  }

  /// The start of the cursor's line, which in a single-line field is the start of the text.
  private var lineStart: String.Index {
    guard isMultiline else { return text.startIndex }
    let before = text[..<cursorIndex]
    return before.lastIndex(where: isNewline).map { text.index(after: $0) } ?? text.startIndex
  }

  private var lineEnd: String.Index {
    guard isMultiline else { return text.endIndex }
    return text[cursorIndex...].firstIndex(where: isNewline) ?? text.endIndex
  }

  /// The start of the word before the cursor, skipping spaces between the two.
  private var wordStart: String.Index {
    let before = text[..<cursorIndex]
    guard let wordEnd = before.lastIndex(where: { !$0.isWhitespace }) else { return text.startIndex }
    return before[...wordEnd].lastIndex(where: \.isWhitespace).map { text.index(after: $0) }
      ?? text.startIndex
  }
}

/// Returns whether ``TextLayout`` breaks lines at a character.
private func isNewline(_ character: Character) -> Bool {
  character == "\n" || character == "\r\n" || character == "\u{2028}" || character == "\u{2029}"
}
