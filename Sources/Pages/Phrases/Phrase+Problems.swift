// SPDX-License-Identifier: Apache-2.0

// The words of what did not work.
extension Phrase {
  static let notFound = Phrase("没有这一页", "No such page")
  static let notFoundLead = Phrase(
    "地址可能写错了，或者这份报告已经删除。",
    "The address may be wrong, or the report has been deleted."
  )
  static let forbidden = Phrase("不能这样访问", "Not from there")
  static let forbiddenLead = Phrase(
    "兑现只接受来自本机的访问。请用启动时打印的地址打开，如 http://127.0.0.1:8080/。",
    """
    Duixian answers this machine only. Open the address it printed when it started, such as \
    http://127.0.0.1:8080/.
    """
  )
  static let badRequest = Phrase("看不懂这个请求", "This request makes no sense here")
  static let badRequestLead = Phrase(
    "请从报告列表重新开始。",
    "Please start again from the list of reports."
  )
  static let tooSlow = Phrase("传得太慢，已经断开", "Sent too slowly")
  static let tooSlowLead = Phrase(
    "五分钟内没有收完，什么也没有保存。请检查网络后再传一次。",
    "It did not arrive within five minutes, and nothing was kept. Check the network and send it again."
  )
  static let failed = Phrase("这里出了错", "Something went wrong here")
  static let failedLead = Phrase(
    "已经记在运行日志里，编号如下；你的报告没有受影响。",
    "It stands in the log under the number below; your reports are not affected."
  )
  static let undoExpired = Phrase("已经不能恢复", "It cannot be brought back any more")
  static let undoExpiredLead = Phrase(
    "删除超过一小时的报告已经彻底清除。可以把文件再放进来一次。",
    "A report is removed for good an hour after it was deleted. You can bring the file again."
  )
  static let refused = Phrase("没有收下", "Not taken")
  static let nothingKept = Phrase("这个文件没有保存在这里。", "Nothing of this file was kept.")

  static let refusedEmpty = Phrase("这个文件是空的", "The file is empty")
  static let refusedTooLarge = Phrase("这个文件太大", "The file is too large")
  static let refusedForeign = Phrase("这种格式还不能直接读", "This format cannot be read yet")
  static let refusedBinary = Phrase("这不是文本文件", "This is not a text file")
  static let refusedClassified = Phrase("这份文件带有密级标志", "The file bears a classification mark")
  static let refusedNothing = Phrase("没有收到文件，也没有收到文字", "There was no file and no text")
  static let refusedForm = Phrase("收到的表单不完整", "The form came broken")

  static let adviceEmpty = Phrase(
    "请检查是否选错了文件。",
    "Please check that it is the file you meant."
  )
  static let adviceTooLarge = Phrase(
    "一份工作报告通常不到 1 MiB。请只放报告正文；确实需要，可以在启动时用 --limit 放宽。",
    "A work report rarely has 1 MiB. Bring only its text, or start with a higher --limit."
  )
  static let adviceForeign = Phrase(
    "用下面的命令转成文本，再放进来：",
    "Convert it with the command below and bring the result:"
  )
  static let adviceBinary = Phrase(
    "请把报告另存为纯文本（UTF-8），或复制全文粘贴进来。",
    "Save the report as plain text (UTF-8), or paste its text."
  )
  static let adviceClassified = Phrase(
    "涉密文件不得放入本系统。它没有被保存；请按保密规定处理原件。",
    """
    Classified matter may not be brought here. It was not kept; handle the original as the rules \
    on secrecy require.
    """
  )
  static let adviceNothing = Phrase(
    "请选择文件，或把全文粘贴到框里。",
    "Choose a file, or paste the text into the field."
  )
  static let adviceForm = Phrase("请再试一次。", "Please try again.")
}
