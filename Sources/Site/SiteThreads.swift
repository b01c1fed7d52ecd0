// SPDX-License-Identifier: Apache-2.0
import CMalloc
import Foundation
import NIOCore
import NIOPosix

/// Which threads the program runs on.
package enum SiteThreads {
  /// Readies the threads and the memory of a program that does nothing but serve: for the whole
  /// process and once, before anything runs.
  ///
  /// One thread for each processor that this process may use. Freed memory goes back to the system, and
  /// threads do not each hoard their own: a page lives for a fraction of a millisecond, and lists had
  /// made 40 MB of what nobody used.
  package static func prepare() {
    NIOSingletons.groupLoopCountSuggestion = processors
    mallopt(M_ARENA_MAX, CInt(processors))
    mallopt(M_TRIM_THRESHOLD, 1 << 20)
    mallopt(M_MMAP_THRESHOLD, 1 << 18)
  }

  /// Runs a server with its requests where their connections are served: otherwise each changes threads
  /// four times, which takes a third of a page of the register.
  static func onEventLoops<T: Sendable>(_ run: () async throws -> T) async throws -> T {
    try await withTaskExecutorPreference(EventLoopExecutor(), operation: run)
  }

  /// How many processors this process may use: the kernel's own word, as neither NIO nor Foundation
  /// looks at the set that the process was bound to.
  private static var processors: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let mask = status.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed:") } ?? ""
    let allowed = mask.drop { $0 != ":" }.reduce(0) { count, digit in
      count + (digit.hexDigitValue?.nonzeroBitCount ?? 0)
    }
    return allowed > 0 ? min(System.coreCount, allowed) : System.coreCount
  }

  /// Does work that takes longer than a page on a thread of its own: what runs on an event loop keeps
  /// all its connections waiting.
  static func aside<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
    try await NIOThreadPool.singleton.runIfActive(work)
  }
}

/// Runs work on the event loop that asks for it, or on any where none does.
private final class EventLoopExecutor: TaskExecutor {
  private let group = MultiThreadedEventLoopGroup.singleton

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedTaskExecutor()
    // The group gives out the loop that one is on.
    group.any().execute { job.runSynchronously(on: executor) }
  }
}
