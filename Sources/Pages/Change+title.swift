// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

extension Change {
  /// What happened, in a word or two; never what is private.
  var title: Bilingual {
    switch self {
    case .directory(let change): change.title
    case .intake(let change): change.title
    case .commitment(let change): change.title
    case .programme(let change): change.title
    case .handling(let change): change.title
    }
  }
}

extension DirectoryChange {
  fileprivate var title: Bilingual {
    switch self {
    case .founded: Bilingual(zh: "建立台账", en: "register begun")
    case .agencyAdded: Bilingual(zh: "新增单位", en: "agency added")
    case .agencyRenamed: Bilingual(zh: "单位更名", en: "agency renamed")
    case .agencyClosed: Bilingual(zh: "撤销单位", en: "agency closed")
    case .postAdded: Bilingual(zh: "设岗", en: "post made")
    case .appointed: Bilingual(zh: "任职", en: "appointed")
    case .vacated: Bilingual(zh: "离任", en: "post vacated")
    case .keyGranted: Bilingual(zh: "发放密钥", en: "key given out")
    case .keyRevoked: Bilingual(zh: "收回密钥", en: "key revoked")
    case .signingKeyChanged: Bilingual(zh: "更换签名公钥", en: "signing key changed")
    }
  }
}

extension IntakeChange {
  fileprivate var title: Bilingual {
    switch self {
    case .opened: Bilingual(zh: "提交校核", en: "put before the office")
    case .accepted(_, _, let isMissed, let isAtOnce):
      isMissed
        ? Bilingual(zh: "补录入库", en: "added by a person")
        : isAtOnce
          ? Bilingual(zh: "一并入库", en: "taken with all") : Bilingual(zh: "入库", en: "taken")
    case .setAside: Bilingual(zh: "搁置", en: "set aside")
    case .reopened: Bilingual(zh: "重新待看", en: "open again")
    case .withdrawn: Bilingual(zh: "撤回入库", en: "set aside after all")
    }
  }
}

extension ProgrammeChange {
  fileprivate var title: Bilingual {
    switch self {
    case .began: Bilingual(zh: "设立专班", en: "programme begun")
    case .handedOver: Bilingual(zh: "移交专班", en: "handed over")
    case .closed: Bilingual(zh: "专班结束", en: "programme closed")
    }
  }
}

extension HandlingChange {
  fileprivate var title: Bilingual {
    switch self {
    case .opened: Bilingual(zh: "受理", en: "taken in")
    case .recorded: Bilingual(zh: "补录", en: "entered with its past")
    case .looped(let loop): loop.fact.title
    case .answered: Bilingual(zh: "答复", en: "answered")
    case .calledBack: Bilingual(zh: "回访", en: "called back")
    case .excluded: Bilingual(zh: "不计入统计", en: "counts in no rate")
    case .promised: Bilingual(zh: "答复承诺立项", en: "promise entered")
    case .erased: Bilingual(zh: "清除个人信息", en: "private texts erased")
    case .takenBack: Bilingual(zh: "撤销", en: "taken back")
    }
  }
}
