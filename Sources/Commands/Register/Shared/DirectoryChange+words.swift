// SPDX-License-Identifier: Apache-2.0
import Register

extension DirectoryChange {
  /// What happened to the directory, in words.
  var wording: ChangeWording {
    switch self {
    case .founded(let name, let code): Commands.wording("建立台账", "register begun", name, code)
    case .agencyAdded(let agency):
      Commands.wording("新增单位", "agency added", agency.id, agency.name)
    case .agencyRenamed(let id, let old, let new):
      Commands.wording("单位更名", "agency renamed", id, arrow(old, new))
    case .agencyClosed(let id): Commands.wording("撤销单位", "agency closed", id)
    case .postAdded(let post):
      Commands.wording("设岗", "post made", post.id, post.title, "(\(post.agency), \(post.role))")
    case .appointed(let post, let old, let new):
      Commands.wording("任职", "appointed", post, arrow(old, new))
    case .vacated(let post, let old):
      Commands.wording("离任", "post vacated", post, arrow(old, ""))
    case .keyGranted(let key):
      Commands.wording("发放密钥", "key given out", "\(key.hash.prefix(12))", key.post, key.label)
    case .keyRevoked(let hash): Commands.wording("收回密钥", "key revoked", "\(hash.prefix(12))")
    case .signingKeyChanged(let old, let new):
      Commands.wording("更换签名公钥", "signing key changed", arrow(old, new))
    }
  }
}

extension IntakeChange {
  /// What happened to the statements of a report, in words.
  var wording: ChangeWording {
    switch self {
    case .opened(let place, let year, let candidates):
      Commands.wording(
        "提交校核",
        "put before the office",
        "\(place) \(year)",
        words(zh: "候选 \(candidates.count) 句", en: "\(candidates.count) statements")
      )
    case .accepted(let span, let number, let isMissed, let isAtOnce):
      Commands.wording(
        isMissed ? "补录入库" : isAtOnce ? "一并入库" : "入库",
        isMissed ? "added by a person" : isAtOnce ? "taken with all" : "taken",
        arrow("\(span)", "\(number)")
      )
    case .setAside(let span, let reason, let note):
      Commands.wording("搁置", "set aside", "\(span)", reason.word, because(note))
    case .reopened(let span, let old):
      Commands.wording("重新待看", "open again", "\(span)", "(\(old.word))")
    case .withdrawn(let span, let number, let reason, let note):
      Commands.wording(
        "撤回入库",
        "set aside after all",
        arrow("\(number)", "\(span)"),
        reason.word,
        because(note)
      )
    }
  }
}

extension ProgrammeChange {
  /// What happened to a programme, in words.
  var wording: ChangeWording {
    switch self {
    case .began(let title, let owner): Commands.wording("设立专班", "programme begun", title, owner)
    case .handedOver(let old, let new):
      Commands.wording("移交专班", "handed over", arrow(old, new))
    case .closed(let reason): Commands.wording("专班结束", "programme closed", because(reason))
    }
  }
}
