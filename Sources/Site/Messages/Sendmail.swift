// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc

/// The command that takes mail: a program with arguments, run without a shell.
///
/// It gets the mail on its standard input and the address behind `--` as its last argument, as
/// `sendmail`, `postfix`, `exim` and `msmtp` take it.
package struct Sendmail: Sendable, Hashable {
  /// The program and its arguments.
  package var command: [String]
  /// How long it may take.
  package var timeLimit: Duration

  /// The command that words parted by blanks name; nil where there are none.
  package init?(_ words: String, timeLimit: Duration = .seconds(30)) {
    command = words.split(separator: " ").map(String.init)
    self.timeLimit = timeLimit
    guard !command.isEmpty else { return nil }
  }

  /// Why a mail was not taken.
  package enum Failure: Error, Sendable, Hashable {
    /// The program cannot be run.
    case notRun
    /// It ended with a status other than 0, or by a signal.
    case ended(Int32)
    /// It took too long and was killed.
    case tooSlow
  }

  /// Hands a mail over.
  ///
  /// - Throws: ``Failure``, and `CancellationError` where the task is cancelled; the program is killed.
  package func send(_ mail: [UInt8], to address: String) async throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst()) + ["--", address]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // A file and no pipe: a program that reads nothing neither blocks us nor ends us by a signal.
    process.standardInput = try Self.file(with: mail)
    do { try process.run() } catch { throw Failure.notRun }
    let end = ContinuousClock.now + timeLimit
    do {
      while process.isRunning {
        guard ContinuousClock.now < end else { throw Failure.tooSlow }
        try await Task.sleep(for: .milliseconds(10))
      }
    } catch {
      kill(process.processIdentifier, SIGKILL)
      throw error
    }
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw Failure.ended(process.terminationStatus)
    }
  }

  /// An open file that nobody else can read and that has no name any more.
  private static func file(with bytes: [UInt8]) throws -> FileHandle {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("duixian-mail-\(UUID().uuidString)").path
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure.notRun }
    unlink(path)
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try file.write(contentsOf: Data(bytes))
    try file.seek(toOffset: 0)
    return file
  }
}
