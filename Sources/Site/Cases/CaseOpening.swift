// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Mechanisms
import Pages
import Profiles
import Register
import Storage
import WorkingDays

/// Takes a case in by a form: of any mechanism that cases run on.
struct CaseOpening {
  typealias Name = OpenCasePage.Name

  let desk: CaseDesk

  /// What became of a form.
  enum Outcome {
    /// The case has a number.
    case done(SerialNumber)
    /// The form says why not, with what was typed.
    case refused(OpenCasePage, HTTPResponse.Status)
  }

  private var mechanisms: [String: Mechanism] { desk.services.mechanisms.mechanisms }

  /// The form of a mechanism; of the first where none is named or cases do not run on it.
  func page(_ asked: String?) async throws -> OpenCasePage {
    let offered = CasesPage.order(mechanisms.keys).compactMap { mechanisms[$0]?.profile }
    guard let mechanism = offered.first(where: { $0.id == asked }) ?? offered.first else {
      throw PageError(.notFound)
    }
    let state = try await desk.register.state(of: [])
    return OpenCasePage(
      mechanisms: offered,
      mechanism: mechanism,
      agencies: state.directory.offered(besides: ""),
      word: desk.services.token()
    )
  }

  /// Takes in what a form describes.
  func open(_ fields: FormFields) async throws -> Outcome {
    guard let key = fields.key(ActForm.Name.word), let mechanism = fields.first(Name.mechanism)
    else { throw PageError(.badRequest) }
    let now = desk.services.now()
    let directory = try await desk.register.state(of: []).directory
    let names = ActRefusal.Names(directory: directory)
    do {
      let command: RegisterCommand
      do throws(RegisterError) {
        command = try self.command(fields, mechanism, at: now)
      } catch {
        throw ActRefusal(error, names: names)
      }
      let order = Order(command, at: now, officer: desk.officer, key: key)
      do throws(SubmitError) {
        let receipt = try await desk.register.submit(order)
        guard case .handling(let number)? = receipt.events.first?.subject else {
          preconditionFailure("a case that was opened has a number")
        }
        return .done(number)
      } catch {
        throw try ActRefusal(error, names: names)
      }
    } catch let refusal as ActRefusal {
      var page = try await page(mechanism)
      page.typed = fields.values
      page.problem = ActProblem(refusal.message, since: refusal.since)
      return .refused(page, refusal.status)
    }
  }

  private func command(
    _ fields: FormFields,
    _ mechanism: String,
    at now: Timestamp
  ) throws(RegisterError) -> RegisterCommand {
    guard let profile = mechanisms[mechanism]?.profile, !CasesPage.elsewhere.contains(mechanism)
    else { throw .unknownMechanism(mechanism) }
    var intake = CaseIntake()
    intake.mechanism = mechanism
    intake.title = fields.first(Name.title) ?? ""
    intake.source = fields.first(Name.source) ?? ""
    intake.topic = fields.first(Name.topic) ?? ""
    intake.place = fields.first(Name.place) ?? ""
    intake.agency = fields.first(Name.agency) ?? ""
    intake.receivedAt = now
    if let words = fields.first(Name.received) {
      guard let moment = CivilMoment(words) else { throw .badValue("receivedAt") }
      intake.receivedAt = Timestamp(moment)
    }
    intake.text = secret(fields.text(Name.text))
    intake.caller = secret(fields.first(Name.caller))
    intake.contact = secret(fields.first(Name.contact))
    let registration = Registration(
      severity: fields.first(Name.severity) ?? profile.severities.first?.id ?? "",
      caseClass: fields.first(Name.caseClass) ?? profile.classes.first?.id ?? "",
      year: intake.receivedAt.date.year
    )
    return .handling(.open(intake, registration))
  }

  /// A private text with a salt of its own; nothing to hide where there is none.
  private func secret(_ words: String?) -> PrivateText {
    words.map { PrivateText(value: $0, salt: Array(desk.services.token().utf8)) } ?? .none
  }
}
