// SPDX-License-Identifier: Apache-2.0
import Documents
import FoundationEssentials
import HTTPTypes
import Ledger
import Mechanisms
import Register
import Storage

// What is read of the log, of reports, of who there is, and of bytes.
extension APIOperation {
  static let others: [APIOperation] = [
    get(
      "getDirectory",
      "/directory",
      zh: "单位、岗位与密钥",
      en: "The agencies, posts and keys",
      answer: .directory
    ) { APIAnswer($0.directory.json, version: $0.directory.version) },
    history(
      "getDirectoryHistory",
      "/directory/history",
      zh: "名录的经过",
      en: "The history of the directory"
    ) {
      _ in .directory
    },
    get("listAgencies", "/agencies", zh: "单位", en: "The agencies", answer: .all(.agency)) {
      APIAnswer(list: $0.directory.sortedAgencies.map(\.json), version: $0.directory.version)
    },
    get("getAgency", "/agencies/{id}", zh: "一个单位", en: "An agency", answer: .agency) { request in
      guard let agency = request.directory.agencies[request.variables["id"] ?? ""] else {
        throw APIProblem.notFound
      }
      return APIAnswer(agency.json, version: request.directory.version)
    },
    get("listPosts", "/posts", zh: "岗位", en: "The posts", answer: .all(.post)) {
      APIAnswer(list: $0.directory.sortedPosts.map(\.json), version: $0.directory.version)
    },
    get("getPost", "/posts/{id}", zh: "一个岗位", en: "A post", answer: .post) { request in
      guard let post = request.directory.posts[request.variables["id"] ?? ""] else {
        throw APIProblem.notFound
      }
      return APIAnswer(post.json, version: request.directory.version)
    },
    get(
      "listReports",
      "/reports",
      zh: "校核中的报告及看过多少",
      en: "The reports before the office, with how much was looked at",
      answer: .all(.intake)
    ) { APIAnswer(list: try await $0.register.intakes().map(\.json)) },
    get(
      "getReport",
      "/reports/{sha256}",
      zh: "一份报告的各句及其去向",
      en: "The statements of a report and what became of them",
      answer: .fullIntake
    ) { request in
      let intake = try await request.intake()
      let sheet = try? await request.sheet(of: intake)
      return APIAnswer(intake.json(with: sheet), version: intake.version)
    },
    history(
      "getReportHistory",
      "/reports/{sha256}/history",
      zh: "校核的经过",
      en: "The history of an intake"
    ) {
      .intake(report: $0.variables["sha256"] ?? "")
    },
    get(
      "getCheckpoint",
      "/log/checkpoint",
      zh: "日志现状",
      en: "What the log is now",
      answer: .checkpoint
    ) {
      APIAnswer(try await $0.register.checkpoint().json)
    },
    get(
      "listEvents",
      "/log/events",
      zh: "日志中的事件",
      en: "The events of the log",
      query: [APIParameter("from", .count, zh: "自第几条", en: "from that index"), .limit],
      answer: .all(.event)
    ) { request in
      let limit = request.whole("limit") ?? 50
      let events = try await request.register.events(from: request.whole("from") ?? 0, limit: limit)
      return APIAnswer(list: try events.map { try $0.json })
    },
    get(
      "proveEvent",
      "/log/events/{index}/proof",
      zh: "一条事件在日志中的证明",
      en: "The proof that the log holds an event",
      answer: .inclusionProof,
      proof
    ),
    get(
      "getBytes",
      "/blobs/{sha256}",
      zh: "佐证的字节",
      en: "The bytes of evidence",
      answer: Shape(.bytes)
    ) {
      request in
      guard let bytes = try await request.register.bytes(of: request.variables["sha256"] ?? "")
      else { throw APIProblem.notFound }
      return APIAnswer(bytes: bytes)
    },
    APIOperation(
      id: "putBytes",
      method: .put,
      path: "/blobs/{sha256}",
      summary: Bilingual(
        zh: "存入佐证的字节",
        en: "Keep the bytes of evidence under their SHA-256"
      ),
      access: .roles([.supervisor, .agency]),
      body: Shape(.bytes),
      answer: .blob,
      work: .keep
    ),
  ]

  @Sendable
  private static func proof(_ request: APIRequest) async throws -> APIAnswer {
    guard let index = request.variables["index"].flatMap({ Int($0) }),
      index < (try await request.register.checkpoint().size)
    else { throw APIProblem.notFound }
    let (checkpoint, proof, entry) = try await request.register.withTiles { checkpoint, read in
      var tree = TreeReader(size: checkpoint.size)
      let proof = try tree.inclusionProof(of: index, read)
      let entry = try tree.entry(at: index, read)
      return (checkpoint, proof, entry)
    }
    var object = JSONObject()
    object.add("index", index)
    object.add("size", proof.size)
    object.add("entry", Data(entry).base64EncodedString())
    object.add("hashes", proof.hashes.map(\.base64))
    object.add("checkpoint", checkpoint.json)
    return APIAnswer(object)
  }
}

extension TreeReader {
  /// The bytes of an entry, from its bundle.
  fileprivate func entry(at index: Int, _ read: TileSource) throws -> [UInt8] {
    let first = index / TilePath.fullWidth
    let width = min(TilePath.fullWidth, size - first * TilePath.fullWidth)
    guard let path = TilePath(.entries, index: first, width: width),
      let bundle = try read(path) ?? read(path.full),
      let entries = EntryBundle.entries(in: bundle, width: width)
        ?? EntryBundle.entries(in: bundle, width: TilePath.fullWidth)
    else { throw LedgerError.noSuchEntry(index: index, size: size) }
    return entries[index % TilePath.fullWidth]
  }
}

extension Checkpoint {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("origin", origin)
    object.add("size", size)
    object.add("root", root.base64)
    object.add("text", text)
    return object
  }
}
