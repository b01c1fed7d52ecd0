// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import FoundationEssentials
import Mechanisms
import Profiles

/// The mechanisms that commands speak of: the shipped ones, with a city's own laid over them.
func mechanismLibrary(folder: String?) throws -> ProfileLibrary {
  var library = ProfileLibrary.shipped
  guard let folder else { return library }
  guard InputList.isFolder(folder) else {
    complain(InputProblem.missing.line(folder, in: UserLanguage.current))
    throw ExitCode(ExitStatus.failed.rawValue)
  }
  let mistakes = try library.add(folder: URL(filePath: folder, directoryHint: .isDirectory))
  guard mistakes.isEmpty else {
    for mistake in mistakes { complain(mistake.sentence + "\n") }
    throw ExitCode(ExitStatus.refused.rawValue)
  }
  try library.addLimits(folder: folder)
  return library
}

extension ProfileLibrary {
  /// Lays the tables of limits by kind (`MECHANISM.limits.csv`) over the mechanisms they are of.
  fileprivate mutating func addLimits(folder: String) throws {
    let ending = ".limits.csv"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    for name in names.sorted() where name.hasSuffix(ending) {
      let path = folder + "/" + name
      do throws(DeskProblem) {
        let id = String(name.dropLast(ending.count))
        guard let profile = profiles[id] else { throw DeskProblem.limitsOfNothing(path, id) }
        let table = try LimitTable(path, for: profile)
        let faults = table.problems.map { $0.message(in: UserLanguage.current) }
        guard faults.isEmpty else { throw DeskProblem.badLimits(path, faults) }
        overlay(table.limits, on: id)
      } catch {
        throw error.end()
      }
    }
  }
}

extension ProfileMistake {
  /// The mistake in the language of the user.
  var sentence: String { line(in: UserLanguage.current == .zh ? \.zh : \.en) }
}
