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
  return library
}

extension ProfileMistake {
  /// The mistake in the language of the user.
  var sentence: String { line(in: UserLanguage.current == .zh ? \.zh : \.en) }
}
