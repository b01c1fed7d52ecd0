// SPDX-License-Identifier: Apache-2.0
// Made by Tools/tables/profiles.py from the .yaml files beside it; do not edit.

enum ShippedProfiles {
  static let cityManagement: StaticString = #"""
    # 城市管理案件（响应、研判、服务、调度、督办）: domain-rules.md section 7.2. The five words are the report's; only
    # the limits of kinds of cases are sourced, elsewhere.
    id: city-management
    zh: 城市管理案件（响应、研判、服务、调度、督办）
    en: city-management case
    basis: label-only
    sources:
      L11: "保守国家秘密法 (2024) and 实施条例 (2024)"
      W43: "大英县 城市管理事件 处置时限表"
      W101: "扶沟县数字化城市管理实施办法(试行) 扶政办〔2019〕3号"
    note:
      zh: “响应、研判、服务、调度、督办”只有名称，未见规则；对应到数字城管的立案、派遣、处置、核实结案。一个案件可有数个先后的时限，各立一件。
      en: The five words are a label; they are hung on the stages of digital city management. A case with several successive limits is registered once for each.
    clock: {roll: none}
    roles:
      - {id: centre, zh: 城运中心, en: city centre, side: supervision, borrowed: W101}
      - {id: unit, zh: 处置单位, en: agency, side: agency, borrowed: W101}
      - {id: leader, zh: 分管领导, en: leader in charge, side: decision}
      - {id: system, zh: 系统, en: the program, side: system}
    severities:
      - {id: fence, zh: 现场围护, en: fencing the site, borrowed: W43}
      - {id: repair, zh: 抢修, en: repair, borrowed: W43}
      - {id: surface, zh: 路面恢复, en: road surface, borrowed: W43}
      - {id: other, zh: 其他, en: other}
    classes:
      - {id: burst_pipe, zh: 水管破裂, en: burst water pipe, borrowed: W43}
      - {id: other, zh: 其他, en: other}
    stages:
      - {id: respond, zh: 响应（立案）, en: response, act: register, by: centre, source: label}
      - {id: judge, zh: 研判（派遣）, en: judging and dispatch, act: assign, by: centre, source: label}
      - id: serve
        zh: 服务（处置）
        en: handling
        act: request_close
        by: unit
        source: label
        evidence: true
        limits:
          - {class: burst_pipe, severity: fence, count: 3, unit: urgent_hour, borrowed: W43}
          - {class: burst_pipe, severity: repair, count: 8, unit: urgent_hour, borrowed: W43}
          - {class: burst_pipe, severity: surface, count: 5, unit: working_day, borrowed: W43}
      - {id: coordinate, zh: 调度, en: coordination, act: step, by: centre, optional: true, source: label}
      - {id: supervise, zh: 督办（核实结案）, en: check and closing, act: review, by: centre, returns_to: serve, source: label}
    extensions:
      - {stage: serve, approver: leader, times: 1, plan: true}
    stop:
      by: centre
      reasons: [{id: force_majeure, zh: 不可抗力, en: force majeure}]
    change:
      kinds: [stop]
      decided_by: leader
      stage: serve
      reasons: [{id: not_ours, zh: 不属本级职责, en: not our duty}]
    lamps:
      - {lamp: overdue, when: {overdue: true}}
      - {lamp: near_due, when: {days_left_at_most: 0}}
    ladder:
      - {id: urge, zh: 督办, en: urging, when: {overdue: true}, approver: leader}
    confidentiality: {classified: forbidden, borrowed: L11 art. 31}

    """#

  static let default8060: StaticString = #"""
    # Default lamps: 80 and 60 percent of the plan to date, on which Wuhan and Xinhuang agree (domain-rules.md section 6);
    # near is three days, which is our own.
    kind: lamp-rules
    id: default-80-60
    zh: 默认（80%、60%）
    en: default (80 and 60 %)
    basis: sourced
    sources:
      W10: "宜昌“四位一体”在线综合督查平台 (spam-ridden copy)"
      W11: "宿迁产发集团创新推行“三色督办单”制度 2025-06-06"
      W72: "银川市建立“红黄绿灯”机制推进项目建设 2025-03"
      W78: "三亚以红黄绿亮牌督办机制推进项目建设 2022-05-13"
      W79: "武汉市重大项目管理办法 红、黄牌预警"
      W80: "新晃：重点项目建设启动黄牌预警制 2015"
    deadline: {days: 3, leaning_on: W10 W11, note: {zh: 临近天数为本软件设定, en: the number of days is our own}}
    progress:
      measure: ratio
      bands:
        - {lamp: on_track, floor: 1, zh: 达到序时进度, en: as planned or ahead, source: W72 W78}
        - lamp: slightly_behind
          floor: 0.8
          zh: 为序时计划的80%以上、不足100%
          en: 80 % of the plan or more, under 100 %
          note: {zh: “略有滞后”一档为本软件设定, en: the band “slightly behind” is our own}
        - {lamp: behind, floor: 0.6, zh: 为序时计划的60%以上、不足80%, en: "60 % of the plan or more, under 80 %", source: W79 W80}
      lowest: {lamp: overdue, zh: 不足序时计划的60%, en: under 60 % of the plan, source: W79}

    """#

  static let fourLedgers: StaticString = #"""
    # “四账”闭环管理: domain-rules.md section 3. What the four ledgers are was NOT FOUND: the names are placeholders.
    id: four-ledgers
    zh: “四账”闭环管理（占位名称）
    en: four ledgers (placeholder names)
    jurisdiction: CN-14
    basis: label-only
    sources:
      L11: "保守国家秘密法 (2024) and 实施条例 (2024)"
    note:
      zh: 四账各指什么未见规定；任务账、责任账、进度账、问题账是占位名称，须由本地改定。
      en: What the four ledgers are was not found; task, duty, progress and problem are placeholders to be replaced by the locality.
    roles:
      - {id: supervisor, zh: 督办单位, en: supervising office, side: supervision}
      - {id: unit, zh: 责任单位, en: agency, side: agency}
      - {id: head, zh: 主要负责人, en: head of government, side: decision}
      - {id: system, zh: 系统, en: the program, side: system}
    severities: [{id: general, zh: 一般, en: general}]
    classes: [{id: general, zh: 一般类, en: general}]
    stages:
      - {id: task_ledger, zh: 任务账（占位）, en: task ledger (placeholder), act: register, by: supervisor, source: label}
      - {id: duty_ledger, zh: 责任账（占位）, en: duty ledger (placeholder), act: assign, by: supervisor, source: label}
      - {id: progress_ledger, zh: 进度账（占位）, en: progress ledger (placeholder), act: report, by: unit, optional: true, source: label}
      - {id: problem_ledger, zh: 问题账（占位）, en: problem ledger (placeholder), act: request_close, by: unit, source: label, limits: [{planned: true}]}
      - {id: close, zh: 销账, en: closing, act: review, by: supervisor, returns_to: problem_ledger, source: label}
    change:
      kinds: [adjust, postpone, stop]
      decided_by: head
      stage: problem_ledger
      reasons: [{id: policy_change, zh: 政策变化, en: change of policy}]
    lamps:
      - {lamp: overdue, when: {overdue: true}}
      - {lamp: near_due, when: {days_left_at_most: 5}}
    confidentiality: {classified: forbidden, borrowed: L11 art. 31}

    """#

  static let generic: StaticString = #"""
    # The generic mechanism, and the template for your own: copy it, give it an id of its own (or that of
    # a shipped mechanism, which it then replaces), edit, and run: duixian mechanism check FILE
    # 通用机制，也是自定机制的样板：复制后改 id（与随附机制同名即替换它），编辑，再运行上面的命令检查。
    #
    # Every rule may say where it comes from 每条规则可写明来源:
    #   source: W02 W07            a published rule of this place 本地已公布的规定
    #   borrowed: LS3 art. 11      a published rule of another place, as a default 借用他处规定
    #   source: label              a name only, no rule was found 只有名称
    #   (nothing 不写)             our own assumption 本系统的假定
    kind: mechanism
    id: generic
    zh: 通用闭环
    en: generic loop
    jurisdiction: "*"            # GB/T 2260 or ISO 3166-2 code; "*" anywhere 任何地方
    basis: label-only            # sourced | label-only
    sources: {}                  # the keys in source and borrowed, and what they mean 来源的代号与全称, as {W02: "…"}
    note:
      zh: 所有期限都是本系统的假定，由使用单位按本地规定修改。
      en: All limits are assumptions of this program; change them to your own rules.

    # How days are counted 期限怎样计算 (RULES: 民法典 art. 201, 203 by analogy)
    clock:
      day_one: next_day          # next_day 次日起算 | same_day 当日为第一天
      roll: forward              # forward 遇非工作日顺延 | none 不顺延
      # cutoff: "17:30"          # when the last day ends 截止时刻; nothing: 24:00
      # business_hours: ["08:30-12:00", "14:00-17:30"]   # for working_hour 工作时

    # Who acts 谁办理. side: agency 承办 | supervision 督办 | decision 决定 | outside 其他 | system 系统
    roles:
      - {id: supervisor, zh: 督办单位, en: supervising office, side: supervision}
      - {id: assigner, zh: 交办单位, en: assigning office, side: supervision}
      - {id: unit, zh: 承办单位, en: agency, side: agency}
      - {id: leader, zh: 分管领导, en: leader in charge, side: decision}
      - {id: head, zh: 主要负责人, en: head of government, side: decision}
      - {id: system, zh: 系统, en: the program, side: system}

    severities:                  # how hard a case is 难易程度
      - {id: ordinary, zh: 一般事项, en: ordinary}
      - {id: complex, zh: 复杂事项, en: complex}

    classes:                     # kinds of cases 类别
      - {id: general, zh: 一般类, en: general}

    # Stages in order 环节（依次办理）.
    #   act: register 立项 | assign 交办 | receive 签收 | report 反馈 | request_close 申请办结
    #        | review 审核 | strike_off 销号（两人） | step 其他
    #   optional: true             may be left out 可略过
    #   opens: "07-01" (year: -1)  not before that day 最早办理日
    #   must_say: [...]            fields that must be filled in 必填内容
    #   evidence: true             needs evidence 须附佐证
    #   returns_to: STAGE          where a case goes that is sent back 退回到
    #   limits: the first that speaks of the case 期限，取第一条适用的:
    #     severity, class          which cases (none: all) 适用范围
    #     count + unit             natural_day 天 | working_day 工作日 | calendar_month 个月 | working_hour 工作时
    #                              | urgent_hour 紧急工作时 | natural_hour 小时 | minute 分钟
    #     date: "12-31" (year: 0)  a day of the plan's year 当年某日
    #     planned: true            the day given when it was assigned 交办时给定的日期
    #     nodes: true              the next node 下一节点
    #     after: STAGE             what starts the clock 起算环节 (none: the assign stage; or sent_back, last_event)
    #     day_one, roll, cutoff    where it differs from clock 与 clock 不同之处
    stages:
      - {id: register, zh: 立项, en: registration, act: register, by: supervisor}
      - {id: assign, zh: 交办, en: assignment, act: assign, by: assigner}
      - id: receive
        zh: 签收
        en: receipt
        act: receive
        by: unit
        returns_to: assign
        limits: [{count: 2, unit: working_day}]
      - id: report
        zh: 进展反馈
        en: progress report
        act: report
        by: unit
        optional: true
        must_say: [{id: progress, zh: 进展, en: progress}]
        limits: [{nodes: true}]
      - id: request_close
        zh: 申请办结
        en: request to close
        act: request_close
        by: unit
        limits:
          - {count: 10, unit: working_day, after: sent_back}
          - {planned: true}
          - {severity: complex, count: 3, unit: calendar_month}
          - {count: 30, unit: natural_day}
      - {id: review, zh: 审核, en: review, act: review, by: assigner, returns_to: request_close}
      - {id: strike_off, zh: 销号, en: striking off, act: strike_off, by: supervisor, evidence: true}

    nodes:                       # days on which progress is reported 反馈节点
      - {days: ["03-31", "06-30", "09-30", "12-31"]}

    extensions:                  # putting off a limit 延期；须在到期前提出
      - stage: request_close
        approver: leader
        times: 1
        plan: true               # needs a plan 须附方案
        # ask_working_days_before: 20          # asked at least so long before 须提前
        decide: {count: 5, unit: working_day}  # how long the decision takes 审批时限
        latest: {count: 6, unit: calendar_month}   # the latest new day 最迟延至

    stop:                        # stopping the clock 停钟
      by: assigner
      reasons:
        - {id: awaiting_third_party, zh: 等待第三方, en: waiting for a third party}
        - {id: force_majeure, zh: 不可抗力, en: force majeure}
        - {id: superior_decision, zh: 上级决定, en: decision of a superior}

    change:                      # lawful change 依法调整: adjust 调整 | postpone 延期实施 | stop 终止
      kinds: [adjust, postpone, stop]
      decided_by: head
      stage: request_close       # whose limit a new day replaces 新日期替代哪个环节的期限
      reasons:
        - {id: policy_change, zh: 政策变化, en: change of policy}
        - {id: force_majeure, zh: 不可抗力, en: force majeure}
      then:                      # what must follow 之后的义务
        - {id: announce, zh: 公告, en: announce it}

    # Lamps by meaning 灯（只写含义，颜色由主题定）, of two kinds that are never blended; of each kind the first
    # that holds 两种灯分开，各取第一条成立的:
    #   deadline 时限灯: near_due 临近 | overdue 逾期 | …     progress 进度灯: slightly_behind 略有滞后 | behind 滞后
    #   | overdue 严重滞后 | …     of: deadline | progress, where a word is of both 两种灯都有的词用 of 写明
    #   when: overdue, days_left_at_most (deadline only), days_late_at_least, months_late_at_least,
    #   share_below (percent of the plan 序时进度百分比; progress only), severity, stage,
    #   unexcused 无正当理由, missed_notice, notice + working_days_after
    lamps:
      - {lamp: overdue, when: {overdue: true}}
      - {lamp: near_due, when: {days_left_at_most: 3}}

    ladder:                      # escalation: proposed, then approved by a person 督办单：系统提出、由人批准
      - id: reminder
        zh: 提醒单
        en: reminder
        when: {overdue: true, unexcused: true}
        approver: head
        new_limit: {count: 3, unit: natural_day}
      - {id: warning, zh: 督办单, en: warning, when: {missed_notice: reminder}, approver: head}

    excuse: {decided_by: leader}       # who finds a good reason 谁认定正当理由
    stage_close: {by: assigner}        # 阶段性办结; it is not done 不算办结

    appeal:                      # 申诉
      file: {count: 15, unit: working_day}
      decide: {count: 10, unit: working_day}
      decided_by: head

    grades: []                   # grades of a closing 办结等次

    public:                      # what is public 公开
      fields:
        - {id: task, zh: 任务, en: task}
        - {id: deadline, zh: 时限, en: deadline}
        - {id: lead_unit, zh: 牵头单位, en: lead agency}
        - {id: verdict, zh: 结论, en: verdict}
      checks:                    # looked at before 公开前审查
        - {id: state_secret, zh: 国家秘密, en: state secret}
        - {id: privacy, zh: 个人隐私, en: privacy}

    confidentiality: {classified: forbidden}   # 涉密不入，不可改

    """#

  static let hazards: StaticString = #"""
    # 重大隐患治理、动态清零: domain-rules.md section 10.
    id: hazards
    zh: 重大隐患治理督办（动态清零）
    en: major hazards
    basis: sourced
    sources:
      L9: "安全生产法 (2021), arts. 41, 65"
      L11: "保守国家秘密法 (2024) and 实施条例 (2024)"
      L20: "煤矿安全生产条例 (2024)"
      W119: "青岛 安全生产事故隐患“3+X”挂牌督办暂行制度 2012"
      W120: "湖北 重大隐患挂牌督办 rule, page 2"
    note:
      zh: “动态清零”未见定义：这里理解为逾期未治理的隐患为零，而非隐患总数为零（假定）。
      en: 动态清零 was found nowhere defined; it is taken as no overdue hazard, not as no hazard (assumed).
    roles:
      - {id: regulator, zh: 监管部门, en: regulator, side: supervision, source: L9 art. 41}
      - {id: unit, zh: 治理单位, en: agency, side: agency, source: L9 art. 41}
      - {id: committee, zh: 安委会办公室, en: safety committee office, side: decision, borrowed: W119}
      - {id: head, zh: 政府主要负责人, en: head of government, side: decision}
      - {id: system, zh: 系统, en: the program, side: system}
    severities:
      - {id: major, zh: 重大隐患, en: major, source: L9 art. 41}
      - {id: halted, zh: 停产停业治理, en: works halted, source: L9 art. 65}
    classes: [{id: general, zh: 一般类, en: general}, {id: coal, zh: 煤矿, en: coal mine, source: L20 art. 48}]
    stages:
      - {id: list, zh: 挂牌, en: listing, act: register, by: regulator, source: L9 art. 41}
      - {id: assign, zh: 交办治理, en: assignment, act: assign, by: regulator, source: L9 art. 41}
      - {id: report_listing, zh: 报送挂牌, en: report of the listing, act: step, by: regulator, borrowed: W119, limits: [{count: 3, unit: working_day, after: list, borrowed: W119}]}
      - {id: publish, zh: 公布, en: publication, act: step, by: regulator, borrowed: W119, limits: [{count: 5, unit: working_day, after: list, borrowed: W119}]}
      - id: plan
        zh: 治理方案（五到位）
        en: plan
        act: report
        by: unit
        borrowed: W120
        must_say:
          - {id: measure, zh: 措施, en: measure, borrowed: W120}
          - {id: money, zh: 资金, en: money, borrowed: W120}
          - {id: date, zh: 期限, en: date, borrowed: W120}
          - {id: person, zh: 责任人, en: person, borrowed: W120}
          - {id: contingency, zh: 预案, en: contingency plan, borrowed: W120}
      - id: rectify
        zh: 治理完成
        en: rectification
        act: request_close
        by: unit
        evidence: true
        source: L9 art. 41
        limits:
          - {planned: true, borrowed: W119}
          - {count: 12, unit: calendar_month, borrowed: W119}
      - id: check
        zh: 现场核查
        en: check on site
        act: review
        by: regulator
        returns_to: rectify
        borrowed: W120
        limits:
          - {class: coal, count: 20, unit: natural_day, after: rectify, source: L20 art. 48}
          - {count: 10, unit: natural_day, after: rectify, borrowed: W120}
      - {id: strike_off, zh: 销号, en: striking off, act: strike_off, by: regulator, evidence: true, source: L9 art. 65}
      - {id: publish_off, zh: 公布销号, en: publication of the striking off, act: step, by: regulator, borrowed: W119, limits: [{count: 5, unit: working_day, after: strike_off, borrowed: W119}]}
    extensions:
      - stage: rectify
        approver: committee
        times: 1
        plan: true
        ask_working_days_before: 20
        decide: {count: 10, unit: working_day, borrowed: W119}
        latest: {count: 12, unit: calendar_month, borrowed: W119}
        borrowed: W119
    stop:
      by: regulator
      reasons: [{id: force_majeure, zh: 不可抗力, en: force majeure}]
    change:
      kinds: [adjust, stop]
      decided_by: committee
      stage: rectify
      reasons: [{id: closed_down, zh: 依法关闭, en: lawfully closed down, source: L9 art. 65}, {id: force_majeure, zh: 不可抗力, en: force majeure}]
      then: [{id: publish_again, zh: 重新公布, en: publish again}]
    lamps:
      - {lamp: overdue, when: {overdue: true}}
      - {lamp: near_due, when: {days_left_at_most: 30, stage: rectify}}
      - {lamp: near_due, when: {days_left_at_most: 1}}
    ladder:
      - {id: urge, zh: 督办通知, en: supervision notice, when: {overdue: true, unexcused: true}, approver: head, new_limit: {count: 10, unit: working_day}}
      - {id: interview, zh: 约谈, en: interview, when: {missed_notice: urge}, approver: head}
    excuse: {decided_by: committee}
    stage_close: {by: regulator}
    public:
      borrowed: W119
      fields:
        - {id: hazard, zh: 隐患, en: hazard, borrowed: W119}
        - {id: deadline, zh: 治理期限, en: deadline, borrowed: W119}
        - {id: status, zh: 治理情况, en: status, borrowed: W119}
    confidentiality: {classified: forbidden, source: L11 art. 31}

    """#

  static let hotline12345: StaticString = #"""
    # 12345 工单: domain-rules.md section 7.1. Limits differ widely; Taiyuan's and Shanxi's own were not found.
    id: hotline-12345
    zh: 12345热线工单
    en: 12345 hotline
    basis: sourced
    sources:
      L2: "政府信息公开条例 (2019)"
      LB1: "北京市接诉即办工作条例 (2021)"
      LS1: "济南市12345市民服务热线条例 (2018)"
      LS2: "潍坊市12345政务服务便民热线条例 (2021)"
      W37: "北京《12345热线服务与管理规范》征求意见稿 2021-12"
      W86: "国办印发 进一步优化地方政务服务便民热线的指导意见"
      W89: "四川出台12345热线新规 2026-01-26"
      W90: "a municipal bureau's 12345 rules, page 2"
      W94: "接诉即办绩效考核 (准格尔 30-35-35)"
    note:
      zh: 各地期限不一，默认3、5、5、15个工作日（假定，在来源的范围内）；太原、山西未见规定，须自行填写。
      en: Limits differ from place to place; 3, 5, 5 and 15 working days are an assumption within them. Taiyuan's and Shanxi's were not found and must be filled in.
    roles:
      - {id: hotline, zh: 热线机构, en: hotline office, side: supervision, source: W86}
      - {id: unit, zh: 承办单位, en: agency, side: agency, source: LB1 art. 14}
      - {id: general_office, zh: 政府办公室, en: general office, side: decision, borrowed: LS1 art. 29}
      - {id: system, zh: 系统, en: the program, side: system}
    severities:
      - {id: ordinary, zh: 一般, en: ordinary}
      - {id: long, zh: 疑难, en: long, borrowed: W89}
      - {id: danger, zh: 危险, en: danger, borrowed: W37}
      - {id: utilities, zh: 水电气热, en: utilities, borrowed: W37}
    classes:
      - {id: consult, zh: 咨询, en: question, source: W86}
      - {id: help, zh: 求助建议, en: help or suggestion, source: W86}
      - {id: complain, zh: 投诉举报, en: complaint or report, source: W86}
    stages:
      - {id: accept, zh: 受理, en: acceptance, act: register, by: hotline, source: W86}
      - {id: dispatch, zh: 派单, en: dispatch, act: assign, by: hotline, source: W86, must_say: [{id: deadline, zh: 派单时限, en: deadline on the order, borrowed: LB1 art. 13}]}
      - id: sign
        zh: 签收
        en: signing in
        act: receive
        by: unit
        returns_to: dispatch     # 争议由派单审核处理 LB1 art. 12
        borrowed: W94
        limits:
          - {severity: danger, count: 30, unit: minute}
          - {count: 4, unit: working_hour}
      - id: answer
        zh: 办理答复
        en: handling and answer
        act: request_close
        by: unit
        source: W86
        must_say: [{id: answer, zh: 答复内容, en: answer, source: W86}]
        limits:
          - {count: 5, unit: working_day, after: sent_back, borrowed: LS1 art. 24 27}
          - {severity: danger, count: 2, unit: urgent_hour, borrowed: W37}
          - {severity: utilities, count: 24, unit: urgent_hour, borrowed: W37}
          - {severity: long, count: 15, unit: working_day, borrowed: W89}
          - {class: consult, count: 3, unit: working_day, borrowed: W89}
          - {count: 5, unit: working_day, borrowed: LS1 art. 24; LS2 art. 20}
      - {id: close, zh: 审核办结, en: closing after audit, act: review, by: hotline, returns_to: answer, source: W86}
      - id: callback
        zh: 回访评价
        en: call-back
        act: step
        by: hotline
        returns_to: answer       # 退回重办 LS1 art. 27
        source: W86
        must_say:
          - {id: resolved, zh: 是否解决, en: resolved, borrowed: LB1 art. 23}
          - {id: satisfied, zh: 是否满意, en: satisfied, borrowed: LB1 art. 23}
        limits: [{count: 1, unit: working_day, after: close, borrowed: W90}]
    extensions:
      - {stage: answer, severity: [ordinary, long], approver: hotline, times: 1, plan: true, borrowed: W90; LS1 art. 24}
    stop:
      by: hotline
      reasons: [{id: awaiting_third_party, zh: 征求第三方意见, en: asking a third party}]
    change:
      kinds: [stop]
      decided_by: hotline
      stage: answer
      borrowed: LB1 art. 11; LS2 art. 19
      reasons:
        - {id: litigation, zh: 诉讼仲裁, en: litigation, borrowed: LB1 art. 11}
        - {id: petition, zh: 信访, en: petition, borrowed: LB1 art. 11}
      then: [{id: tell_caller, zh: 告知诉求人, en: tell the caller}]
    lamps:
      - {lamp: overdue, when: {overdue: true}}
      - {lamp: near_due, when: {days_left_at_most: 1}, borrowed: W90}
    ladder:
      - {id: urge, zh: 催办通知书, en: notice to hurry, borrowed: W90, when: {days_late_at_least: 1}, approver: general_office}
      - {id: criticism, zh: 通报, en: criticism, borrowed: W90, when: {notice: urge, working_days_after: 5}, approver: general_office}
    public:
      borrowed: LS1 art. 33; LB1 art. 34
      fields:
        - {id: volume, zh: 受理量, en: volume, borrowed: LS1 art. 33}
        - {id: closing, zh: 办理情况, en: closing by agency, borrowed: LS1 art. 33}
      checks: [{id: privacy, zh: 诉求人信息, en: the caller's data, source: L2 art. 15}]
    confidentiality: {classified: forbidden, borrowed: LB1 art. 11; LS2 art. 19}

    """#

  static let house: StaticString = #"""
    # The house's own looks: yellow is near in time, orange is behind in progress, so that no colour of a warning carries two
    # data but red. It lies under every theme: what a theme leaves out looks as here. The template for your own: copy it,
    # give it an id of its own, keep the lamps that differ, and run: duixian mechanism check FILE
    # 默认灯色，垫在每个主题之下：主题未写的灯照此显示。也是自定主题的样板：复制后改 id，只留不同的灯，再检查。
    #
    # A lamp 每盏灯: colour: green 绿 | blue 蓝 | yellow 黄 | orange 橙 | red 红 | grey 灰
    #   zh, en, shape 文字和形状 (none: as in the house 不写则同默认): tick ✓ | disc ● | half ◐ | triangle ▲ | square ■
    #   | bars ‖ | question ?; each its own, for whoever sees no colour 同一种灯各不相同，黑白也分得清
    #   source | borrowed | leaning_on, note: where the colour comes from 颜色的来源
    kind: lamp-theme
    id: house
    zh: 默认
    en: default
    basis: label-only
    deadline:                      # days left 时限灯
      done: {colour: green, zh: 已完成, en: done, shape: tick, note: {zh: 颜色为本软件设定, en: the colour is our own}}
      on_track: {colour: green, zh: 时限内, en: in time, shape: disc, note: {zh: 颜色为本软件设定, en: the colour is our own}}
      near_due: {colour: yellow, zh: 临近时限, en: near its limit, shape: triangle, note: {zh: 颜色为本软件设定, en: the colour is our own}}
      overdue: {colour: red, zh: 逾期, en: overdue, shape: square, note: {zh: 颜色为本软件设定, en: the colour is our own}}
      stopped: {colour: grey, zh: 停表或依法终止, en: stopped or lawfully ended, shape: bars, note: {zh: 颜色为本软件设定, en: the colour is our own}}
      unknown: {colour: grey, zh: 时限不明, en: limit unknown, shape: question, note: {zh: 颜色为本软件设定, en: the colour is our own}}
    progress:                      # against the plan 进度灯
      on_track: {colour: green, zh: 按序时, en: on schedule, shape: disc, note: {zh: 颜色为本软件设定, en: the colour is our own}}
      slightly_behind: {colour: blue, zh: 略有滞后, en: slightly behind, shape: half, note: {zh: 颜色为本软件设定, en: the colour is our own}}
      behind: {colour: orange, zh: 滞后, en: behind schedule, shape: triangle, note: {zh: 颜色为本软件设定, en: the colour is our own}}
      overdue: {colour: red, zh: 严重滞后, en: far behind, shape: square, note: {zh: 颜色为本软件设定, en: the colour is our own}}
      not_measurable: {colour: grey, zh: 无法衡量, en: not measurable, shape: question, note: {zh: 颜色为本软件设定, en: the colour is our own}}

    """#

  static let jiamusi: StaticString = #"""
    # 佳木斯督办计分 (lapsed): domain-rules.md section 11. The points of items alone are the score, without base or caps.
    kind: unit-score
    id: jiamusi
    zh: 佳木斯督办计分
    en: Jiamusi item points
    basis: sourced
    sources:
      LS3: "济南市绩效管理条例 (2018)"
      LZ1: "杭州市绩效管理条例 (2015)"
      W123: "贵阳市 目标绩效考核评估计分实施细则"
      W124: "佳木斯市政府系统督办检查工作考核细则 [lapsed]"
      W129: "成都市林业局 目标绩效考核奖惩办法实施细则"
    base: {points: 0, leaning_on: W123 W124, note: {zh: 目标分与事项分的合并方式为本软件设定, en: how goals and items are joined is our own}}
    joining: {leaning_on: W123 W124, note: {zh: 目标分与事项分的合并方式为本软件设定, en: how goals and items are joined is our own}}
    rounding: {places: 2, note: {zh: 各项先四舍五入再相加，为本软件设定, en: rounding before adding is our own}}
    goals:
      development: {least: {share: 0, source: W123}, most: {share: 1, source: W123}, source: W123}
      control:
        least: {share: 0, source: W123}
        most: {share: 1, leaning_on: W123, note: {zh: 控制类封顶为本软件设定, en: the cap of control goals is our own}}
        source: W123
      qualitative: {source: W123}
      not_begun: {points: 0, source: W123}
    items:
      - {event: on_time, points: 1, source: W124}
      - {event: praised, points: 1, source: W124}
      - {event: late, points: -1, source: W124}
      - {event: returned, points: -2, source: W124}
      - {event: blamed, points: -2, source: W124}
    bonus: {in_total: true}
    exemption:
      reasons: [policy_change, reorganisation, force_majeure]
      declare_by: "10-31"
      approvers:
        - {id: leader, zh: 分管领导, en: leader in charge}
        - {id: committee, zh: 考核委员会, en: assessment committee}
      source: W129 LS3
    minimum_items: {items: 1, source: W124}
    false_report: {action: propose_failing, source: LZ1}

    """#

  static let majorProject: StaticString = #"""
    # 重大项目全生命周期调度: domain-rules.md section 6. The order of the stages is assembled, not one official list.
    id: major-project
    zh: 重大项目全生命周期调度
    en: major projects from idea to full output
    basis: sourced
    sources:
      L1: "政府督查工作条例 (in force 2021-02-01)"
      L2: "政府信息公开条例 (2019)"
      L11: "保守国家秘密法 (2024) and 实施条例 (2024)"
      L14: "政府投资条例 (2019)"
      L16: "重大行政决策程序暂行条例 (2019)"
      W69: "山西开展项目集中签约开工投产“三个一批” 2021-01"
      W70: "晋中 打造开发区转型升级主引擎方面任务完成情况 2021-08"
      W71: "山西省重点工程 2013年1至9月 “六位一体”"
      W72: "银川市建立“红黄绿灯”机制推进项目建设 2025-03"
      W74: "山西 2018年1至11月重点工程进展"
      W75: "山西 2019年1-8月重点工程进展"
      W78: "三亚以红黄绿亮牌督办机制推进项目建设 2022-05-13"
      W79: "武汉市重大项目管理办法 红、黄牌预警"
      W80: "新晃：重点项目建设启动黄牌预警制 2015"
    note:
      zh: 各地灯规不一（银川、三亚、武汉、新晃四种）；默认按计划的80%、60%（W79、W80一致）。环节次序由多处拼成，为假定。
      en: Four cities have four lamp rules; the default is 80 and 60 percent of plan (W79, W80). The order of stages is assembled from several places and assumed.
    roles:
      - {id: planner, zh: 发展改革部门, en: planning department, side: supervision, source: L14}
      - {id: unit, zh: 项目单位, en: project unit, side: agency, source: L14 art. 27}
      - {id: leader, zh: 分管领导, en: leader in charge, side: decision, borrowed: W78}
      - {id: head, zh: 政府主要负责人, en: head of government, side: decision, source: L1 art. 21}
      - {id: government, zh: 政府, en: the government, side: decision, source: L16 art. 37}
      - {id: system, zh: 系统, en: the program, side: system}
    severities:
      - {id: government_invested, zh: 政府投资, en: government-invested, source: L14}
      - {id: enterprise_invested, zh: 企业投资, en: enterprise-invested}
    classes:
      - {id: new, zh: 新建, en: new}
      - {id: continued, zh: 续建, en: continued}
    nodes:
      - {days: ["01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30", "12-31"], source: W74 W75}
    stages:
      - {id: idea, zh: 谋划, en: idea, act: register, by: planner, source: W69}
      - {id: reserve, zh: 储备, en: reserve, act: step, by: planner, optional: true, source: W71}
      - {id: sign, zh: 签约, en: signing, act: step, by: planner, optional: true, source: W69 W70}
      - {id: prepare, zh: 前期（明确责任）, en: preparation with a unit in charge, act: assign, by: planner, source: W69, must_say: [{id: project_code, zh: 项目代码, en: project code, source: L14 art. 10}]}
      - {id: land, zh: 落地, en: landing, act: step, by: unit, optional: true, source: W69 W71}
      - id: start
        zh: 开工
        en: start of works
        act: step
        by: unit
        evidence: true
        source: L14 art. 27; W69
        limits: [{planned: true, roll: none, borrowed: W72}]
      - id: enter
        zh: 入库纳统
        en: entry in the statistics
        act: step
        by: unit
        source: W72
        limits: [{count: 1, unit: calendar_month, after: start, roll: none, borrowed: W72}]
      - id: build
        zh: 在建
        en: works under way
        act: report
        by: unit
        source: L14 art. 27
        must_say: [{id: invested, zh: 完成投资, en: invested to date, source: W74 W75}]
        limits: [{nodes: true, after: start, roll: none, source: W74 W75}]
      - id: complete
        zh: 竣工
        en: completion
        act: request_close
        by: unit
        evidence: true
        source: L14 art. 25, 27
        limits: [{planned: true, roll: none, source: L14 art. 27}]
      - {id: accept, zh: 竣工验收, en: acceptance, act: review, by: planner, returns_to: complete, source: L14 art. 25}
      - {id: produce, zh: 投产, en: production, act: step, by: unit, source: W69 W70, limits: [{planned: true, roll: none}]}
      - {id: yield, zh: 达产达效, en: full output, act: step, by: planner, source: W69 W70, must_say: [{id: output_value, zh: 产值, en: output value, source: W70}]}
    extensions:
      - {stage: complete, approver: leader, times: 1, plan: true}
    change:
      kinds: [adjust, postpone, stop]
      decided_by: government
      stage: complete
      source: L16 art. 37
      reasons:
        - {id: policy_change, zh: 政策变化, en: change of policy}
        - {id: force_majeure, zh: 不可抗力, en: force majeure}
      then: [{id: publish_again, zh: 重新公布, en: publish again}]
    lamps:
      - {lamp: overdue, when: {overdue: true}}
      - {of: progress, lamp: overdue, when: {stage: start, months_late_at_least: 3, unexcused: true}, borrowed: W72}
      - {of: progress, lamp: behind, when: {stage: start, overdue: true, unexcused: true}, borrowed: W72}
      - {of: progress, lamp: overdue, when: {stage: enter, months_late_at_least: 1, unexcused: true}, borrowed: W72}
      - {of: progress, lamp: behind, when: {stage: enter, overdue: true, unexcused: true}, borrowed: W72}
      - {lamp: overdue, when: {share_below: 60}, borrowed: W79}
      - {lamp: behind, when: {share_below: 80}, borrowed: W79 W80}
    ladder:
      - {id: interview, zh: 约谈责任人, en: interview, borrowed: W78, when: {overdue: true, unexcused: true}, approver: leader}
      - id: letter
        zh: 督办函
        en: supervision letter
        borrowed: W72
        when: {months_late_at_least: 3, unexcused: true}
        approver: head
        new_limit: {count: 1, unit: calendar_month}
        demands:
          - {id: date, zh: 时间表, en: date, borrowed: W72}
          - {id: route, zh: 路线图, en: route, borrowed: W72}
          - {id: person, zh: 责任人, en: person in charge, borrowed: W72}
    excuse: {decided_by: leader, borrowed: W72}
    stage_close: {by: planner}
    public:
      source: L14 art. 30
      fields:
        - {id: plan, zh: 投资计划, en: investment plan, source: L14 art. 30}
        - {id: progress, zh: 实施情况, en: implementation, source: L14 art. 30; L2 art. 20}
      checks: [{id: trade_secret, zh: 商业秘密, en: trade secret, source: L2 art. 15}]
    confidentiality: {classified: forbidden, source: L11 art. 31}

    """#

  static let minshengShishi: StaticString = #"""
    # 民生实事项目: domain-rules.md section 4.
    id: minsheng-shishi
    zh: 民生实事项目
    en: livelihood projects
    basis: sourced
    sources:
      L1: "政府督查工作条例 (in force 2021-02-01)"
      L11: "保守国家秘密法 (2024) and 实施条例 (2024)"
      W22: "浙江省民生实事项目人大代表票决制规定 (2022)"
      W23: "陕西省民生实事项目人大代表票决制规定(2), arts. 16–20"
      W24: "陕西拟立法强化民生实事项目人大代表票决制法治保障 2025-09"
      W25: "陕西规范和促进民生实事项目人大代表票决制 2025-11-29"
      W28: "宿松县民生实事项目人大代表票决制实施办法(试行) 2023"
      W29: "文成县 政府民生实事项目人大代表票决制实施与监督办法 2017"
      W32: "汉阴县人大 首次满意度测评 2021-04"
      W33: "2021年区政府民生实事项目完成情况满意度测评结果 (镇海)"
      W34: "2025年度民生实事项目 代表总体满意率98.56% (湖州)"
      W36: "关于2023年10月份民生实事项目进展情况的通报 (会昌)"
      W40: "城厢区 为民办实事项目进展通报"
      W42: "关于2024年阳东区十件民生实事完成情况的通报"
    note:
      zh: 延期不是行政审批：推迟、调整、停止须由常委会决定并公告（W23 art. 18）。“民生一本账、一年一张单”未见规定。
      en: There is no administrative extension; the standing committee decides on postponing, adjusting and stopping (W23 art. 18). 民生一本账、一年一张单 was not found.
    roles:
      - {id: office, zh: 政府办公室, en: government office, side: supervision, source: W22}
      - {id: congress, zh: 人民代表大会, en: people's congress, side: decision, source: W23 W24}
      - {id: presidium, zh: 主席团, en: presidium, side: decision, source: W23}
      - {id: committee, zh: 常务委员会, en: standing committee, side: decision, source: W23 art. 18}
      - {id: deputies, zh: 人大代表, en: deputies, side: outside, source: W32 W33}
      - {id: unit, zh: 实施单位, en: implementing agency, side: agency, source: W23 art. 17}
      - {id: head, zh: 政府主要负责人, en: head of government, side: decision, source: L1 art. 21}
      - {id: system, zh: 系统, en: the program, side: system}
    severities:
      - {id: one_year, zh: 当年完成, en: done within the year, source: W23 art. 17}
      - {id: multi_year, zh: 跨年, en: over several years, source: W23 art. 17; W29}
    classes:
      - {id: item, zh: 项目, en: project, source: W34}
      - {id: sub_item, zh: 子项, en: sub-item, source: W34 W42}
    nodes:
      - {days: ["01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30", "12-31"], borrowed: W36}
    stages:
      - {id: collect, zh: 征集, en: collection, act: register, by: office, opens: "07-01", year: -1, source: W24 W28 art. 5}
      - id: screen
        zh: 初定
        en: screening
        act: step
        by: office
        source: W25
        must_say:
          - {id: public_wish, zh: 群众意愿, en: what people want, source: W25}
          - {id: feasibility, zh: 可行性, en: feasibility, source: W25}
          - {id: fiscal, zh: 财力, en: money, source: W25}
      - {id: vote, zh: 票决, en: vote of the congress, act: step, by: congress, source: W24 W25, must_say: [{id: result, zh: 票决结果, en: result of the vote, source: W25}]}
      - {id: announce, zh: 公告, en: announcement, act: step, by: presidium, source: W23}
      - id: plan
        zh: 实施计划
        en: implementation plan
        act: assign
        by: office
        source: W23 art. 17
        must_say:
          - {id: target, zh: 目标, en: target, source: W23 art. 17}
          - {id: money, zh: 资金, en: money, source: W23 art. 17}
          - {id: safeguards, zh: 保障, en: safeguards, source: W23 art. 17}
      - id: build
        zh: 实施
        en: building
        act: report
        by: unit
        source: W23 art. 17
        must_say: [{id: progress, zh: 进展, en: progress}]
        limits: [{nodes: true, roll: none, borrowed: W36}]
      - id: finish
        zh: 完工
        en: completion
        act: request_close
        by: unit
        evidence: true
        source: W23 art. 17
        limits:
          - {severity: multi_year, planned: true, roll: none, source: W23 art. 17}
          - {date: "12-31", roll: none, source: W23 art. 17}
      - {id: accept, zh: 验收, en: acceptance, act: review, by: office, returns_to: finish}
      - id: assess
        zh: 满意度测评
        en: satisfaction vote
        act: step
        by: deputies
        source: W32 W33
        must_say: [{id: satisfaction, zh: 测评结果, en: result of the vote, source: W33}]
    change:
      kinds: [adjust, postpone, stop]
      decided_by: committee
      stage: finish
      source: W23 art. 18
      reasons:
        - {id: force_majeure, zh: 不可抗力, en: force majeure, source: W23 art. 18}
        - {id: policy_change, zh: 政策变化, en: change of policy, source: W23 art. 18}
      then:
        - {id: announce_change, zh: 公告, en: announce it, source: W23 art. 18}
        - {id: report_to_next_full_session, zh: 向下次大会报告, en: report to the next full session, source: W23 art. 18}
    lamps:
      - {lamp: overdue, when: {overdue: true}}
      - {lamp: behind, when: {share_below: 100}, borrowed: W40}
      - {lamp: near_due, when: {days_left_at_most: 10}}
    ladder:
      - {id: listed, zh: 挂牌督办, en: listed for supervision, borrowed: W36, when: {days_late_at_least: 1, unexcused: true}, approver: head}
    excuse: {decided_by: head}
    stage_close: {by: office}
    public:
      source: W23
      fields:
        - {id: list, zh: 项目清单, en: list, source: W23}
        - {id: plan, zh: 实施计划, en: plan, source: W23 art. 17}
        - {id: vote, zh: 票决结果, en: vote, source: W23}
        - {id: change_decisions, zh: 变更决定, en: decisions of change, source: W23 art. 18}
        - {id: satisfaction, zh: 测评结果, en: satisfaction, source: W32 W33}
    confidentiality: {classified: forbidden, source: L11 art. 31}

    """#

  static let proposals: StaticString = #"""
    # 建议提案办理: domain-rules.md section 9.
    id: proposals
    zh: 建议提案办理
    en: proposals of deputies
    basis: sourced
    sources:
      L2: "政府信息公开条例 (2019)"
      L3: "全国人民代表大会和地方各级人民代表大会代表法 (2025-03-11)"
      L11: "保守国家秘密法 (2024) and 实施条例 (2024)"
      LB2: "北京市人民代表大会代表建议、批评和意见办理条例 (2014)"
      LC1: "重庆市人民代表大会代表建议批评和意见工作条例 (2017)"
      LH1: "河南省人民代表大会代表建议、批评和意见办理办法 (2017)"
      LS4: "山东省人民代表大会代表建议、批评和意见办理工作条例 (2017)"
      LS5: "青岛市人民代表大会代表建议、批评和意见工作条例 (2021)"
      LZ2: "浙江省人民代表大会代表建议、批评和意见办理的规定 (2016)"
      W110: "佛坪县 2024年度市人大代表建议和政协提案办理 佛政办发〔2024〕9号"
      W111: "浙江省海洋与渔业局 建议提案办理 rule, page 2"
      W112: "建议、提案办理 (older government rule)"
    note:
      zh: 延期是否须经同意各地不一（北京、山东、青岛、浙江须同意，河南、重庆不须），此处记录同意。重办一个月（山东、浙江、河南）或两个月（北京、重庆）。
      en: Whether an extension needs consent differs; here it is recorded. Redoing takes one month (Shandong, Zhejiang, Henan) or two (Beijing, Chongqing).
    roles:
      - {id: deputy, zh: 代表委员, en: deputy, side: outside, source: L3}
      - {id: assigner, zh: 交办机构, en: assigning body, side: supervision, source: L3}
      - {id: unit, zh: 主办单位, en: lead agency, side: agency, source: L3}
      - {id: cooperator, zh: 会办单位, en: supporting agency, side: outside, borrowed: LS4 LS5}
      - {id: head, zh: 政府主要负责人, en: head of government, side: decision}
      - {id: system, zh: 系统, en: the program, side: system}
    severities:
      - {id: ordinary, zh: 一般, en: ordinary, source: L3 art. 51}
      - {id: hard, zh: 涉及面广、处理难度大, en: wide or hard, source: L3 art. 51}
    classes:
      - {id: suggestion, zh: 人大代表建议, en: suggestion of a deputy, source: L3}
      - {id: cppcc, zh: 政协提案, en: proposal of the conference, borrowed: W112}
    stages:
      - {id: submit, zh: 提出, en: submission, act: register, by: deputy, source: L3}
      - {id: assign, zh: 交办, en: assignment, act: assign, by: assigner, source: L3 art. 51}
      - id: sign
        zh: 签收（非本单位职责可退）
        en: signing in, or not mine
        act: receive
        by: unit
        returns_to: assign
        borrowed: LS5
        limits: [{count: 5, unit: working_day, borrowed: LS5}]
      - {id: contact, zh: 沟通, en: first contact, act: report, by: unit, optional: true, borrowed: LC1 art. 18, must_say: [{id: talk, zh: 沟通情况, en: what was said}], limits: [{count: 20, unit: working_day, borrowed: LC1 art. 18}]}
      - {id: co_opinion, zh: 会办, en: opinion of the supporting agency, act: step, by: cooperator, optional: true, borrowed: LS4 LS5, must_say: [{id: opinion, zh: 会办意见, en: opinion}], limits: [{count: 1, unit: calendar_month, borrowed: LS4 LS5}]}
      - id: answer
        zh: 答复
        en: answer
        act: request_close
        by: unit
        source: L3 art. 51
        must_say:
          - {id: text, zh: 答复函, en: text of the answer, borrowed: LB2 art. 22}
          - {id: outcome, zh: 办理结果类别（A、B、C、D）, en: "class of the outcome (A, B, C, D)", borrowed: W110 W111; LC1 art. 22}
        limits:
          - {count: 1, unit: calendar_month, after: sent_back, borrowed: LS4 LZ2 LH1}
          - {severity: hard, count: 6, unit: calendar_month, source: L3 art. 51}
          - {count: 3, unit: calendar_month, source: L3 art. 51}
      - id: opinion
        zh: 反馈
        en: the deputy's opinion
        act: step
        by: deputy
        optional: true           # 不反馈的不计入满意度基数 LC1 art. 29
        returns_to: answer
        borrowed: LB2
        must_say: [{id: satisfaction, zh: 满意、基本满意、不满意, en: satisfaction, borrowed: LB2}]
        limits: [{count: 15, unit: working_day, after: answer, borrowed: LB2}]
      - {id: close, zh: 办结, en: closing, act: review, by: assigner, returns_to: answer, source: L3}
      - id: publish
        zh: 公开
        en: publication
        act: step
        by: assigner
        source: L3 art. 51
        limits: [{count: 20, unit: working_day, after: close, source: L2 art. 26}]
    extensions:
      - stage: answer
        severity: ordinary
        approver: assigner
        times: 1
        latest: {count: 6, unit: calendar_month, source: L3 art. 51}
        borrowed: LB2 art. 21; LS4 art. 19; LS5 art. 25; LZ2 art. 21
    stop:
      by: assigner
      reasons: [{id: awaiting_third_party, zh: 等待第三方, en: waiting for a third party}]
    change:
      kinds: [stop]
      decided_by: assigner
      stage: answer
      reasons: [{id: withdrawn, zh: 代表撤回, en: withdrawn by the deputy}, {id: higher_level, zh: 属上级事权, en: for a higher level, borrowed: LC1 art. 22}]
      then: [{id: tell_deputy, zh: 告知代表, en: tell the deputy}]
    lamps:
      - {lamp: overdue, when: {overdue: true}}
      - {lamp: near_due, when: {days_left_at_most: 7}}
    ladder:
      - {id: urge, zh: 催办, en: urging, when: {overdue: true}, approver: head}
    stage_close: {by: assigner}
    public:
      source: L3 art. 51
      fields:
        - {id: text, zh: 建议内容, en: text, borrowed: LS5 art. 30; LC1 art. 36}
        - {id: answer, zh: 答复, en: answer, source: L3 art. 51}
      checks:
        - {id: state_secret, zh: 国家秘密, en: state secret, source: L2 art. 14}
        - {id: trade_secret, zh: 商业秘密, en: trade secret, source: L2 art. 15}
        - {id: privacy, zh: 个人隐私, en: privacy, source: L2 art. 15}
    confidentiality: {classified: forbidden, source: L11 art. 31}

    """#

  static let sanming: StaticString = #"""
    # Sanming 2017: a blue slip is slow or poor work, an orange one that the blue one's limit was not met, a red one that the
    # orange one's was not. These are slips, not lamps: blue is read here as behind, orange as overdue in time, red as far behind.
    kind: lamp-theme
    id: sanming
    zh: 三明
    en: Sanming
    basis: sourced
    sources:
      W12: "三明实行“三色督查单” 2017-10-10 (copy on a spam host, do not link)"
    deadline:
      overdue: {colour: orange, source: W12, note: {zh: 原文为督查单颜色，对应到灯色为本软件设定, en: the source colours slips; as lamps it is our own}}
    progress:
      behind: {colour: blue, source: W12, note: {zh: 原文为督查单颜色，对应到灯色为本软件设定, en: the source colours slips; as lamps it is our own}}
      overdue: {colour: red, source: W12, note: {zh: 原文为督查单颜色，对应到灯色为本软件设定, en: the source colours slips; as lamps it is our own}}

    """#

  static let sanya2022: StaticString = #"""
    # 三亚红黄绿亮牌 2022: domain-rules.md section 6.
    kind: lamp-rules
    id: sanya-2022
    zh: 三亚2022
    en: Sanya 2022
    basis: sourced
    sources:
      W78: "三亚以红黄绿亮牌督办机制推进项目建设 2022-05-13"
    progress:
      measure: ratio
      bands:
        - {lamp: on_track, floor: 1, zh: 达到序时进度, en: as planned or ahead, source: W78}
        - {lamp: behind, floor: 0.5, zh: 低于序时进度50%以内, en: short by up to 50 % of the schedule, source: W78}
      lowest: {lamp: overdue, zh: 低于序时进度50%以上, en: short by more than 50 % of the schedule, source: W78}
    running: {overdue_months: 2, source: W78}      # for districts 对区: one month missed is behind, two are overdue

    """#

  static let shanxi13710: StaticString = #"""
    # “13710”督办: domain-rules.md section 1. Lamps, extension procedure, approver, receipt: not found, assumed.
    id: shanxi-13710
    zh: “13710”督办
    en: “13710” supervision
    jurisdiction: CN-14
    basis: sourced
    sources:
      L1: "政府督查工作条例 (in force 2021-02-01)"
      L16: "重大行政决策程序暂行条例 (2019)"
      W02: "山西深化拓展延伸“13710”工作制度, press conference 2017-06-15"
      W03: "青海省人民政府办公厅关于建立“710”工作制度的通知 青政办〔2017〕74号"
      W05: "朔政办发〔2017〕85号 “13710”信息督办系统使用管理暂行办法 等六项制度"
      W06: "尧区政办发〔2017〕104号 “13710”信息督办系统使用管理暂行办法 及五项督办制度"
      W07: "training meeting on the 13710 system, July 2018 (city not shown)"
      W08: "13710督办系统 (2024 blog)"
      W09: "城中区 2023年3月“710”政务督办系统运行情况、12345 通报"
      W12: "三明实行“三色督查单” 2017-10-10 (copy on a spam host, do not link)"
    note:
      zh: 1-3-7-1个月-0；一篇博客写作1-3-7-10（W08），与省通知不符，不采用。灯、延期程序与审批人未见规定，均为假定。
      en: 1-3-7-1 month-0; a blog's 1-3-7-10 (W08) contradicts the notice. Lamps, procedure and approver of extensions were not found and are assumed.
    clock: {day_one: same_day, roll: none}   # day one: W02 W03 “当天”; natural days, not rolled: assumed (the text says 天)
    roles:
      - {id: supervisor, zh: 督查室, en: supervision office, side: supervision, source: W06}
      - {id: assigner, zh: 交办单位, en: assigning office, side: supervision, source: W05 W07}
      - {id: unit, zh: 承办单位, en: agency, side: agency, source: W05 W07}
      - {id: leader, zh: 分管领导, en: leader in charge, side: decision}
      - {id: head, zh: 政府主要负责人, en: head of government, side: decision, source: L1 art. 21}
      - {id: system, zh: 系统, en: the program, side: system}
    severities:
      - {id: ordinary, zh: 一般事项, en: ordinary, source: W02 W03}
      - {id: complex, zh: 重大复杂事项, en: major or complex, source: W02 W03}
      - {id: continuing, zh: 持续推进事项, en: continuing, source: W07}
    classes:
      - {id: daily, zh: 日常交办, en: daily, source: W05}
      - {id: key_task, zh: 重点工作, en: key task, source: W05 W06}
      - {id: reform, zh: 重大改革, en: reform, source: W05 W06}
      - {id: project, zh: 重点工程, en: key project, source: W06}
      - {id: tech_renovation, zh: 重点技改, en: technical renovation, source: W06}
      - {id: investment, zh: 招商引资, en: investment, source: W06}
    stages:
      - {id: register, zh: 立项, en: registration, act: register, by: supervisor, source: W06}
      - {id: assign, zh: 交办, en: assignment, act: assign, by: assigner, source: W07}
      - id: receive
        zh: 签收
        en: receipt
        act: receive
        by: unit
        returns_to: assign
        limits: [{count: 1, unit: natural_day}]
      - id: report_1
        zh: 部署反馈
        en: report of day 1
        act: report
        by: unit
        source: W07
        must_say: [{id: deployment, zh: 部署情况, en: what was deployed, source: W07}]
        limits: [{count: 1, unit: natural_day, source: W02}]
      - id: report_3
        zh: 进展反馈
        en: report of day 3
        act: report
        by: unit
        source: W07
        must_say:
          - {id: measures, zh: 措施, en: measures, source: W07}
          - {id: progress, zh: 进展, en: progress, source: W07}
        limits: [{count: 3, unit: natural_day, source: W02}]
      - id: report_nodes
        zh: 节点反馈
        en: reports at nodes
        act: report
        by: unit
        optional: true
        source: W07
        must_say: [{id: progress, zh: 进展, en: progress, source: W07}]
        limits: [{severity: continuing, nodes: true, source: W07}]
      - id: request_close
        zh: 申请办结
        en: request to close
        act: request_close
        by: unit
        source: W07
        must_say: [{id: result, zh: 结果, en: result, source: W07}]
        limits:
          - {severity: ordinary, count: 7, unit: natural_day, source: W02}
          - {severity: complex, count: 1, unit: calendar_month, source: W02}
      - {id: review, zh: 审核, en: review, act: review, by: assigner, returns_to: request_close, source: W07}
      - {id: strike_off, zh: 销号, en: striking off, act: strike_off, by: supervisor, evidence: true, source: W02}
    extensions:
      - stage: request_close
        severity: complex
        approver: leader       # assumed
        times: 1               # assumed
        plan: true             # W02 拿出解决的时间节点和方案
        source: W02
    stop:
      by: assigner
      reasons:
        - {id: awaiting_third_party, zh: 等待第三方, en: waiting for a third party}
        - {id: force_majeure, zh: 不可抗力, en: force majeure}
        - {id: superior_decision, zh: 上级决定, en: decision of a superior}
    change:
      kinds: [adjust, postpone, stop]
      decided_by: head
      stage: request_close
      source: L16 art. 37
      reasons:
        - {id: policy_change, zh: 政策变化, en: change of policy}
        - {id: force_majeure, zh: 不可抗力, en: force majeure}
      then: [{id: announce, zh: 通报, en: tell those concerned}]
    lamps:
      - {lamp: overdue, when: {overdue: true}}
      - {lamp: near_due, when: {days_left_at_most: 1, severity: ordinary}}
      - {lamp: near_due, when: {days_left_at_most: 5, severity: complex}}
    ladder:
      - id: blue
        zh: 蓝色提醒单
        en: reminder
        borrowed: W12
        when: {overdue: true, unexcused: true}
        approver: head
        new_limit: {count: 3, unit: natural_day, day_one: next_day}
      - {id: orange, zh: 橙色督查单, en: supervision notice, borrowed: W12, when: {missed_notice: blue}, approver: head, new_limit: {count: 3, unit: natural_day, day_one: next_day}}
      - {id: red, zh: 红色督查单, en: final notice, borrowed: W12, when: {missed_notice: orange}, approver: head}
    excuse: {decided_by: leader}
    stage_close: {by: assigner}
    appeal:
      file: {count: 30, unit: natural_day, day_one: next_day, roll: forward, source: L1 art. 17}
      decide: {count: 30, unit: natural_day, day_one: next_day, roll: forward, source: L1 art. 17}
      decided_by: head
      source: L1 art. 17
    grades:
      - {id: excellent, zh: 优秀, en: excellent, source: W07}
      - {id: good, zh: 良好, en: good, source: W07}
      - {id: pass, zh: 合格, en: pass, source: W07}
      - {id: fail, zh: 不合格, en: fail, source: W07}
    public:
      borrowed: W09
      fields:
        - {id: assigned_count, zh: 交办数, en: number assigned, borrowed: W09}
        - {id: on_time_rate, zh: 按期办结率, en: on-time rate, borrowed: W09}
    confidentiality: {classified: forbidden, source: W05 art. 3; W06 art. 3}

    """#

  static let strikeOff: StaticString = #"""
    # 整改销号: domain-rules.md section 10. Limits in days were not found: the day is given with each case.
    id: strike-off
    zh: 整改销号
    en: rectification and striking off
    basis: sourced
    sources:
      L11: "保守国家秘密法 (2024) and 实施条例 (2024)"
      W114: "黄山市建立完善生态环境问题整改验收销号制度 2022-10"
      W115: "安徽 突出生态环境问题整改验收销号管理办法(试行) 2019"
      W116: "武进 中央环保督察交办信访问题整改销号 “一案一档” 2018"
      W117: "中央督察群众信访举报 第10批 (2025-06)"
      W118: "the same, 第26批 (2025-07)"
    note:
      zh: 未见以天计的期限，须逐件给定；阶段性办结不算办结。自查环节为假定。
      en: No limits in days were found, the day is given with each case. Closed for a stage is not done. The self-check is assumed.
    clock: {roll: none}
    roles:
      - {id: supervisor, zh: 督察整改办, en: rectification office, side: supervision, source: W114}
      - {id: unit, zh: 整改单位, en: agency, side: agency, source: W114}
      - {id: acceptor, zh: 验收单位, en: accepting office, side: supervision, source: W114}
      - {id: leader, zh: 验收负责人, en: who signs the acceptance, side: decision, source: W114}
      - {id: head, zh: 政府主要负责人, en: head of government, side: decision}
      - {id: system, zh: 系统, en: the program, side: system}
    severities:
      - {id: city, zh: 市级验收, en: accepted by the city, source: W114}
      - {id: province, zh: 省级验收, en: accepted by the province, source: W114}
    classes:
      - {id: listed, zh: 清单问题, en: on the list, source: W114}
      - {id: letter, zh: 信访件, en: letter of a citizen, source: W117 W118}
    stages:
      - {id: list, zh: 立案, en: listing, act: register, by: supervisor, source: W116}
      - {id: assign, zh: 交办, en: assignment, act: assign, by: supervisor, source: W114}
      - {id: plan, zh: 整改方案, en: plan, act: report, by: unit, source: W115, must_say: [{id: measures, zh: 整改措施, en: measures, source: W115}], limits: [{planned: true}]}
      - {id: self_check, zh: 自查, en: self-check, act: report, by: unit, optional: true}
      - id: apply
        zh: 申请销号
        en: request to strike off
        act: request_close
        by: unit
        evidence: true
        source: W114
        must_say:
          - {id: measures_done, zh: 措施完成, en: measures done, source: W115}
          - {id: same_fault_elsewhere, zh: 举一反三, en: the same fault elsewhere, source: W115}
        limits: [{planned: true, source: W114}]
      - {id: site_check, zh: 现场核查, en: check on site, act: step, by: acceptor, returns_to: apply, source: W114, must_say: [{id: finding, zh: 核查情况, en: finding}]}
      - {id: sign, zh: 审核签字, en: signed acceptance, act: review, by: leader, returns_to: apply, source: W114}
      - {id: publicity, zh: 公示, en: public notice, act: step, by: acceptor, source: W114 W115}
      - {id: strike_off, zh: 销号, en: striking off, act: strike_off, by: supervisor, evidence: true, source: W114}
    extensions:
      - {stage: apply, approver: head, times: 1, plan: true}
    stop:
      by: supervisor
      reasons: [{id: force_majeure, zh: 不可抗力, en: force majeure}]
    change:
      kinds: [adjust, postpone]
      decided_by: head
      stage: apply
      reasons: [{id: policy_change, zh: 政策变化, en: change of policy}, {id: force_majeure, zh: 不可抗力, en: force majeure}]
      then: [{id: publish_again, zh: 重新公示, en: publish again}]
    lamps:
      - {lamp: overdue, when: {overdue: true}}
      - {lamp: near_due, when: {days_left_at_most: 10}}
    ladder:
      - {id: urge, zh: 督办函, en: supervision letter, when: {overdue: true, unexcused: true}, approver: head}
    excuse: {decided_by: head}
    stage_close: {by: supervisor, source: W117 W118}
    public:
      source: W115 W117
      fields:
        - {id: problem, zh: 问题, en: problem, source: W117}
        - {id: measures, zh: 整改措施, en: measures, source: W115}
        - {id: status, zh: 办结情况（已办结、阶段性办结）, en: "status (closed, closed for a stage)", source: W117 W118}
    confidentiality: {classified: forbidden, source: L11 art. 31}

    """#

  static let suqian: StaticString = #"""
    # A Suqian state company 2025: a blue slip is close to the limit, yellow is behind schedule or of poor quality, red is overdue.
    kind: lamp-theme
    id: suqian
    zh: 宿迁
    en: Suqian
    basis: sourced
    sources:
      W11: "宿迁产发集团创新推行“三色督办单”制度 2025-06-06"
    deadline:
      near_due: {colour: blue, source: W11}
      overdue: {colour: red, source: W11}
    progress:
      behind: {colour: yellow, source: W11}

    """#

  static let taiyuan543: StaticString = #"""
    # 太原“543”体系: domain-rules.md section 2. Nothing was found beyond the words of one report; the clocks are Jinan's.
    id: taiyuan-543
    zh: “543”体系
    en: “543” system
    jurisdiction: CN-14
    basis: label-only
    sources:
      L11: "保守国家秘密法 (2024) and 实施条例 (2024)"
      LS3: "济南市绩效管理条例 (2018)"
    note:
      zh: 除报告中的“五种意识、四种方法、三项机制”和六步名称外未见规则；期限借自济南，须由本地改定。
      en: Nothing was found but the words of the report and the names of the six steps; the limits are Jinan's, to be replaced.
    roles:
      - {id: supervisor, zh: 督查考核部门, en: supervision office, side: supervision}
      - {id: unit, zh: 责任单位, en: agency, side: agency}
      - {id: leader, zh: 分管领导, en: leader in charge, side: decision}
      - {id: head, zh: 主要负责人, en: head of government, side: decision}
      - {id: system, zh: 系统, en: the program, side: system}
    severities: [{id: general, zh: 一般, en: general}]
    classes: [{id: general, zh: 一般类, en: general}]
    nodes: [{days: ["03-31", "06-30", "09-30", "12-31"]}]
    stages:
      - {id: set_goal, zh: 设定目标, en: setting the goal, act: register, by: supervisor, source: label}
      - {id: assign, zh: 明确责任, en: naming who answers, act: assign, by: supervisor, source: label, limits: [{count: 30, unit: natural_day, after: set_goal, borrowed: LS3 art. 11}]}
      - {id: own, zh: 落实主体, en: the agency's plan, act: report, by: unit, source: label, must_say: [{id: plan, zh: 方案, en: plan}]}
      - {id: inspect, zh: 监督检查, en: inspection, act: step, by: supervisor, optional: true, source: label}
      - {id: track, zh: 跟踪问效, en: following the effect, act: request_close, by: unit, source: label, limits: [{planned: true}, {date: "12-31", roll: none}]}
      - {id: reward, zh: 奖优罚劣, en: assessment, act: review, by: supervisor, returns_to: track, source: label}
    change:
      kinds: [adjust, postpone, stop]
      decided_by: head
      stage: track
      borrowed: LS3 art. 12
      reasons: [{id: policy_change, zh: 政策变化, en: change of policy, borrowed: LS3 art. 12}]
      then: [{id: publish_again, zh: 重新公布, en: publish again, borrowed: LS3 art. 12}]
    lamps:
      - {lamp: overdue, when: {overdue: true}}
      - {lamp: near_due, when: {days_left_at_most: 5}}
    ladder:
      - {id: urge, zh: 督促通知单, en: notice to hurry, borrowed: LS3 art. 15, when: {overdue: true}, approver: head, new_limit: {count: 10, unit: working_day, borrowed: LS3 art. 15}}
    appeal:
      file: {count: 15, unit: working_day, borrowed: LS3 art. 26}
      decide: {count: 10, unit: working_day, borrowed: LS3 art. 26}
      decided_by: head
      borrowed: LS3 art. 26
    confidentiality: {classified: forbidden, borrowed: L11 art. 31}

    """#

  static let unitScore: StaticString = #"""
    # 单位考核得分: domain-rules.md section 11. Guiyang's goals with Jiamusi's item points; the template for your own: copy
    # it, give it an id of its own (or this one, which it then replaces), edit, and run: duixian mechanism check FILE
    # 单位考核得分规则，也是自定规则的样板：复制后改 id（同名即替换），编辑，再运行上面的命令检查。
    #
    # Numbers are decimals of at most 15 digits, 6 behind the point; nothing is computed in floating point.
    # 数字为小数，至多 15 位，小数点后至多 6 位；一律精确计算。
    #
    # Every rule may say where it comes from 每条规则可写明来源, one of:
    #   source: W123 W124          a published rule 已公布的规定
    #   borrowed: LS3 art. 11      a published rule of another place 借用他处规定
    #   leaning_on: W123           our own assumption, leaning on a rule 参照某规定的本系统假定
    #   (nothing 不写)             our own assumption 本系统的假定
    # and note: {zh: …, en: …}     what the source leaves open 来源未尽之处
    kind: unit-score
    id: unit-score
    zh: 单位考核得分
    en: unit score
    basis: sourced
    sources:
      LS3: "济南市绩效管理条例 (2018)"
      LZ1: "杭州市绩效管理条例 (2015)"
      W123: "贵阳市 目标绩效考核评估计分实施细则"
      W124: "佳木斯市政府系统督办检查工作考核细则 [lapsed]"
      W128: "2018年度杭州市市直单位综合考评专项目标考核"
      W129: "成都市林业局 目标绩效考核奖惩办法实施细则"
    note:
      zh: 预期性指标只列出、不计分；分数是建议，由人审定后才算数。
      en: Expected indicators are listed and not scored; a score is a proposal until a person approves it.

    # total = base × (points of goals ÷ their weights) − deductions, not below the floor 总分
    base: {points: 100, leaning_on: W123 W124, note: {zh: 目标分与事项分的合并方式为本软件设定, en: how goals and items are joined is our own}}
    joining: {leaning_on: W123 W124, note: {zh: 目标分与事项分的合并方式为本软件设定, en: how goals and items are joined is our own}}
    rounding: {places: 2, note: {zh: 各项先四舍五入再相加，为本软件设定, en: rounding before adding is our own}}

    # Goals 目标: w weight 权重, a actual 实际, t target 目标; the share is kept within least and most
    goals:
      development:               # more is better 发展类: w × (a ÷ t)
        source: W123
        least: {share: 0, source: W123}            # negative growth is 0 负增长得 0 分
        most: {share: 1, source: W123}             # nothing for over-fulfilment 超额不加分
      control:                   # less is better 控制类: w × (2 − a ÷ t)
        source: W123
        least: {share: 0, source: W123}            # 100 % too much or more is 0 超出一倍得 0 分
        most: {share: 1, leaning_on: W123, note: {zh: 控制类封顶为本软件设定, en: the cap of control goals is our own}}
      qualitative: {source: W123}                  # 定性类: w × degree 完成程度
      not_begun: {points: 0, source: W123}         # not begun without good reason 无正当理由未启动

    # Items 事项. event: on_time 按时按要求办结 | late 逾期 | returned 因错误或不实退回 | praised 促成肯定性批示
    #                    | blamed 被领导批评; above 0 bonus 加分, below 0 deduction 扣分
    items:
      - {event: on_time, points: 1, source: W124}
      - {event: late, points: -1, source: W124}
      - {event: returned, points: -2, source: W124}

    bonus: {in_total: false, cap: {points: 5, source: W123}}   # in_total: false breaks ties only 不计入总分，仅用于同分排序
    deduction: {cap: {points: 5, source: W123}}                # no cap 不封顶: leave it out
    floor: {points: 0, note: {zh: 总分不低于零为本软件设定, en: that it does not fall below 0 is ours}}

    # 免责. reasons: policy_change 政策调整 | reorganisation 机构改革 | force_majeure 不可抗力
    exemption:
      reasons: [policy_change, reorganisation, force_majeure]
      declare_by: "10-31"        # the day itself is in time 当日仍算按时
      approvers:
        - {id: leader, zh: 分管领导, en: leader in charge}
        - {id: committee, zh: 考核委员会, en: assessment committee}
      source: W129 LS3

    minimum_items: {items: 1, source: W124}        # fewer goals and items: not ranked 不足的不排名

    # Grades with a quota of the ranked units, the best first 等次比例; off: the state warns of chasing ranks 默认不启用
    quotas:
      use: false
      grades:
        - {zh: 优秀, en: excellent, share: 0.15, source: W128}
        - {zh: 良好, en: good, share: 0.20, source: W128}

    false_report: {action: propose_failing, source: LZ1}       # a person decides 由人决定

    appeal:
      file: {count: 15, unit: working_day, source: LS3}
      decide: {count: 10, unit: working_day, source: LS3}

    """#

  static let wages: StaticString = #"""
    # 欠薪: domain-rules.md section 10. “三日清零” was not found and has no limit here.
    id: wages
    zh: 欠薪处置
    en: unpaid wages
    jurisdiction: CN-14
    basis: sourced
    sources:
      L2: "政府信息公开条例 (2019)"
      L7: "保障农民工工资支付条例 (2019), art. 59"
      L8: "劳动保障监察条例 (2004), art. 17"
      L11: "保守国家秘密法 (2024) and 实施条例 (2024)"
      W56: "山西 治理欠薪工作机制的意见 2013-08 (人民日报)"
    note:
      zh: “三日清零”未见规定，不设期限。
      en: 三日清零 was not found and sets no limit.
    clock: {roll: none}          # the texts say 天, 日; not rolled: assumed
    roles:
      - {id: inspector, zh: 劳动保障监察机构, en: labour inspection, side: supervision, source: L8}
      - {id: unit, zh: 承办单位, en: agency, side: agency, source: W56}
      - {id: labour_head, zh: 人社部门负责人, en: head of the labour department, side: decision, source: L8 art. 17}
      - {id: head, zh: 政府主要负责人, en: head of government, side: decision, source: L7 art. 59}
      - {id: system, zh: 系统, en: the program, side: system}
    severities:
      - {id: individual, zh: 个体, en: individual, source: W56}
      - {id: group, zh: 群体突发, en: sudden or group, source: W56}
      - {id: peak, zh: 元旦至春节, en: New Year to Spring Festival, source: W56}
    classes:
      - {id: mediation, zh: 调解, en: mediation, source: W56}
      - {id: inquiry, zh: 监察查处, en: inquiry, source: W56; L8 art. 17}
    stages:
      - {id: register, zh: 立案, en: registration, act: register, by: inspector, source: L8 art. 17}
      - {id: dispatch, zh: 交办, en: dispatch, act: assign, by: inspector, source: W56}
      - id: onsite
        zh: 到场
        en: on site
        act: receive
        by: unit
        source: W56
        limits: [{severity: group, count: 1, unit: natural_hour, source: W56}]
      - id: conclude
        zh: 处理结果
        en: result
        act: request_close
        by: unit
        source: W56
        must_say: [{id: paid, zh: 清欠情况, en: what was paid}]
        limits:
          - {class: inquiry, severity: peak, count: 7, unit: natural_day, source: W56}
          - {class: inquiry, count: 15, unit: natural_day, source: W56}
          - {class: mediation, severity: group, count: 7, unit: natural_day, source: W56}
          - {class: mediation, count: 1, unit: natural_day, source: W56}
      - {id: review, zh: 核实, en: check, act: review, by: inspector, returns_to: conclude, source: L8}
      - {id: strike_off, zh: 销号, en: striking off, act: strike_off, by: inspector, evidence: true}
    extensions:
      - stage: conclude
        approver: labour_head
        times: 1
        plan: true
        latest: {count: 90, unit: working_day, source: L8 art. 17}
        source: L8 art. 17
    change:
      kinds: [stop]
      decided_by: labour_head
      stage: conclude
      reasons: [{id: to_court, zh: 转司法程序, en: goes to court}, {id: to_police, zh: 移送公安, en: goes to the police}]
      then: [{id: tell_workers, zh: 告知劳动者, en: tell the workers}]
    lamps:
      - {lamp: overdue, when: {overdue: true}}
      - {lamp: near_due, when: {days_left_at_most: 1, severity: [group, individual]}}
      - {lamp: near_due, when: {days_left_at_most: 3}}
    ladder:
      - {id: interview, zh: 约谈通报, en: interview and circulation, source: L7 art. 59, when: {overdue: true}, approver: head}
    public:
      fields: [{id: count, zh: 案件数, en: number of cases}]
      checks: [{id: privacy, zh: 劳动者信息, en: the workers' data, source: L2 art. 15}]
    confidentiality: {classified: forbidden, source: L11 art. 31}

    """#

  static let woodpecker: StaticString = #"""
    # “啄木鸟”机制: domain-rules.md section 8. Only the four steps of the report; the clocks are borrowed.
    id: woodpecker
    zh: “啄木鸟”机制
    en: woodpecker mechanism
    basis: label-only
    sources:
      L11: "保守国家秘密法 (2024) and 实施条例 (2024)"
      LBE: "优化营商环境条例 of 北京 2024, 济南 2022, 河南 2020, 上海 2024, 广东 2022, 重庆 2021"
      W91: "山东省企业诉求“接诉即办”平台 2020-05"
      W108: "通辽 “望闻问切” 营商环境"
    note:
      zh: 除报告中的四步外未见规则；期限借自他处。
      en: Nothing was found but the four steps of the report; the limits are borrowed.
    roles:
      - {id: finder, zh: 发现人（监督员、监测点）, en: finder, side: outside, borrowed: LBE W108}
      - {id: office, zh: 营商环境部门, en: business-environment office, side: supervision}
      - {id: unit, zh: 责任单位, en: agency, side: agency}
      - {id: leader, zh: 分管领导, en: leader in charge, side: decision}
      - {id: system, zh: 系统, en: the program, side: system}
    severities:
      - {id: simple, zh: 一般, en: simple, borrowed: LBE}
      - {id: complex, zh: 复杂, en: complex, borrowed: LBE}
    classes: [{id: general, zh: 一般类, en: general}]
    stages:
      - {id: find, zh: 主动发现, en: finding, act: register, by: finder, source: label}
      - {id: judge, zh: 分析研判, en: judging, act: assign, by: office, source: label, limits: [{count: 1, unit: working_day, after: find, borrowed: W91}]}
      - id: solve
        zh: 处置解决
        en: solving
        act: request_close
        by: unit
        source: label
        limits:
          - {severity: simple, count: 5, unit: working_day, borrowed: LBE}
          - {severity: complex, count: 15, unit: working_day, borrowed: LBE}
      - {id: assess, zh: 成效评估, en: assessment, act: review, by: office, returns_to: solve, source: label}
    extensions:
      - {stage: solve, approver: leader, times: 1, latest: {count: 30, unit: working_day, borrowed: W91}}
    stop:
      by: office
      reasons: [{id: awaiting_third_party, zh: 等待第三方, en: waiting for a third party}]
    change:
      kinds: [adjust, stop]
      decided_by: leader
      stage: solve
      reasons: [{id: not_ours, zh: 不属本级职责, en: not our duty}]
    lamps:
      - {lamp: overdue, when: {overdue: true}}
      - {lamp: near_due, when: {days_left_at_most: 1}}
    confidentiality: {classified: forbidden, borrowed: L11 art. 31}

    """#

  static let workReportRegister: StaticString = #"""
    # 《政府工作报告》责任分解与督查: domain-rules.md section 5.
    id: work-report-register
    zh: 政府工作报告任务分解与督查
    en: work-report register
    basis: sourced
    sources:
      L1: "政府督查工作条例 (in force 2021-02-01)"
      L2: "政府信息公开条例 (2019)"
      L11: "保守国家秘密法 (2024) and 实施条例 (2024)"
      LS3: "济南市绩效管理条例 (2018)"
      W03: "青海省人民政府办公厅关于建立“710”工作制度的通知 青政办〔2017〕74号"
      W14: "2020年1-11月份宣城市《政府工作报告》部分目标任务完成情况"
      W44: "国务院《关于落实〈政府工作报告〉重点工作分工的意见》2021 (新华)"
      W45: "2016年山西省《政府工作报告》任务分工 321项"
      W48: "盘锦市 2021年《政府工作报告》任务分解和责任分工方案 盘政办发〔2021〕1号"
      W49: "二连浩特 2024年重点工作任务分工方案 政策解读"
      W50: "聊城 2020年市政府工作报告重点工作任务部门分工方案 解读"
      W51: "泾县人民政府关于分解落实政府工作报告目标任务的通知 泾政〔2023〕1号"
      W52: "大洼区《政府工作报告》任务分解表 2021"
      W53: "杭州 2020年政府工作报告重点工作责任分解"
      W54: "兴庆区 2018年政府工作报告主要目标任务和为民办实事的通知"
      W55: "金寨县 2025年《政府工作报告》上半年督查"
      W63: "确保“十一五”规划有效实施的举措之五——分解落实约束性指标 2006-03-18"
      W130: "宣州区 部门主动公开目录"
    note:
      zh: 责任随岗位，不随个人（W54）。预期性指标只报告，不计为单位失约（W63，适用方式为假定）。
      en: Responsibility follows the post, not the person (W54). Expected indicators are reported, not scored as broken promises (W63; how it is applied is assumed).
    roles:
      - {id: supervisor, zh: 政府督查机构, en: government supervision body, side: supervision, source: L1 art. 7}
      - {id: unit, zh: 牵头单位, en: lead agency, side: agency, source: W50 W53}
      - {id: leader, zh: 牵头领导, en: leader in charge, side: decision, source: W45 W50}
      - {id: head, zh: 政府主要负责人, en: head of government, side: decision, source: L1 art. 11}
      - {id: government, zh: 政府, en: the government, side: decision, borrowed: LS3 art. 12}
      - {id: system, zh: 系统, en: the program, side: system}
    severities:
      - {id: ordinary, zh: 一般任务, en: ordinary, source: W52}
      - {id: key, zh: 重点任务, en: key, source: W48}
    classes:
      - {id: binding, zh: 约束性, en: binding indicator, source: W63}
      - {id: expected, zh: 预期性, en: expected indicator, source: W63}
      - {id: quantified, zh: 量化任务, en: quantified task, source: W14}
      - {id: qualitative, zh: 定性任务, en: qualitative task}
      - {id: livelihood, zh: 民生实事, en: livelihood item}
      - {id: project, zh: 重大项目, en: major project}
    nodes:
      - {severity: key, days: ["01-28", "02-28", "03-28", "04-28", "05-28", "06-28", "07-28", "08-28", "09-28", "10-28", "11-28", "12-28"], source: W48}
      - {days: ["03-31", "06-30", "09-30", "12-31"], source: W52}
    stages:
      - {id: register, zh: 立项, en: registration, act: register, by: supervisor, source: W44}
      - {id: assign, zh: 责任分解, en: assignment, act: assign, by: supervisor, source: W44 W50 W51}
      - id: plan
        zh: 细化方案
        en: plan of the lead agency
        act: step
        by: unit
        source: W48 W51 W55
        must_say:
          - {id: target, zh: 量化目标, en: target, source: W51}
          - {id: schedule, zh: 序时进度, en: schedule, source: W51}
          - {id: safeguards, zh: 保障措施, en: safeguards, source: W51}
        limits:
          - {count: 5, unit: working_day, after: sent_back}
          - {count: 14, unit: natural_day}
      - {id: approve_plan, zh: 领导审定, en: approval by the leader, act: step, by: leader, returns_to: plan, source: W55}
      - id: report
        zh: 节点反馈
        en: reports at nodes
        act: report
        by: unit
        source: W48 W52
        must_say:
          - {id: progress, zh: 进展, en: progress, source: W53}
          - {id: problems, zh: 问题, en: problems, source: W53}
          - {id: next_steps, zh: 下一步, en: next steps, source: W53}
        limits: [{nodes: true, roll: none, source: W48 W52}]
      - id: request_close
        zh: 申请办结
        en: request to close
        act: request_close
        by: unit
        evidence: true
        limits:
          - {planned: true, roll: none, source: W44 W49 W50}
          - {date: "12-31", roll: none, borrowed: W03}
      - {id: review, zh: 督查核验, en: review, act: review, by: supervisor, returns_to: request_close, source: W55}
      - {id: strike_off, zh: 销号, en: striking off, act: strike_off, by: supervisor, evidence: true, borrowed: W03}
    extensions:
      - {stage: request_close, approver: leader, times: 1, plan: true, decide: {count: 5, unit: working_day}}
    stop:
      by: supervisor
      reasons:
        - {id: awaiting_third_party, zh: 等待第三方, en: waiting for a third party}
        - {id: superior_decision, zh: 上级决定, en: decision of a superior}
    change:
      kinds: [adjust, postpone, stop]
      decided_by: government
      stage: request_close
      borrowed: LS3 art. 12
      reasons:
        - {id: policy_change, zh: 政策变化, en: change of policy, borrowed: LS3 art. 12}
        - {id: reorganisation, zh: 机构调整, en: reorganisation, borrowed: LS3 art. 12}
        - {id: force_majeure, zh: 不可抗力, en: force majeure, borrowed: LS3 art. 12}
      then: [{id: publish_again, zh: 重新公布, en: publish again, borrowed: LS3 art. 12}]
    lamps:
      - {lamp: overdue, when: {overdue: true}}
      - {lamp: behind, when: {share_below: 100}, source: W14}
      - {lamp: near_due, when: {days_left_at_most: 5}}
    ladder:
      - id: urge
        zh: 督促通知单
        en: notice to hurry
        borrowed: LS3 art. 15
        when: {overdue: true, unexcused: true}
        approver: head
        new_limit: {count: 10, unit: working_day, borrowed: LS3 art. 15}
        demands: [{id: reply, zh: 书面答复, en: a written answer, borrowed: LS3 art. 15}]
      - {id: interview, zh: 约谈, en: interview, source: L1 art. 12, when: {missed_notice: urge}, approver: head}
    excuse: {decided_by: leader}
    stage_close: {by: supervisor}
    appeal:
      file: {count: 30, unit: natural_day, source: L1 art. 17}
      decide: {count: 30, unit: natural_day, source: L1 art. 17}
      decided_by: head
      source: L1 art. 17
    public:
      source: L2 art. 5; W130
      fields:
        - {id: passage, zh: 报告原文, en: passage}
        - {id: task, zh: 任务, en: task}
        - {id: target, zh: 目标, en: target}
        - {id: deadline, zh: 时限, en: deadline}
        - {id: lead_unit, zh: 牵头单位, en: lead agency}
        - {id: verdict, zh: 结论, en: verdict}
        - {id: change_decisions, zh: 调整决定, en: decisions of change}
      checks:
        - {id: state_secret, zh: 国家秘密, en: state secret, source: L2 art. 14}
        - {id: trade_secret, zh: 商业秘密, en: trade secret, source: L2 art. 15}
        - {id: privacy, zh: 个人隐私, en: privacy, source: L2 art. 15}
        - {id: process_information, zh: 过程性信息, en: process information, source: L2 art. 16}
        - {id: aggregation, zh: 汇总涉密, en: secret when combined, source: L11 art. 36}
    confidentiality: {classified: forbidden, source: L11 art. 31}

    """#

  static let wuhan: StaticString = #"""
    # 武汉红、黄牌预警 (year not shown): domain-rules.md section 6.
    kind: lamp-rules
    id: wuhan
    zh: 武汉
    en: Wuhan
    basis: sourced
    sources:
      W79: "武汉市重大项目管理办法 红、黄牌预警"
    progress:
      measure: ratio
      bands:
        - {lamp: on_track, floor: 0.8, zh: 为序时计划的80%以上, en: 80 % of the plan or more, leaning_on: W79, note: {zh: 来源未规定绿灯, en: the source has no green}}
        - {lamp: behind, floor: 0.6, zh: 不足序时计划的80%, en: under 80 % of the plan, source: W79}
      lowest: {lamp: overdue, zh: 不足序时计划的60%, en: under 60 % of the plan, source: W79}

    """#

  static let xinhuang2015: StaticString = #"""
    # 新晃黄牌预警 2015: domain-rules.md section 6. By the task of the month.
    kind: lamp-rules
    id: xinhuang-2015
    zh: 新晃2015
    en: Xinhuang 2015
    basis: sourced
    sources:
      W80: "新晃：重点项目建设启动黄牌预警制 2015"
    progress:
      measure: ratio
      bands:
        - {lamp: on_track, floor: 0.8, zh: 为当月任务的80%以上, en: 80 % of the month's task or more, leaning_on: W80, note: {zh: 来源未规定绿灯, en: the source has no green}}
        - {lamp: slightly_behind, floor: 0.6, zh: 不足当月任务的80%，跟踪督查, en: "under 80 % of the month's task, tracked", source: W80}
      lowest: {lamp: behind, zh: 不足当月任务的60%，黄牌, en: "under 60 % of the month's task, yellow card", source: W80}

    """#

  static let yichang: StaticString = #"""
    # Yichang's joint inspection platform: green goes well, yellow is close to the limit, red is behind.
    kind: lamp-theme
    id: yichang
    zh: 宜昌
    en: Yichang
    basis: sourced
    sources:
      W10: "宜昌“四位一体”在线综合督查平台 (spam-ridden copy)"
    deadline:
      on_track: {colour: green, source: W10}
      near_due: {colour: yellow, source: W10}
      overdue: {colour: red, source: W10}
    progress:
      on_track: {colour: green, source: W10}
      behind: {colour: red, source: W10}
      overdue: {colour: red, source: W10}

    """#

  static let yinchuan2025: StaticString = #"""
    # 银川“红黄绿灯” 2025: domain-rules.md section 6. The template for lamps of your own: copy it, give it an id of its own
    # (or that of a shipped preset, which it then replaces), edit, and run: duixian mechanism check FILE
    # 亮灯规则，也是自定规则的样板：复制后改 id（同名即替换），编辑，再运行上面的命令检查。
    # Where each rule comes from 来源: source | borrowed | leaning_on, and note; as in unit-score.yaml
    kind: lamp-rules
    id: yinchuan-2025
    zh: 银川2025
    en: Yinchuan 2025
    basis: sourced
    sources:
      W72: "银川市建立“红黄绿灯”机制推进项目建设 2025-03"

    # A lamp of days 时限灯. One of days: 3 (natural days 自然日) | minutes: 60 | never: true; not ruled here 此地未规定
    # deadline: {days: 3}

    # A lamp of progress 进度灯. measure: ratio = actual ÷ planned to date 实际÷序时计划
    #                                   | points = (actual − planned to date) ÷ the year's plan × 100 百分点
    # bands: the best first; the first whose floor a figure reaches 由好到差，取第一个达到 floor 的一档.
    #   lamp: on_track 按序时 | slightly_behind 略有滞后 | behind 滞后 | overdue 严重滞后
    #   includes_floor: false      the floor itself is not in the band 不含 floor 本身
    # lowest: below all bands 低于各档
    progress:
      measure: points
      bands:
        - {lamp: on_track, floor: 0, zh: 达到序时进度, en: as planned or ahead, source: W72}
        - lamp: slightly_behind
          floor: -10
          includes_floor: false
          zh: 低于序时进度不足10个百分点
          en: less than 10 points below schedule
          leaning_on: W72
          note: {zh: 来源未规定低于序时进度0至10个百分点亮何灯, en: the source says nothing of 0 to 10 points below}
        - {lamp: behind, floor: -30, zh: 低于序时进度10至30个百分点, en: 10 to 30 points below schedule, source: W72}
      lowest: {lamp: overdue, zh: 低于序时进度30个百分点以上, en: more than 30 points below schedule, source: W72}

    # All three without good reason only 均限无正当理由的
    start: {overdue_months: 3, source: W72}        # behind once the planned month is over 开工: 逾计划月即滞后
    entry:                                         # not entered for statistics after the start 入库纳统
      behind_months: 1
      overdue_months: 2
      source: W72
      note: {zh: 按对应日计月为本软件设定, en: months by corresponding day are our own}
    payment: {source: W72}                         # paid less than required 支付低于要求: overdue at once 直接严重滞后
    # running: {overdue_months: 2}                 # months missed in a row 连续未完成的月数; not ruled here 此地未规定

    """#

  static let yinchuan: StaticString = #"""
    # Yinchuan 2025: green on schedule, yellow behind, red far behind.
    kind: lamp-theme
    id: yinchuan
    zh: 银川
    en: Yinchuan
    basis: sourced
    sources:
      W72: "银川市建立“红黄绿灯”机制推进项目建设 2025-03"
    progress:
      on_track: {colour: green, source: W72}
      behind: {colour: yellow, source: W72}
      overdue: {colour: red, source: W72}

    """#

  static let files: [(name: String, text: StaticString)] = [
    ("city-management.yaml", cityManagement),
    ("default-80-60.yaml", default8060),
    ("four-ledgers.yaml", fourLedgers),
    ("generic.yaml", generic),
    ("hazards.yaml", hazards),
    ("hotline-12345.yaml", hotline12345),
    ("house.yaml", house),
    ("jiamusi.yaml", jiamusi),
    ("major-project.yaml", majorProject),
    ("minsheng-shishi.yaml", minshengShishi),
    ("proposals.yaml", proposals),
    ("sanming.yaml", sanming),
    ("sanya-2022.yaml", sanya2022),
    ("shanxi-13710.yaml", shanxi13710),
    ("strike-off.yaml", strikeOff),
    ("suqian.yaml", suqian),
    ("taiyuan-543.yaml", taiyuan543),
    ("unit-score.yaml", unitScore),
    ("wages.yaml", wages),
    ("woodpecker.yaml", woodpecker),
    ("work-report-register.yaml", workReportRegister),
    ("wuhan.yaml", wuhan),
    ("xinhuang-2015.yaml", xinhuang2015),
    ("yichang.yaml", yichang),
    ("yinchuan-2025.yaml", yinchuan2025),
    ("yinchuan.yaml", yinchuan),
  ]
}
