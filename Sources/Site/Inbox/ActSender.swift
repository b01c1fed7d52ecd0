// SPDX-License-Identifier: Apache-2.0
import Pages
import Register
import Storage

/// Hands the commands of a form to the register: once, upon the version that was seen, all or none.
struct ActSender {
  let register: any RegisterStore
  let officer: Officer
  let at: Timestamp

  /// What a form bears beside what is typed.
  struct Envelope {
    /// The version that was seen.
    let version: Int
    /// What makes a form that is sent twice one order.
    var key: IdempotencyKey
    /// The page it was sent from.
    let back: ActReturn

    /// Nil where it is no form of ours.
    init?(_ fields: FormFields, _ subject: Subject, _ act: AgencyAct) {
      guard let version = fields.first(ActForm.Name.version).flatMap({ Int($0) }), version > 0,
        // Forms of one page share its word; each is an order of its own.
        let key = fields.key(ActForm.Name.word, scope: "\(subject).\(act.rawValue)"),
        let back = fields.first(ActForm.Name.back).flatMap({ ActReturn($0) })
      else { return nil }
      self.version = version
      self.back = back
      self.key = key
    }
  }

  /// Keeps what the commands make; a file is kept once nothing else is in the way.
  func send(
    _ commands: [RegisterCommand],
    file: [UInt8]?,
    _ envelope: Envelope,
    names: ActRefusal.Names
  ) async throws -> Receipt {
    var batch = Batch(
      commands.map { ($0, at, officer) },
      expected: [envelope.version],
      key: envelope.key,
      isDryRun: file != nil
    )
    do throws(SubmitError) {
      let receipt = try await register.submitAll(batch)
      guard let file else { return receipt }
      do throws(StorageError) { _ = try await register.keep(file) } catch { throw .failed(error) }
      batch.isDryRun = false
      return try await register.submitAll(batch)
    } catch {
      throw try ActRefusal(error, names: names)
    }
  }
}
