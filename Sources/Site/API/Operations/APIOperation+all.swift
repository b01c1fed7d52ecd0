// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Mechanisms

extension APIOperation {
  /// The description of the API itself; its answer is a document of its own kind.
  static let description = APIOperation(
    id: "getDescription",
    method: .get,
    path: "/openapi.json",
    summary: .init(zh: "本接口的 OpenAPI 3.1 描述", en: "The OpenAPI 3.1 description of this"),
    access: .anyone,
    answer: Shape(.bytes),
    work: .read { APIAnswer(OpenAPI.document(APIOperation.all, in: $0.language)) }
  )

  /// The one table: every route of the API is made from it, and so is the description.
  static let all: [APIOperation] =
    [description] + reading + searching + others + reportCommands + itemCommands + publication
    + caseCommands
    + loopCommands
    + programmeCommands + directoryCommands
}
