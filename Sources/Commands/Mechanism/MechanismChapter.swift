// SPDX-License-Identifier: Apache-2.0
/// The examples below the help of `duixian mechanism`; `Mechanism.md` is the whole chapter.
enum MechanismChapter {
  static let zh = """
    例子：
      duixian mechanism list                        自带的机制，各依据什么
      duixian mechanism show shanxi-13710           各环节、时限，以及每条规则的来源
      duixian mechanism show proposals --format yaml > 机制/proposals.yaml
      duixian mechanism check 机制/proposals.yaml   逐处指出错误
      duixian mechanism list --folder 机制/         本地文件按编号覆盖自带的

    每条规则都写明来源；“本系统的假定”和“只有名称”的地方须由本地改定。
    """

  static let en = """
    Examples:
      duixian mechanism list                        what there is, and what it rests on
      duixian mechanism show shanxi-13710           stages, limits, where each rule comes from
      duixian mechanism show proposals --format yaml > rules/proposals.yaml
      duixian mechanism check rules/proposals.yaml
      duixian mechanism list --folder rules/        your files replace the shipped ones by id

    Each rule says where it comes from; what is assumed or a name only is for the place to fill in.
    """
}
