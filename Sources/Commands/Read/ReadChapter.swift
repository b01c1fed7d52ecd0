// SPDX-License-Identifier: Apache-2.0

/// The examples below the help of `duixian read`; `Read.md` is the whole chapter.
enum ReadChapter {
  static let zh = """
    例子：
      duixian read 报告.txt                        在终端里看一份报告
      duixian read --only targets 报告.txt         只看承诺
      duixian read --format jsonl 报告/ > 全部.jsonl  整个文件夹，供程序使用
      duixian read --format csv --excel 报告.txt > 报告.csv
      cat 报告.jsonl | duixian read --lines --format jsonl -

    结束状态：0 已读；1 有诊断（--strict）；2 用法错误；3 拒绝读取；4 文件缺失或无法读取。
    """

  static let en = """
    Examples:
      duixian read report.txt                      one report in the terminal
      duixian read --only targets report.txt       only what it promises
      duixian read --format jsonl reports/ > all.jsonl   a whole folder, for programs
      duixian read --format csv --excel report.txt > report.csv
      cat reports.jsonl | duixian read --lines --format jsonl -

    Exit status: 0 read; 1 diagnostics (--strict); 2 usage; 3 refused; 4 missing or unreadable.
    """
}
