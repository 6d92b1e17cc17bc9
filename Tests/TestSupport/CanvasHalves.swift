import SenderoCanvas

/// Whether each wide character has its second cell, and each second cell its character.
public func hasNoHalves(_ canvas: Canvas) -> Bool {
  for row in 0..<canvas.size.height {
    for column in 0..<canvas.size.width {
      switch canvas[column, row].width {
      case 0: if column == 0 || canvas[column - 1, row].width != 2 { return false }
      case 1: break
      case 2:
        if column + 1 >= canvas.size.width || canvas[column + 1, row].width != 0 { return false }
      default: return false
      }
    }
  }
  return true
}
