// SPDX-License-Identifier: Apache-2.0

// The words of the desk that lets out to the public.
extension Phrase {
  static let publications = Phrase("公开复核", "For the public")
  static let publicationsLead = Phrase(
    "一人提请，另一人看过后放行；只公开提请时的那一版，此后有进展再提请。",
    """
    One person proposes, another looks and lets out; only the version that was proposed gets out. \
    Propose again when something has happened.
    """
  )
  static let publicNow = Phrase("公开站（已公开 # 项）", "The public site (# commitments)")
  static let publicSiteHere = Phrase("不登录也能看：公开站", "No account needed: the public site")
  static let publicationsDone = Phrase("已办 # 项。", "# done.")
  static let publicationsWaiting = Phrase("待复核", "Waiting for a second person")
  static let nothingWaits = Phrase("没有待复核的。", "Nothing waits.")
  static let ownProposal = Phrase("本人提请，须他人复核", "your own: another person looks")
  static let approveChosen = Phrase("公开所选", "Let out the chosen")
  static let declineChosen = Phrase("不予公开所选", "Decline the chosen")
  static let whyDeclined = Phrase("不予公开的理由", "Why not")
  static let publicationsUnproposed = Phrase("可提请", "May be proposed")
  static let nothingToPropose = Phrase(
    "都已提请或公开，此后没有新进展。",
    "Everything was proposed or is public, and nothing has happened since."
  )
  static let proposeChosen = Phrase("提请公开所选", "Propose the chosen")
  static let publicVerdict = Phrase("结论", "Verdict")
  static let takeAway = Phrase("撤下公开", "Take away from the public")
  static let takeAwayHint = Phrase(
    "一人即可，立即生效；公开站上只留撤下的日期，不留理由。",
    "One person does it, at once; the public site keeps the day of it and no reason."
  )
  static let whyTakenAway = Phrase("撤下的理由", "Why")
}
