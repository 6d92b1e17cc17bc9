extension TextInput {
  /// Answers a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - width: The width of the rectangle that the field is drawn in: Up and Down then move by the lines seen
  ///     there, and without it by those of the text.
  /// - Returns: What it did. Up and Down that would leave the text are ignored, so that a form can move on.
  public mutating func handle(_ key: Key, width: Int? = nil) -> Outcome {
    switch key {
    case .character(let scalar): return type(scalar)
    case .enter: return .submitted
    case .escape: return .cancelled
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

  /// Where the cursor's line begins; in a field of one line the text.
  private var lineStart: String.Index {
    guard isMultiline else { return text.startIndex }
    let before = text[..<cursorIndex]
    return before.lastIndex(where: isNewline).map { text.index(after: $0) } ?? text.startIndex
  }

  private var lineEnd: String.Index {
    guard isMultiline else { return text.endIndex }
    return text[cursorIndex...].firstIndex(where: isNewline) ?? text.endIndex
  }

  /// Where the word before the cursor begins, which spaces may stand behind.
  private var wordStart: String.Index {
    let before = text[..<cursorIndex]
    guard let wordEnd = before.lastIndex(where: { !$0.isWhitespace }) else { return text.startIndex }
    return before[...wordEnd].lastIndex(where: \.isWhitespace).map { text.index(after: $0) }
      ?? text.startIndex
  }
}

/// What ``TextLayout`` breaks lines at.
private func isNewline(_ character: Character) -> Bool {
  character == "\n" || character == "\r\n" || character == "\u{2028}" || character == "\u{2029}"
}
