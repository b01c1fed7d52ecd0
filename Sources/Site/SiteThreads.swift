// SPDX-License-Identifier: Apache-2.0
import CMalloc
import Foundation
import NIOCore
import NIOPosix

/// Which threads the program runs on.
package enum SiteThreads {
  /// Lets requests run where their connections are served, one thread for each processor that this
  /// process may use.
  ///
  /// Otherwise each request changes threads four times, which takes a third of a page of the register.
  /// For the whole process and once: before the site is run, from the program alone.
  package static func serveOnEventLoops() {
    NIOSingletons.groupLoopCountSuggestion = processors
    // Freed memory goes back to the system, and threads do not each hoard their own: a page lives for a
    // fraction of a millisecond, and lists have made 40 MB of what nobody used.
    mallopt(M_ARENA_MAX, CInt(processors))
    mallopt(M_TRIM_THRESHOLD, 1 << 20)
    mallopt(M_MMAP_THRESHOLD, 1 << 18)
    NIOSingletons.unsafeTryInstallSingletonPosixEventLoopGroupAsConcurrencyGlobalExecutor()
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
