// SPDX-License-Identifier: Apache-2.0

/// The examples below the help of `duixian quantities`; `Quantities.md` is the whole chapter.
enum QuantitiesChapter {
  static let zh = """
    例子：
      duixian quantities 合同.txt                    列表：原文、数值、单位、日期
      echo 三万五千元以上 | duixian quantities -     从标准输入
      duixian quantities --now 2026-03-01 纪要.txt   “下周一”从这一天算起
      duixian quantities --format jsonl 文稿/ > 数量.jsonl
      duixian quantities --lines --format jsonl - < 文本.jsonl

    区间日期含首日、不含末日（2018-01-01/2019-01-01），“..”表示不限。

    结束状态：0 已完成；2 用法错误；3 拒绝读取；4 文件缺失、无法读取或无法输出。
    """

  static let en = """
    Examples:
      duixian quantities contract.txt                a table of what is found
      echo 三万五千元以上 | duixian quantities -     from standard input
      duixian quantities --now 2026-03-01 notes.txt  下周一 counts from there
      duixian quantities --format jsonl texts/ > quantities.jsonl
      duixian quantities --lines --format jsonl - < texts.jsonl

    Days are half-open intervals (2018-01-01/2019-01-01); ".." is an open end.

    Exit status: 0 done; 2 wrong usage; 3 an input was refused; 4 an input is missing or
    unreadable, or the output could not be written.
    """
}
