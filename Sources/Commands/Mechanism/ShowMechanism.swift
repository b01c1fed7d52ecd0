// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import Documents
import Mechanisms
import Profiles

/// `duixian mechanism show`: what a mechanism rules, and where each rule comes from.
package struct ShowMechanism: ParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: words(
        zh: "说明一个机制：环节、时限、每条规则的来源。",
        en: "Say what a mechanism rules: stages, limits, where each rule comes from."
      )
    )
  }

  @Argument(help: help(zh: "机制的编号。", en: "The id of the mechanism.", name: "id"))
  var id: String

  @Option(
    help: help(zh: "本地规则文件夹。", en: "A folder of your own rules.", name: "folder"),
    completion: .directory
  )
  var folder: String?

  @Option(
    help: help(
      zh: "输出格式；yaml 是自带文件的原文，可改成自己的。",
      en: "What to print; yaml is the shipped file as it stands, to make your own of it."
    )
  )
  var format = MechanismFormat.table

  @Option(
    help: help(
      zh: "语言；不给则看 LC_ALL、LC_MESSAGES、LANG。",
      en: "The language; else that of LC_ALL, LC_MESSAGES or LANG."
    )
  )
  var lang: OutputLanguage?

  /// A command to be filled by the parser.
  package init() {}

  /// Prints it; 2 where there is none of that id.
  package func run() throws {
    if format == .yaml {
      try printLines([try source()])
      return
    }
    let library = try mechanismLibrary(folder: folder)
    guard let profile = library.profiles[id] else {
      let known = library.ids.joined(separator: ", ")
      throw ValidationError(
        words(zh: "没有机制 \(id)；有：\(known)。", en: "There is no mechanism \(id); there are: \(known).")
      )
    }
    try printLines(
      format == .json ? profile.objects.map(\.line) : MechanismText(profile).lines
    )
  }

  private func source() throws -> String {
    guard folder == nil, let text = ProfileLibrary.shippedText(of: id) else {
      throw ValidationError(
        words(zh: "只有自带的规则文件有原文可印。", en: "Only shipped files can be printed as they stand.")
      )
    }
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}

/// The forms that `duixian mechanism show` prints.
package enum MechanismFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
  /// For people.
  case table
  /// One JSON object a line: the mechanism, its stages, its other rules.
  case json
  /// The shipped file.
  case yaml
}
