// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import Glibc

/// The program: its commands and what it says of itself.
package struct Duixian: AsyncParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "duixian",
      abstract: words(
        zh: "兑现：从政府工作报告到兑现的承诺。",
        en: "Duixian: from the work report to the kept promise."
      ),
      version: version,
      subcommands: [
        Read.self, FindQuantities.self, FollowThreads.self, Serve.self, Demo.self,
        PublishSite.self,
        MechanismCommand.self, CalendarCommand.self, LogCommand.self, JurisdictionCommand.self,
        AgencyCommand.self, PostCommand.self, UserCommand.self, ReportCommand.self,
        ItemCommand.self, CaseCommand.self, ProgrammeCommand.self, ExportRegister.self,
        ImportRegister.self, BackupDatabase.self, RestoreDatabase.self, VerifyDatabase.self,
      ]
    )
  }

  /// The version of this build.
  package static let version = "0.1.0"

  /// The version with the time this program was linked: another build may read otherwise, so what
  /// an earlier one counted is counted anew.
  package static let edition: String = {
    var program = stat()
    guard stat("/proc/self/exe", &program) == 0 else { return version }
    return "\(version)+\(program.st_mtim.tv_sec).\(program.st_size)"
  }()

  /// A command to be filled by the parser.
  package init() {}
}
