// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

extension RegisterError {
  /// What is said of it to people, a role called as its mechanism calls it and not by its id.
  func message(by mechanism: Mechanism?) -> Bilingual {
    guard case .mechanism(.wrongRole(let role)) = self,
      let title = mechanism?.profile.roles.first(where: { $0.entry.id == role })?.entry.title
    else { return message }
    return Bilingual(zh: "应由\(title.zh)办理。", en: "This is for the \(title.en) to do.")
  }
}
