// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

extension AgencyActs {
  /// What a stage asks for.
  func filing(_ stage: Stage, key: StaticString?) -> ActFold {
    var form = form(.file, .rule(stage.entry.title))
    form.hidden = [(Name.stage, stage.id)]
    form.fields = stage.mustSay.map { says($0, at: stage, of: .file, isRequired: true) }
    if stage.needsEvidence {
      for piece in evidence {
        let isOn = isOn(
          Name.evidence,
          value: piece.sha256,
          of: .file,
          at: stage.id,
          known: true
        )
        form.fields.append(
          ActField(
            Name.evidence,
            .filled(.shownBy, [piece.name]),
            .tick(isOn: isOn),
            value: piece.sha256
          )
        )
      }
      form.fields.append(fileField(isNeeded: evidence.isEmpty))
    }
    return ActFold(
      title: .rule(stage.entry.title),
      key: key,
      isOpen: key != nil && offers.report == nil && offers.sign == nil,
      note: stage.needsEvidence ? .phrase(.needsEvidence) : nil,
      problem: problem(of: .file, at: stage.id),
      form: form
    )
  }

  /// The answer to whoever asked.
  func answer(_ stage: Stage) -> ActFold {
    var form = form(.answer, .phrase(.sendAnswer))
    form.fields = [
      ActField(
        Name.text,
        stage.mustSay.first.map { .rule($0.title) } ?? .phrase(.answerText),
        .text(limit: Limit.answer),
        value: value(Name.text, of: .answer),
        hint: .phrase(.answerIsPrivate),
        isRequired: true
      )
    ]
    for field in stage.mustSay.dropFirst() {
      guard field.id == CaseAnswer.gradeField else {
        form.fields.append(says(field, at: stage, of: .answer, isRequired: true))
        continue
      }
      form.fields += [
        ActField(
          Name.grade,
          .phrase(.answerClass),
          .choice(Self.classes),
          value: value(Name.grade, of: .answer, known: "A")
        ),
        ActField(
          Name.promise,
          .phrase(.answerPromise),
          .line(limit: Limit.text),
          value: value(Name.promise, of: .answer),
          hint: .phrase(.answerPromiseHint)
        ),
        ActField(
          Name.day,
          .phrase(.answerDeadline),
          .day,
          value: value(Name.day, of: .answer)
        ),
      ]
    }
    if stage.needsEvidence { form.fields.append(fileField(isNeeded: true)) }
    return ActFold(
      title: .rule(stage.entry.title),
      key: "E",
      isOpen: offers.sign == nil,
      problem: problem(of: .answer),
      form: form
    )
  }

  private static let classes: [(value: String, words: ActWords)] = [
    ("A", .phrase(Phrase("A 已经解决", "A solved"))),
    ("B", .phrase(Phrase("B 列入计划", "B planned"))),
    ("C", .phrase(Phrase("C 留作参考", "C noted"))),
    ("D", .phrase(Phrase("D 属上级事权", "D for a higher level"))),
  ]
}
