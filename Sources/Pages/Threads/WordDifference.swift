// SPDX-License-Identifier: Apache-2.0

/// Tells which stretches of two sentences differ.
///
/// The longest common subsequence of characters; one common character between differing ones is
/// noise to the eye and counts as differing. Sentences are a hundred
/// characters long, so the table of the plain method is small.
struct WordDifference {
  /// A stretch of one sentence.
  struct Run: Equatable {
    var words: String
    var isCommon: Bool
  }

  let first: [Run]
  let second: [Run]

  init(_ first: String, _ second: String) {
    let a = Array(first.unicodeScalars)
    let b = Array(second.unicodeScalars)
    var (inA, inB) = Self.common(a, b)
    Self.dropLone(&inA, a)
    Self.dropLone(&inB, b)
    self.first = Self.runs(a, inA)
    self.second = Self.runs(b, inB)
  }

  private static func common(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> ([Bool], [Bool]) {
    let width = b.count + 1
    var lengths = [Int32](repeating: 0, count: (a.count + 1) * width)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        lengths[i * width + j] =
          a[i] == b[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var inA = [Bool](repeating: false, count: a.count)
    var inB = [Bool](repeating: false, count: b.count)
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        inA[i] = true
        inB[j] = true
        i += 1
        j += 1
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return (inA, inB)
  }

  /// Marks a lone common character, and the digits of a number that differs, as differing.
  private static func dropLone(_ common: inout [Bool], _ words: [Unicode.Scalar]) {
    var start = 0
    while start < words.count {
      guard isNumeral(words[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < words.count, isNumeral(words[end]) { end += 1 }
      if common[start..<end].contains(false) {
        for place in start..<end { common[place] = false }
      }
      start = end
    }
    for place in words.indices.dropFirst().dropLast()
    where common[place] && !common[place - 1] && !common[place + 1] {
      common[place] = false
    }
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "." || scalar == "%"
  }

  private static func runs(_ words: [Unicode.Scalar], _ common: [Bool]) -> [Run] {
    var runs: [Run] = []
    for (scalar, isCommon) in zip(words, common) {
      if let last = runs.indices.last, runs[last].isCommon == isCommon {
        runs[last].words.unicodeScalars.append(scalar)
      } else {
        runs.append(Run(words: String(scalar), isCommon: isCommon))
      }
    }
    return runs
  }
}
