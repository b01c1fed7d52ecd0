// SPDX-License-Identifier: Apache-2.0

extension RegisterDecision {
  mutating func run(_ command: ProgrammeCommand) throws(RegisterError) {
    switch command {
    case .begin(let year, let title, let owner):
      try require(title, "title", limit: 200)
      try requirePost(owner)
      let number = try next("programme", year)
      emit(.programme(number), .programme(.began(title: title, owner: owner)))
    case .handOver(let number, let owner):
      let programme = try open(number)
      try requirePost(owner)
      guard programme.owner != owner else { throw .unchanged("owner") }
      emit(.programme(number), .programme(.handedOver(old: programme.owner, new: owner)))
    case .close(let number, let reason):
      _ = try open(number)
      try require(reason, "reason")
      emit(.programme(number), .programme(.closed(reason: reason)))
    }
  }

  private func open(_ number: SerialNumber) throws(RegisterError) -> Programme {
    guard let programme = state.programmes[number] else { throw .unknown(.programme(number)) }
    guard !programme.isClosed else { throw .unchanged("programme") }
    return programme
  }
}
