// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Mechanisms
import Profiles
import Register
import Site
import Storage
import WorkingDays

/// An open register with the time that it is for this call.
struct Desk: Sendable {
  /// The file it lies in.
  let store: SQLiteStore
  /// The register.
  let register: SQLiteRegister
  /// The mechanisms by their ids.
  let mechanisms: [String: Mechanism]
  /// When it is.
  let now: Timestamp

  /// Who there is.
  func directory() async throws -> Directory {
    try await register.state(of: []).directory
  }

  /// What is known of some subjects, and the directory.
  func state(of subjects: Subject...) async throws -> RegisterState {
    try await register.state(of: subjects)
  }

  /// A mechanism that something runs on.
  func mechanism(_ id: String) throws -> Mechanism {
    guard let mechanism = mechanisms[id] else { throw RegisterError.unknownMechanism(id) }
    return mechanism
  }
}

extension RegisterOptions {
  /// Opens the register, does the work, and says in words and by the exit status what went wrong:
  /// the one place that does.
  func withRegister(_ work: (Desk) async throws -> Void) async throws {
    try await speaking {
      try requireDatabase()
      let mechanisms = try loadedMechanisms()
      let now = try moment()
      let store = try openStore()
      let name = try await chosenName(in: store)
      let register = try await store.register(of: name, mechanisms: mechanisms)
      try await work(Desk(store: store, register: register, mechanisms: mechanisms, now: now))
    }
  }

  /// Does some work and ends the command as what it throws says.
  func speaking(_ work: () async throws -> Void) async throws {
    do {
      try await work()
    } catch let error as RegisterError {
      throw SubmitError.refused(error).end()
    } catch let error as SubmitError {
      throw error.end()
    } catch let error as StorageError {
      throw error.end()
    } catch let error as DeskProblem {
      throw error.end()
    }
  }

  /// The database, made where there is none.
  func openStore() throws(StorageError) -> SQLiteStore {
    try SQLiteStore(path: database, edition: Duixian.edition)
  }

  /// Refuses to make a database where one was to be read.
  func requireDatabase() throws(DeskProblem) {
    do throws(InputProblem) {
      _ = try InputFile(database)
    } catch {
      guard case .missing = error else { throw .unreadable(database, error) }
      throw .noDatabase(database)
    }
  }

  /// Whether there is a database.
  var hasDatabase: Bool { (try? requireDatabase()) != nil }

  /// The shipped mechanisms with a city's own laid over them.
  func loadedMechanisms() throws -> [String: Mechanism] {
    try mechanismLibrary(folder: mechanisms).mechanisms
  }

  /// The register that is asked for, or the only one there is.
  private func chosenName(in store: SQLiteStore) async throws -> String {
    let names = try await store.jurisdictions()
    if let jurisdiction {
      guard names.contains(jurisdiction) else {
        throw DeskProblem.noRegister(jurisdiction, in: names)
      }
      return jurisdiction
    }
    guard let only = names.first else { throw DeskProblem.noRegister("", in: []) }
    guard names.count == 1 else {
      let all = names.joined(separator: ", ")
      throw DeskProblem.misused(
        words(
          zh: "有多个台账，请用 --jurisdiction 指明：\(all)。",
          en: "There are several registers, name one with --jurisdiction: \(all)."
        )
      )
    }
    return only
  }

  /// What time it is: as given, as a file says, or by the machine's clock.
  func moment() throws -> Timestamp {
    if let at { return Timestamp(at) }
    guard let clockFile else { return SiteServices.clock() }
    return try FileClock.moment(in: clockFile)
  }
}
