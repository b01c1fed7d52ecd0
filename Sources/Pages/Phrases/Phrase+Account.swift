// SPDX-License-Identifier: Apache-2.0
// The words of the head of pages for those who are signed in, and of the pages on accounts.
extension Phrase {
  static let desk = Phrase("督办台", "Desk")
  static let inbox = Phrase("收件箱", "Inbox")
  static let leaderPage = Phrase("调度一页", "Leader's page")
  static let register = Phrase("台账", "Register")
  static let people = Phrase("账户", "Accounts")

  static let signIn = Phrase("登录", "Sign in")
  static let signOut = Phrase("退出登录", "Sign out")
  static let signInFirst = Phrase("请先登录", "Sign in first")
  static let signInLead = Phrase(
    "这一步要登录后才能做；没有保存任何内容。",
    "This needs a sign-in; nothing was kept."
  )
  static let signInHint = Phrase(
    "用管理员给你的登录名。第一次登录前，先打开他发给你的链接设密码。",
    """
    With the login that the administrator gave you. Before the first time, open their link to \
    make a password.
    """
  )
  static let noAccounts = Phrase(
    "这里还没有账户。在服务器上停下服务，运行下面的命令建第一个管理员账户，再打开它打印的链接设密码。",
    """
    Nobody has an account here yet. Stop the server, run this on its machine to make the first \
    administrator's, and open the link that it prints to make a password.
    """
  )
  static let noRegisterHere = Phrase(
    "这里还没有台账：先用 duixian jurisdiction found 建台账，录入单位和岗位。",
    """
    There is no register here yet: found one with duixian jurisdiction found, then add agencies and \
    posts.
    """
  )
  static let login = Phrase("登录名", "Login")
  static let password = Phrase("密码", "Password")
  static let oneTimeCode = Phrase("动态码", "One-time code")
  static let ifSwitchedOn = Phrase("启用了才填，六位数字", "six digits, if you switched it on")
  static let signInWrong = Phrase(
    "登录名、密码或动态码不对。",
    "The login, the password or the code is wrong."
  )
  static let signInLocked = Phrase(
    "连续失败多次，暂停登录到 ",
    "Too many failures in a row: wait until "
  )
  static let signInLockedEnd = Phrase(
    "。忘了密码请找管理员重发链接。",
    ". If you forgot the password, ask for a new link."
  )
  static let signInNoPost = Phrase(
    "你现在没有担任名录中的任何岗位，不能办理事项；请管理员核对岗位。",
    "You hold no post in the directory now; ask an administrator to look at it."
  )

  static let notAllowed = Phrase("你的岗位不能这样做", "Your post may not do this")
  static let notAllowedLead = Phrase(
    "每个页面都写明哪些角色可以看、可以办；这一页不包括你现在的角色。",
    "Each page names the roles that may see and use it; yours is not among them."
  )
  static let staleForm = Phrase("这张表单已失效", "This form is out of date")
  static let staleFormLead = Phrase(
    "它来自另一次登录。没有保存任何内容；请回到原来的页面重新打开再提交。",
    "It is of another session. Nothing was kept; open its page anew and send it again."
  )

  static let setUpTitle = Phrase("设密码", "Make a password")
  static let setUpFor = Phrase("账户", "Account")
  static let setUpExpired = Phrase("链接已失效", "The link is no longer good")
  static let setUpExpiredLead = Phrase(
    "它用过了，或者过了72小时。请管理员重发一个。",
    "It was used, or is older than 72 hours. Ask the administrator for another."
  )
  static let newPassword = Phrase("新密码", "New password")
  static let repeatPassword = Phrase("再输一遍", "Once more")
  static let passwordHintStart = Phrase("至少 ", "At least ")
  static let passwordHintEnd = Phrase(
    " 个字符；几个不相干的词连起来最好记也最难猜。可以粘贴，可以用密码管理器。",
    """
     characters; some unrelated words are easiest to keep and hardest to guess. Paste it or use a \
    password manager if you like.
    """
  )
  static let keepPassword = Phrase("保存并登录", "Keep it and sign in")
  static let passwordTooShort = Phrase("密码太短，至少 ", "Too short: at least ")
  static let passwordTooShortEnd = Phrase(" 个字符。", " characters.")
  static let passwordTooLong = Phrase("密码最多 200 个字符。", "At most 200 characters.")
  static let passwordHoldsName = Phrase("密码里不要有登录名或姓名。", "It must not hold the login or the name.")
  static let passwordUsual = Phrase(
    "这是最先被猜的那类密码，请换一个。",
    "It is one of those that are tried first; take another."
  )
  static let passwordTooPlain = Phrase(
    "大写、小写、数字、符号四类中至少用三类。",
    "Use three of the four: capitals, small letters, digits, signs."
  )
  static let passwordNotRepeated = Phrase("两次输入不一样。", "The two differ.")
  static let passwordWrongOld = Phrase("原密码不对。", "The old password is wrong.")

  static let ownAccount = Phrase("我的账户", "Your account")
  static let person = Phrase("姓名", "Name")
  static let post = Phrase("岗位", "Post")
  static let role = Phrase("角色", "Role")
  static let actIn = Phrase("以这个岗位办理", "Act in this post")
  static let actingNow = Phrase("现在用的岗位", "acting now")
  static let changePassword = Phrase("改密码", "Change the password")
  static let oldPassword = Phrase("原密码", "Old password")
  static let change = Phrase("保存", "Save")
  static let codeTitle = Phrase("动态码", "One-time code")
  static let codeOff = Phrase(
    "没有启用。启用后，登录除了密码还要手机上的六位动态码，密码被人知道也登录不了。",
    """
    Switched off. With it, signing in also takes six digits from your phone, so that a known password \
    is not enough.
    """
  )
  static let codeOn = Phrase("已启用。", "Switched on.")
  static let codeBegin = Phrase("启用动态码", "Switch it on")
  static let codeSecret = Phrase(
    "在手机的身份验证器里手工添加这个密钥，再输入它显示的六位数字。",
    "Add this key by hand in the authenticator on your phone, then type the six digits it shows."
  )
  static let codeOpen = Phrase("或在本机的身份验证器中打开", "or open the authenticator of this device")
  static let codeConfirm = Phrase("确认启用", "Confirm")
  static let codeWrong = Phrase("动态码不对，请等下一个再试。", "The code is wrong; try the next one.")
  static let codeEnd = Phrase("停用动态码", "Switch it off")
  static let elsewhere = Phrase("其他登录", "Other sessions")
  static let elsewhereLead = Phrase(
    "30分钟不用自动退出，一次登录最长12小时。",
    "A session ends after 30 silent minutes, and after 12 hours at most."
  )
  static let endElsewhere = Phrase("退出其他所有登录", "Sign out everywhere else")
  static let saved = Phrase("已保存。", "Saved.")

  static let peopleLead = Phrase(
    "谁能登录。能办什么由岗位决定：换岗在名录里改，这里不用动。",
    "Who may sign in. What they may do follows from their posts, which the directory keeps."
  )
  static let addPerson = Phrase("添加账户", "Add an account")
  static let noneWithout = Phrase("名录中在岗的人都有账户了。", "Everybody who holds a post has an account.")
  static let addIt = Phrase("添加，生成链接", "Add and make a link")
  static let freshLink = Phrase(
    "把这个链接交给本人，72小时内有效，只显示这一次：",
    "Give this link to them; it is good for 72 hours and shown this once: "
  )
  static let invite = Phrase("重发设密码链接", "New link")
  static let disable = Phrase("停用", "Disable")
  static let enable = Phrase("恢复", "Enable")
  static let accountState = Phrase("状态", "State")
  static let stateDisabled = Phrase("已停用", "disabled")
  static let stateWaiting = Phrase("等待设密码", "waits for a password")
  static let stateNoKey = Phrase("还没有密码，链接已失效", "no password, and no good link")
  static let stateLocked = Phrase("暂停登录", "locked")
  static let stateGood = Phrase("正常", "good")
  static let lastSeen = Phrase("最近使用", "Last seen")
  static let never = Phrase("从未", "never")
  static let loginTaken = Phrase("这个登录名已有人用。", "Somebody has that login.")
  static let loginBad = Phrase(
    "登录名为2到40个字母、汉字或数字，可含 . - _ @。",
    "A login has 2 to 40 letters or digits, also . - _ @."
  )
  static let personHasAccount = Phrase("这个人已有账户。", "They have an account.")

  static let roleSupervisor = Phrase("督查", "supervisor")
  static let roleAgency = Phrase("责任单位", "agency")
  static let roleLeader = Phrase("领导", "leader")
  static let roleAuditor = Phrase("审计", "auditor")
  static let roleAdministrator = Phrase("管理员", "administrator")
  static let roleSystem = Phrase("系统", "program")

  static let demoTitle = Phrase("以一个角色进入演示", "Enter the demonstration in a role")
  static let demoLead = Phrase(
    "演示模式：数据是虚构的青禾市，点一下就以该岗位登录，随意操作。正式服务（duixian serve）没有这些入口。",
    """
    Demonstration: the data is of the invented city Qinghe. One click signs you in to a post; do as you \
    like. The real service (duixian serve) has none of this.
    """
  )
}
