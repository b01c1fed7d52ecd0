// SPDX-License-Identifier: Apache-2.0

/// The examples below the help of `duixian threads`; `Threads.md` is the whole chapter.
enum ThreadsChapter {
  static let zh = """
    例子：
      duixian threads 2024.txt 2025.txt             去年的承诺，今年怎么说
      duixian threads 2024.txt 2025.txt 2026.txt    一份报告对照以后各年
      duixian threads 报告/                         一地历年，按文中年份两两对照
      duixian threads --explain 2024.txt 2025.txt   理由和得分的构成
      duixian threads --level city-district 市.txt 区.txt 县.txt
      duixian threads --format csv 报告/ > 脉络.csv

    文件夹里只对照同一地方、年份相邻的报告；文中没有年份时看文件名。

    结束状态：0 已完成；2 用法错误；3 拒绝读取；4 文件缺失、无法读取，或没有可对照的。
    """

  static let en = """
    Examples:
      duixian threads 2024.txt 2025.txt             last year, this year's answers
      duixian threads 2024.txt 2025.txt 2026.txt    one report, each later one
      duixian threads reports/                      a place, year by year
      duixian threads --explain 2024.txt 2025.txt   why, and how it is scored
      duixian threads --level city-district city.txt east.txt west.txt
      duixian threads --format csv reports/ > threads.csv

    In a folder, reports of one place and of consecutive years are paired, by the
    year in the text, or else in the name of the file.

    Exit status: 0 done; 2 usage; 3 refused; 4 missing or nothing to pair.
    """
}
