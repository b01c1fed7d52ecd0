// SPDX-License-Identifier: Apache-2.0
public import ArgumentParser
public import Ledger

extension VerifierKey: ExpressibleByArgument {
  /// A key as `name+id+base64`.
  public init?(argument: String) {
    guard let key = try? VerifierKey(argument) else { return nil }
    self = key
  }
}
