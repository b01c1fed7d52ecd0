// SPDX-License-Identifier: Apache-2.0

/// The pairs of characters of all clauses with their weights: the fewer clauses have one, the more
/// it says.
struct Vocabulary: Sendable {
  private var numbers: [UInt32: Int32] = [:]
  private(set) var weights: [Double] = []

  init(_ lists: [[Clause]]) {
    var counts: [Int] = []
    var total = 0
    for list in lists {
      total += list.count
      for clause in list {
        for gram in clause.grams {
          if let number = numbers[gram] {
            counts[Int(number)] += 1
          } else {
            numbers[gram] = Int32(counts.count)
            counts.append(1)
          }
        }
      }
    }
    // Short texts weigh as long ones do: what is rare in them is rare in the language too.
    total = max(total, 1000)
    weights = counts.map { Self.log2(1 + Double(total) / Double($0 + 1)) }
  }

  /// The numbers of the pairs of a clause.
  func numbers(of clause: Clause) -> [Int32] { numbers(of: clause.grams) }

  /// The numbers of pairs; those that no clause has are left out.
  func numbers(of grams: [UInt32]) -> [Int32] { grams.compactMap { numbers[$0] } }

  /// The weight of a pair; one that no clause is named by is as rare as any.
  func weight(of gram: UInt32) -> Double {
    numbers[gram].map { weights[Int($0)] } ?? Self.log2(500)
  }

  /// The sum of the weights of a clause.
  func weight(of clause: Clause) -> Double {
    clause.grams.reduce(0) { sum, gram in sum + (numbers[gram].map { weights[Int($0)] } ?? 0) }
  }

  /// The clauses with their weights filled in.
  func weighed(_ clauses: [Clause]) -> [Clause] {
    clauses.map { clause in
      var clause = clause
      clause.weight = weight(of: clause)
      return clause
    }
  }

  /// The logarithm to base 2, near enough for weighing: exact at powers of two, straight between.
  private static func log2(_ value: Double) -> Double {
    Double(value.exponent) + value.significand - 1
  }
}

/// Finds the clauses that have rare characters, or an indicator, in common with a clause.
struct CandidateIndex: Sendable {
  let clauses: [Clause]
  private let vocabulary: Vocabulary
  private var postings: [[Int32]]
  private var ofFamily: [String: [Int32]] = [:]

  init(_ clauses: [Clause], _ vocabulary: Vocabulary) {
    self.clauses = clauses
    self.vocabulary = vocabulary
    postings = [[Int32]](repeating: [], count: vocabulary.weights.count)
    for (index, clause) in clauses.enumerated() {
      for number in vocabulary.numbers(of: clause) { postings[Int(number)].append(Int32(index)) }
      if let row = clause.indicator {
        ofFamily[IndicatorTable.shipped.rows[row].family, default: []].append(Int32(index))
      }
    }
  }

  /// The part of some characters, by weight, that a clause has.
  func share(of grams: [UInt32], in clause: Clause) -> Double {
    let known = Set(clause.grams)
    var total = 0.0
    var shared = 0.0
    for gram in grams {
      let weight = vocabulary.weight(of: gram)
      total += weight
      if known.contains(gram) { shared += weight }
    }
    return total > 0 ? shared / total : 1
  }

  /// The clauses that share something, with the weight of what they share.
  func candidates(for clause: Clause) -> [(index: Int, common: Double)] {
    var common: [Int32: Double] = [:]
    for number in vocabulary.numbers(of: clause) {
      let weight = vocabulary.weights[Int(number)]
      for index in postings[Int(number)] { common[index, default: 0] += weight }
    }
    if let row = clause.indicator {
      for index in ofFamily[IndicatorTable.shipped.rows[row].family] ?? [] {
        common[index, default: 0] += 0
      }
    }
    return common.map { (Int($0.key), $0.value) }.sorted { $0.index < $1.index }
  }
}
