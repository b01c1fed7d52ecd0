// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Subprocess
import SystemPackage

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
    let file = try Self.file(with: mail)
    let status = try await withThrowingTaskGroup(of: TerminationStatus.self) { group in
      group.addTask { try await end(reading: file, for: address) }
      group.addTask {
        try await Task.sleep(for: timeLimit)
        throw Failure.tooSlow
      }
      defer { group.cancelAll() }
      return try await group.next() ?? .exited(0)
    }
    switch status {
    case .exited(0): return
    case .exited(let code): throw Failure.ended(code)
    case .signaled(let signal): throw Failure.ended(signal)
    }
  }

  /// Runs the program with a file as its standard input, and kills it where the task is cancelled.
  private func end(
    reading file: FileDescriptor,
    for address: String
  ) async throws -> TerminationStatus {
    do {
      return try await run(
        .path(FilePath(command[0])),
        arguments: Arguments(command.dropFirst() + ["--", address]),
        // A file and no pipe: a program that reads nothing neither blocks us nor ends us by a signal.
        input: .fileDescriptor(file, closeAfterSpawningProcess: true),
        output: .discarded
      ).terminationStatus
    } catch is SubprocessError {
      try Task.checkCancellation()
      throw Failure.notRun
    }
  }

  /// An open file that nobody else can read and that has no name any more.
  private static func file(with bytes: [UInt8]) throws(Failure) -> FileDescriptor {
    do {
      let path = FilePath(NSTemporaryDirectory()).appending("duixian-mail-\(UUID().uuidString)")
      let file = try FileDescriptor.open(
        path,
        .readWrite,
        options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: .ownerReadWrite
      )
      unlink(path.string)
      do {
        try file.writeAll(bytes)
        try file.seek(offset: 0, from: .start)
      } catch {
        try? file.close()
        throw error
      }
      return file
    } catch {
      throw .notRun
    }
  }
}
