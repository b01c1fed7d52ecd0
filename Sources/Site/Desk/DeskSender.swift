// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import Storage

/// Hands what a form of the office asks to the register: once, upon the version that was seen, all or none.
struct DeskSender {
  let services: SiteServices
  let register: any RegisterStore

  /// Nil where it was done, else why not, with what was typed.
  func send(
    _ asked: DeskCommand,
    _ fields: FormFields,
    by officer: Officer
  ) async throws -> DeskProblem? {
    func refused(_ message: Bilingual, since: [LoggedEvent] = []) -> DeskProblem {
      DeskProblem(
        asked.act,
        message,
        since: since.map { SeenChange($0.event) },
        typed: fields.values
      )
    }
    if asked.act.isContact, asked.again == nil {
      let lead = try await register.state(of: [asked.subject]).lead(of: asked.subject)
      let meter = ContactMeter(register: register)
      let contacts = try await meter.contacts(of: lead, at: services.now())
      if contacts >= DeskCase.contactLimit { return refused(.tooManyContacts(contacts)) }
    }
    let now = services.now()
    let batch = Batch(
      asked.commands.map { ($0, now, officer) },
      expected: [fields.first(DeskField.version).flatMap { Int($0) }],
      key: fields.key(DeskField.word)
    )
    do throws(SubmitError) {
      _ = try await register.submitAll(batch)
      return nil
    } catch {
      switch error {
      case .refused(let refusal, let difference, _):
        return refused(refusal.message, since: difference)
      case .keyReused: return refused(.formUsed)
      case .failed(let failure): throw failure
      }
    }
  }
}

extension SeenChange {
  fileprivate init(_ event: RegisterEvent) {
    self.init(
      at: CivilTime(milliseconds: event.mark.at.milliseconds),
      person: event.mark.officer.person,
      agency: event.mark.officer.agency,
      version: event.version
    )
  }
}

extension Bilingual {
  /// The agency was contacted often enough this week.
  fileprivate static func tooManyContacts(_ count: Int) -> Bilingual {
    Bilingual(
      zh: "七日内已联系该单位 \(count) 次（上限 \(DeskCase.contactLimit) 次）：请与其他事项合并，"
        + "或写明为什么必须再次联系。",
      en: "the agency was contacted \(count) times in seven days, \(DeskCase.contactLimit) at most:"
        + " combine it with another matter, or say why it cannot wait."
    )
  }

  /// The word of the form was used for something else.
  static let formUsed = Bilingual(
    zh: "这张表单已经用过：请核对现在的状态后重新填写。",
    en: "this form was used already: look at what stands now, then fill it in again."
  )
}
