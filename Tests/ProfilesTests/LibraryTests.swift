// SPDX-License-Identifier: Apache-2.0
import Foundation
import Mechanisms
import Profiles
import Testing
import WorkingDays

@Suite struct LibraryTests {
  private func folder(_ files: [String: String]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "profiles-\(UUID().uuidString)"
    )
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    return folder
  }

  @Test func allAreShipped() {
    #expect(
      ProfileLibrary.shipped.ids == [
        "city-management", "four-ledgers", "generic", "hazards", "hotline-12345", "major-project",
        "minsheng-shishi", "proposals", "shanxi-13710", "strike-off", "taiyuan-543", "wages",
        "woodpecker", "work-report-register",
      ]
    )
    let ids = FileKind.allCases.map { ProfileLibrary.shipped.heads($0).map(\.id) }
    #expect(
      ids == [
        ProfileLibrary.shipped.ids, ["jiamusi", "unit-score"],
        ["default-80-60", "sanya-2022", "wuhan", "xinhuang-2015", "yinchuan-2025"],
        ["house", "sanming", "suqian", "yichang", "yinchuan"],
      ]
    )
    for id in ids.joined() { #expect(ProfileLibrary.shippedText(of: id) != nil, "\(id)") }
    #expect(ProfileLibrary.shipped.mechanism("nothing", calendar: .shipped) == nil)
  }

  @Test func rulesAreToldFromOthers() throws {
    func print(_ library: ProfileLibrary) throws -> Fingerprint {
      try #require(library.mechanisms["city-management"]?.fingerprint)
    }
    let shipped = try print(.shipped)
    #expect(try print(.shipped) == shipped)
    let text = try #require(ProfileLibrary.shippedText(of: "city-management"))
    var own = ProfileLibrary.shipped
    #expect(own.add(text + "# 青禾市\n", file: "own.yaml").isEmpty)
    #expect(try print(own) != shipped)
    var limited = ProfileLibrary.shipped
    let limit = TableLimit(
      caseClass: "other",
      severity: nil,
      stage: "serve",
      count: 3,
      unit: .workingDay,
      source: "limits.csv"
    )
    limited.overlay([limit], on: "city-management")
    #expect(try print(limited) != shipped)
    #expect(limited.mechanisms["wages"]?.fingerprint == own.mechanisms["wages"]?.fingerprint)
  }

  /// A city copies one, edits a limit and loads it: no rebuild.
  @Test func aCityLaysItsOwnOverTheShippedOne() throws {
    let good = try GalleryTests.text("good.yaml")
    let folder = try folder([
      "13710.yaml": good.replacing("id: qinghe", with: "id: shanxi-13710"),
      "own.yml": good, "notes.txt": "no profile", "wrong.yaml": "id: generic\n",
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    var library = ProfileLibrary.shipped
    let mistakes = try library.add(folder: folder)
    #expect(library.profiles["shanxi-13710"]?.title.zh == "青禾市机制")
    #expect(library.profiles["qinghe"]?.stages.count == 4)
    #expect(library.profiles["generic"] == ProfileLibrary.shipped.profiles["generic"])
    #expect(Set(mistakes.map(\.file)) == [folder.appending(path: "wrong.yaml").path])
    #expect(library.mechanism("qinghe", calendar: .shipped)?.profile.id == "qinghe")
  }

  @Test func aFileBeyondTheBoundIsNotReadWhole() throws {
    let folder = try folder(["big.yaml": String(repeating: "# x\n", count: 200_000)])
    defer { try? FileManager.default.removeItem(at: folder) }
    var library = ProfileLibrary()
    #expect(try library.add(folder: folder).map(\.rule) == [.tooLarge])
    #expect(library.ids.isEmpty)
  }

  @Test func aFolderThatIsNotThereIsAFailure() {
    var library = ProfileLibrary()
    #expect(throws: (any Error).self) { try library.add(folder: URL(filePath: "/nowhere")) }
  }
}
