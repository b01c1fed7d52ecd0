// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import Synchronization

/// The names of a register as its pages ask for them and as its lists write them, made anew when the
/// directory has changed.
final class NameCache: Sendable {
  typealias Kept = (version: Int, names: RegisterNames, prepared: PreparedNames)

  private let kept = Mutex<Kept?>(nil)

  /// The names in a directory.
  func names(in directory: Directory, _ mechanisms: [String: Mechanism]) -> Kept {
    if let kept = kept.withLock({ $0 }), kept.version == directory.version { return kept }
    let names = RegisterNames(directory: directory, mechanisms: mechanisms)
    let made = (directory.version, names, PreparedNames(names))
    kept.withLock { $0 = made }
    return made
  }
}
