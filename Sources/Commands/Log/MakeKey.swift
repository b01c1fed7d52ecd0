// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Glibc
import Ledger

/// `duixian log key`: make the key that signs the checkpoints of a log.
struct MakeKey: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "key",
      abstract: words(
        zh: "新建日志的签名密钥：文件仅本人可读，公钥打印出来，请公布。",
        en: "Make the key that signs a log: the file is for you alone, the public key is printed."
      ),
      discussion: words(
        zh: "例子：duixian log key 日志.key --origin duixian/qinghe",
        en: "Example:\n  duixian log key log.key --origin duixian/qinghe"
      )
    )
  }

  @Argument(
    help: help(zh: "新建的文件。", en: "The file, which is made.", name: "file"),
    completion: .file()
  )
  var file: String

  @Option(
    help: help(
      zh: "日志的名称，如 duixian/qinghe。",
      en: "The name of the log, as duixian/qinghe.",
      name: "origin"
    )
  )
  var origin: String

  func run() throws {
    do throws(ExchangeProblem) {
      var random = SystemRandomNumberGenerator()
      let seed = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
      let key: SignerKey
      do { key = try SignerKey(name: origin, seed: seed) } catch { throw .badKey(origin) }
      guard access(file, F_OK) != 0 else { throw .exists(file) }
      var output = try ExportFile(file)
      try output.write(Array((key.secretText + "\n").utf8))
      try output.close()
      print(key.verifier)
    } catch {
      throw error.end()
    }
  }
}

extension SignerKey {
  /// Reads the key of a file that ``MakeKey`` made.
  init(file: String) throws(ExchangeProblem) {
    let text: [UInt8]
    do { text = try bytes(of: file, limit: 1 << 12) } catch { throw .unreadable(file, error) }
    let line = String(decoding: text, as: UTF8.self).split(separator: "\n").first ?? ""
    do { try self.init(secretText: String(line)) } catch { throw .badKey(file) }
  }
}
