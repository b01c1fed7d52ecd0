#compdef duixian

__duixian_complete() {
    local -ar non_empty_completions=("${@:#(|:*)}")
    local -ar empty_completions=("${(M)@:#(|:*)}")
    _describe -V '' non_empty_completions -- empty_completions -P $'\'\''
}

__duixian_custom_complete() {
    local -a completions
    completions=("${(@f)"$("${command_name}" "${@}" "${command_line[@]}")"}")
    if [[ "${#completions[@]}" -gt 1 ]]; then
        __duixian_complete "${completions[@]:0:-1}"
    fi
}

__duixian_cursor_index_in_current_word() {
    if [[ -z "${QIPREFIX}${IPREFIX}${PREFIX}" ]]; then
        printf 0
    else
        printf %s "${#${(z)LBUFFER}[-1]}"
    fi
}

_duixian() {
    emulate -RL zsh -G
    setopt extendedglob nullglob numericglobsort
    unsetopt aliases banghist

    local -xr SAP_SHELL=zsh
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(builtin emulate zsh -c 'printf %s "${ZSH_VERSION}"')"
    local -r SAP_SHELL_VERSION

    local context state state_descr line
    local -A opt_args

    local -r command_name="${words[1]}"
    local -ar command_line=("${words[@]}")
    local -ir current_word_index="$((CURRENT - 1))"

    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'read:Read work reports and list what they promise, report and measure, with its place.'
            'quantities:Find the quantities and dates of any Chinese text, with their values and places.'
            'threads:What became of the promises of one report in a later one.'
            'serve:Use it in the browser of this machine: read, look at and download reports.'
            'demo:Open the site with the sample of the invented city Qinghe.'
            'publish:Write the public site as files that any web server can carry.'
            'mechanism:Mechanisms: list them, say what they rule, check their files.'
            'calendar:Working days and limits: check calendar files, work out due dates.'
            'log:The log that cannot be rewritten unseen: verify one, or make the key that signs it.'
            'jurisdiction:Registers: begin one, list them, see how large they are.'
            'agency:The agencies: add, rename, close, list, load a table.'
            'post:The posts: make one, appoint, vacate, list, load a table.'
            'user:Accounts of people and keys of programs: add, list, disable, revoke.'
            'report:Which statements of a report enter the register.'
            'item:Items of the register: look, assign, report, verify, strike off.'
            'case:Cases: hotline orders, proposals, rectifications, hazards.'
            'programme:Groups of items under one owner: begin, hand over, close, list.'
            'export:Write everything of a register: events, reports, evidence and the log.'
            'import:Put an exported register into a database that has none of its name.'
            'backup:Copy a database and check the copy by the roots of its logs.'
            'restore:Make a database of a copy and check it by the roots of its logs.'
            'verify:Verify a database: its pages, and every entry of its logs against their roots.'
            'help:Show subcommand help information.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        read|quantities|threads|serve|demo|publish|mechanism|calendar|log|jurisdiction|agency|post|user|report|item|case|programme|export|import|backup|restore|verify|help)
            "_duixian_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_duixian_read() {
    local -i ret=1
    local -ar ___format=('table' 'jsonl' 'json' 'csv')
    local -ar ___only=('targets' 'outcomes' 'livelihood' 'indicators')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '*:file:_files'
        '--lines[The input is JSON Lines, one {"id","text","year"?,"place"?} a line.]'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--excel[With --format csv\: for opening in Excel.]'
        '--year[The year of the reports; else found in the text.]:year:'
        '--place[The place that reports; else found in the text.]:place:'
        '--jobs[How many to read at once; else as many as there are processors.]:n:'
        '--only[Print only one kind of finding.]:only:{__duixian_complete "${___only[@]}"}'
        '--explain[Say which rule made each finding and what it means.]'
        '--strict[Exit with 1 where a text has diagnostics at warning or error level.]'
        '--limit[The most bytes of one report.]:bytes:'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_quantities() {
    local -i ret=1
    local -ar ___format=('table' 'jsonl')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '*:file:_files'
        '--lines[The input is JSON Lines, one {"id","text","now"?} a line.]'
        '--now[The day that relative dates start from, as 2026-03-01; else today.]:date:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--limit[The most bytes of one text.]:bytes:'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_threads() {
    local -i ret=1
    local -ar ___level=('years' 'city-district')
    local -ar ___format=('table' 'jsonl' 'csv')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '*:file:_files'
        '--level[What is compared\: the years of a place, or a city and its districts.]:level:{__duixian_complete "${___level[@]}"}'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--explain[Say why, and what each score is made of.]'
        '--limit[The most bytes of one report.]:bytes:'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_serve() {
    local -i ret=1
    local -ar ___lang=('zh' 'en')
    local -ar ___passwords=('asvs' 'dengbao')
    local -ar arg_specs=(
        '--config[The configuration file (YAML); what the command line says goes before it.]:file:_files'
        '--database[The database file; made where there is none. duixian.sqlite unless given.]:path:_files'
        '--host[The address to listen on, 127.0.0.1 unless given; others take accounts and HTTPS.]:host:'
        '--port[The port, 8765 unless given; the next free one if taken.]:port:'
        '--limit[The most bytes of one report, 67108864 unless given.]:bytes:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--clock-file[A file that holds the present moment, as 2026-03-05T09\:30, to rehearse with\: the site'\''s clock follows it.]:file:_files'
        '--lang[The language; else what the browser asks for.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--public-url[The address by which people reach it, as https\://duixian.qinghe.example; needed to serve other machines.]:url:'
        '--tls-cert[The chain of certificates (PEM).]:path:_files'
        '--tls-key[The certificate'\''s private key (PEM).]:path:_files'
        '--behind-proxy[A proxy in front speaks HTTPS; this speaks HTTP to it.]'
        '--passwords[Which passwords are taken\: asvs (12 characters, any) or dengbao (10, of three kinds).]:passwords:{__duixian_complete "${___passwords[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_demo() {
    local -i ret=1
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--database[The database file; made where there is none. duixian.sqlite unless given.]:path:_files'
        '--host[The address to listen on, 127.0.0.1 unless given; others take accounts and HTTPS.]:host:'
        '--port[The port, 8765 unless given; the next free one if taken.]:port:'
        '--limit[The most bytes of one report, 67108864 unless given.]:bytes:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--clock-file[A file that holds the present moment, as 2026-03-05T09\:30, to rehearse with\: the site'\''s clock follows it.]:file:_files'
        '--lang[The language; else what the browser asks for.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_publish() {
    local -i ret=1
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':folder:_files -/'
        '--key[The file of the signing key, made by duixian log key; without it nothing is signed.]:file:_files'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_mechanism() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'list:List the mechanisms and what they rest on.'
            'show:Say what a mechanism rules: stages, limits, where each rule comes from.'
            'check:Check files of rules; every mistake with file, line, column and rule.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        list|show|check)
            "_duixian_mechanism_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_duixian_mechanism_list() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--folder[A folder of your own rules.]:folder:_files -/'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_mechanism_show() {
    local -i ret=1
    local -ar ___format=('table' 'json' 'yaml')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':id:'
        '--folder[A folder of your own rules.]:folder:_files -/'
        '--format[What to print; yaml is the shipped file as it stands, to make your own of it.]:format:{__duixian_complete "${___format[@]}"}'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_mechanism_check() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '*:file:_files -g '\''*.yaml *.yml'\'''
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_calendar() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'check:Check files of holidays and make-up working days, line by line.'
            'due:Work out a due date, and say how it comes about.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        check|due)
            "_duixian_calendar_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_duixian_calendar_check() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '*:file:_files -g '\''*.tsv'\'''
        '--year[The year; else that of the file'\''s name (CN-2027.tsv) or of its first date.]:year:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_calendar_due() {
    local -i ret=1
    local -ar ___unit=('natural_day' 'working_day' 'calendar_month' 'working_hour' 'urgent_hour' 'natural_hour' 'minute' 'schedule_point')
    local -ar ___day_one=('next_day' 'same_day')
    local -ar ___roll=('forward' 'none')
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':start:'
        '--limit[How many units the limit has.]:count:'
        '--unit[The unit of the limit.]:unit:{__duixian_complete "${___unit[@]}"}'
        '--day-one[Which day is day one.]:day-one:{__duixian_complete "${___day_one[@]}"}'
        '--roll[What becomes of a last day that is not worked.]:roll:{__duixian_complete "${___roll[@]}"}'
        '--cutoff[When the last day ends, as 17\:30; else at 24\:00.]:time:'
        '--hours[The business hours, as 08\:30-12\:00,14\:00-17\:30.]:spans:'
        '*--stop[A stop of the clock, as 2026-02-11/2026-02-25; .. for not yet over; may be repeated.]:from/resume:'
        '*--calendar[A calendar file to lay over the shipped calendar; may be repeated.]:file:_files -g '\''*.tsv'\'''
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_log() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'verify:Verify the folder of a log, or the file that proves one entry.'
            'key:Make the key that signs a log: the file is for you alone, the public key is printed.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        verify|key)
            "_duixian_log_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_duixian_log_verify() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':path:_files'
        '*--key[The key that the keeper publishes; give each one where it was changed.]:key:'
        '--origin[The name of the log; else that of the first key.]:origin:'
        '--old[An earlier checkpoint, from which the log must have grown.]:file:_files'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_log_key() {
    local -i ret=1
    local -ar arg_specs=(
        ':file:_files'
        '--origin[The name of the log, as duixian/qinghe.]:origin:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_jurisdiction() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'found:Begin the register of a place; the database is made where there is none.'
            'list:List the registers of the database.'
            'show:Show a register: its sizes, verdicts, coverage of reports, log.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        found|list|show)
            "_duixian_jurisdiction_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_duixian_jurisdiction_found() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':id:'
        '--title[The name of the place, as 青禾市.]:name:'
        '--code[Its code of GB/T 2260.]:code:'
        '--origin[The name of its log, for good; else duixian/ and the id.]:name:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_jurisdiction_list() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_jurisdiction_show() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_agency() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'add:Add an agency.'
            'rename:Give an agency another name; the old one stays in its history.'
            'close:Say that an agency is no longer there; its posts must be vacant.'
            'list:List the agencies.'
            'load:Load agencies from CSV: new ones are added, others renamed or left as they are.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        add|rename|close|list|load)
            "_duixian_agency_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_duixian_agency_add() {
    local -i ret=1
    local -ar ___kind=('government' 'supervision' 'hotline' 'congress' 'cppcc' 'bureau' 'district' 'enterprise')
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':id:'
        ':name:'
        '--short[Its short name, for lists.]:name:'
        '--parent[The id of the agency above it.]:id:'
        '--kind[What it is.]:kind:{__duixian_complete "${___kind[@]}"}'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_agency_rename() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':id:'
        ':name:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_agency_close() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':id:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_agency_list() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_agency_load() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':file:_files'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_post() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'add:Make a post.'
            'appoint:Put somebody into a post; they inherit all that attaches to it.'
            'vacate:Say that nobody holds a post.'
            'list:List the posts and who holds them.'
            'load:Load posts and appointments from CSV.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        add|appoint|vacate|list|load)
            "_duixian_post_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_duixian_post_add() {
    local -i ret=1
    local -ar ___role=('supervisor' 'agency' 'leader' 'auditor' 'administrator' 'system')
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':id:'
        '--agency[The agency it is in.]:id:'
        '--title[What it is called.]:name:'
        '--role[What it may do in the register.]:role:{__duixian_complete "${___role[@]}"}'
        '*--acts[A role of mechanisms it acts in, as head; else as its role goes; may be repeated.]:role:'
        '--person[Who is appointed at once.]:person:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_post_appoint() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':post:'
        ':person:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_post_vacate() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':post:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_post_list() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--agency[Of one agency only.]:id:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_post_load() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':file:_files'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_user() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'add:Add an account that may sign in to the site; prints the link to make a password.'
            'list:List the accounts that may sign in.'
            'invite:Make a new link for a password that was forgotten, or a link that is too old.'
            'disable:Take an account'\''s right to sign in away; its sessions end at once.'
            'enable:Give a disabled account its right back.'
            'token:Give out a new token; it is shown this once.'
            'tokens:List the tokens that were given out.'
            'revoke:Take a token back.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        add|list|invite|disable|enable|token|tokens|revoke)
            "_duixian_user_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_duixian_user_add() {
    local -i ret=1
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':login:'
        '--person[The person, as the directory names whoever holds a post.]:name:'
        '--mail[Where they get mail; they may change it in their account.]:address:'
        '--public-url[The address by which people reach the site; the link begins with it.]:url:'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_user_list() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_user_invite() {
    local -i ret=1
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':login:'
        '--public-url[The address by which people reach the site; the link begins with it.]:url:'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_user_disable() {
    local -i ret=1
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':login:'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_user_enable() {
    local -i ret=1
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':login:'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_user_token() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--post[The post that acts with it.]:post:'
        '--label[What it is for.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_user_tokens() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_user_revoke() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':hash:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_report() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'open:Put a report before the office; a file is stored in the database first.'
            'candidates:List the statements that could be commitments, and what became of each.'
            'accept:Take statements into the register.'
            'set-aside:Set statements aside that are no commitment.'
            'reopen:Look again at statements that were set aside.'
            'missed:Take a statement into the register that the reading does not propose.'
            'coverage:How much of each report was looked at: taken, set aside, unseen.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        open|candidates|accept|set-aside|reopen|missed|coverage)
            "_duixian_report_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_duixian_report_open() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':report:_files'
        '--place[The place; else found in the report.]:place:'
        '--year[The year; else found in the report.]:year:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_report_candidates() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--report[The first digits of the report'\''s id; else the one opened last.]:id:'
        '--unseen[Those only that nobody has looked at.]'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_report_accept() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '*:statement:'
        '--all[Take all that nobody has looked at; it is noted that they were taken at once.]'
        '--report[The first digits of the report'\''s id; else the one opened last.]:id:'
        '--mechanism[The mechanism it runs on.]:id:'
        '--severity[The severity; else the first.]:id:'
        '--class[The class; else the one that fits.]:id:'
        '--title[What it is called.]:text:'
        '--kind[What it speaks of, as livelihood or task.]:kind:'
        '--topic[The field of government.]:topic:'
        '--lead[The lead agency.]:agency:'
        '*--supporting[A supporting agency; may be repeated.]:agency:'
        '--post[The post that answers for it.]:post:'
        '--leader[The post of the leader in charge.]:post:'
        '--deadline[The last day.]:date:'
        '*--node[A day of reporting; may be repeated.]:date:'
        '*--target[A target as 公共停车位>=5000个, 经济增长~+6% (+ is a rate of growth), 学位=3000..3500个; may be repeated.]:target:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_report_set-aside() {
    local -i ret=1
    local -ar ___reason=('noCommitment' 'duplicate' 'background' 'otherBody' 'other')
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '*:statement:'
        '--reason[Why.]:reason:{__duixian_complete "${___reason[@]}"}'
        '--note[A note; needed where the reason is other.]:text:'
        '--report[The first digits of the report'\''s id; else the one opened last.]:id:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_report_reopen() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '*:statement:'
        '--report[The first digits of the report'\''s id; else the one opened last.]:id:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_report_missed() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':statement:'
        '--report[The first digits of the report'\''s id; else the one opened last.]:id:'
        '--mechanism[The mechanism it runs on.]:id:'
        '--severity[The severity; else the first.]:id:'
        '--class[The class; else the one that fits.]:id:'
        '--title[What it is called.]:text:'
        '--kind[What it speaks of, as livelihood or task.]:kind:'
        '--topic[The field of government.]:topic:'
        '--lead[The lead agency.]:agency:'
        '*--supporting[A supporting agency; may be repeated.]:agency:'
        '--post[The post that answers for it.]:post:'
        '--leader[The post of the leader in charge.]:post:'
        '--deadline[The last day.]:date:'
        '*--node[A day of reporting; may be repeated.]:date:'
        '*--target[A target as 公共停车位>=5000个, 经济增长~+6% (+ is a rate of growth), 学位=3000..3500个; may be repeated.]:target:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_report_coverage() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'list:List items: filter, order, export.'
            'show:Show an item: its words, three statuses, limits, targets, evidence, obstacles, decisions, history.'
            'history:Its history: who did what and when, old values included.'
            'correct:Give a field another value; the old one stays in its history.'
            'suggest:Suggest a lead agency or a topic; the supervision office sets it.'
            'transfer:Let another agency or post answer for it.'
            'split:Split it into others; it must not be assigned yet.'
            'divide:Add a sub-item; the item itself stays.'
            'merge:Make it part of another one; it must not be assigned yet.'
            'decompose:Share out a target; the parts add up to it, or it is said why not.'
            'group:Group it in a programme; without one, in none any more.'
            'withdraw:Take an item out again that was accepted by mistake; nothing may be begun on it.'
            'assign:Assign items to their lead agencies, with their deadline and nodes.'
            'update:Report progress; where nothing changed, --unchanged is all it takes.'
            'evidence:Hand in a file as evidence; it is kept in the database by its content.'
            'grade:Grade evidence: A statistics or a third party, B seen on the spot, C papers of the agency, D its word.'
            'withdraw-evidence:Take a piece of evidence back: it stays visible and counts no more.'
            'obstacle:Say what stands in the way, and what is asked for.'
            'clear:Say that an obstacle is gone.'
            'decide:Decide something about it; it stays until it is carried out.'
            'carry-out:Say that a decision was carried out.'
            'reply:Have something to say; it is shown beside what it speaks of.'
            'hang:Hang a confirmed thread on it: the sentence of another report that answers it.'
            'unhang:Take a thread off it that was hung by mistake: it stays visible and counts no more.'
            'vote:Record a satisfaction vote on a livelihood item: the counts, and no verdict of ours.'
            'propose-public:Propose to let items out as they stand; another person looks first.'
            'approve-public:Let out what was proposed: another person than who proposed, that version alone.'
            'decline-public:Do not let out what was proposed, saying why.'
            'withdraw-public:Take an item away from the public, saying why; only the day of it stays to be seen.'
            'file:Do what a stage asks: receive, plan, report, ask to close.'
            'review:Close it at its review, graded where the mechanism has grades.'
            'return:Send it back to be done again, with the reason.'
            'stage-close:Close it for this stage only, which is not done.'
            'strike-off:Sign its striking off; a second person confirms it.'
            'confirm:Countersign its striking off; another person must.'
            'extend:Ask to put off the limit of a stage.'
            'decide-extension:Grant or refuse the extension that was asked for.'
            'stop-clock:Stop the clock for a reason of the mechanism.'
            'resume-clock:Let the clock go on.'
            'change:Change what was promised by a decision: adjust, postpone, stop.'
            'discharge:Say that a duty that follows from a change is done.'
            'propose:Propose a notice of the ladder; a person decides it.'
            'decide-notice:Approve or dismiss the notice that was proposed.'
            'excuse:Find that the lateness has a good reason.'
            'appeal:Object to a notice or a closing.'
            'decide-appeal:Answer the appeal: the decision stands, or falls; another person must.'
            'undo:Take one'\''s last act back: within 10 minutes, while nobody has acted since.'
            'link:Make a link by which the agency answers this one thing, once, without an account.'
            'scan:Propose the notices that are due, for a person to decide; safe to run again.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        list|show|history|correct|suggest|transfer|split|divide|merge|decompose|group|withdraw|assign|update|evidence|grade|withdraw-evidence|obstacle|clear|decide|carry-out|reply|hang|unhang|vote|propose-public|approve-public|decline-public|withdraw-public|file|review|return|stage-close|strike-off|confirm|extend|decide-extension|stop-clock|resume-clock|change|discharge|propose|decide-notice|excuse|appeal|decide-appeal|undo|link|scan)
            "_duixian_item_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_duixian_item_list() {
    local -i ret=1
    local -ar ___verdict=('met' 'partly' 'missed' 'changed' 'running' 'behind' 'unclear' 'unanswered')
    local -ar ___shown=('unknown' 'unchecked' 'papers' 'shown' 'contradicted')
    local -ar ___order=('number' 'due' 'updated' 'agency' 'leader' 'entered')
    local -ar ___format=('table' 'json' 'csv')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--year[Of a year.]:year:'
        '--report[Of a report, by the first digits of its id.]:id:'
        '--lead[That an agency leads.]:agency:'
        '--agency[That an agency leads or supports.]:agency:'
        '--leader[Of a leader in charge, by the post.]:post:'
        '--topic[Of a field of government.]:topic:'
        '--kind[Of a kind.]:kind:'
        '--verdict[Of a verdict.]:verdict:{__duixian_complete "${___verdict[@]}"}'
        '--shown[Of what evidence shows.]:shown:{__duixian_complete "${___shown[@]}"}'
        '--programme[Of a programme.]:number:'
        '--due-before[Whose next limit runs out before a day.]:date:'
        '--words[Whose words or title hold these.]:text:'
        '--inactive[Those too that were split, merged or withdrawn.]'
        '--order[By what they are ordered.]:order:{__duixian_complete "${___order[@]}"}'
        '--count[Only count the verdicts.]'
        '--limit[How many lines at most.]:count:'
        '--after[Go on behind a page, with the value that it gave for the next one.]:place:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_show() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_history() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_correct() {
    local -i ret=1
    local -ar _field=('title' 'kind' 'topic' 'lead' 'supporting' 'post' 'leader' 'deadline' 'nodes' 'targets' 'nature' 'resultForm')
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':field:{__duixian_complete "${_field[@]}"}'
        '*:value:'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_suggest() {
    local -i ret=1
    local -ar _field=('lead' 'topic')
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':field:{__duixian_complete "${_field[@]}"}'
        ':value:'
        '--why[Why.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_transfer() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--to[The agency that leads from now on.]:agency:'
        '--post[The post that answers from now on.]:post:'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_split() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '*:part:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_divide() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':part:'
        '--title[What it is called.]:text:'
        '--kind[What it speaks of, as livelihood or task.]:kind:'
        '--topic[The field of government.]:topic:'
        '--lead[The lead agency.]:agency:'
        '*--supporting[A supporting agency; may be repeated.]:agency:'
        '--post[The post that answers for it.]:post:'
        '--leader[The post of the leader in charge.]:post:'
        '--deadline[The last day.]:date:'
        '*--node[A day of reporting; may be repeated.]:date:'
        '*--target[A target as 公共停车位>=5000个, 经济增长~+6% (+ is a rate of growth), 学位=3000..3500个; may be repeated.]:target:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_merge() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--into[The item it becomes part of.]:number:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_decompose() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '*:agency=value:'
        '--target[Which target, from 1.]:place:'
        '--gap-reason[Why the parts do not add up.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_group() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':programme:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_withdraw() {
    local -i ret=1
    local -ar ___reason=('noCommitment' 'duplicate' 'background' 'otherBody' 'other')
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--reason[Why.]:reason:{__duixian_complete "${___reason[@]}"}'
        '--note[A note; needed where the reason is other.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_assign() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '*:number:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_update() {
    local -i ret=1
    local -ar ___said=('notStarted' 'running' 'stageDone' 'done' 'blocked')
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--said[What is said of it; else the same as last.]:said:{__duixian_complete "${___said[@]}"}'
        '*--figure[A figure of the first target, or of another as 2=35; may be repeated.]:value:'
        '--as-of[The day the figures are of; else that day.]:date:'
        '--source[Who made the figures.]:name:'
        '--text[A sentence.]:text:'
        '--unchanged[Nothing has changed since the last one.]'
        '*--say[What the stage asks to be said, as progress=35-begun; may be repeated.]:id=text:'
        '*--evidence[Evidence by its number or the first digits of its SHA-256; may be repeated.]:evidence:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_evidence() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':file:_files'
        '--note[What it is said to show.]:text:'
        '--type[The media type; else by the file'\''s name.]:type:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_grade() {
    local -i ret=1
    local -ar _grade=('A' 'B' 'C' 'D')
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':place:'
        ':grade:{__duixian_complete "${_grade[@]}"}'
        '--supports[Whether it supports what was said.]'
        '--contradicts[Whether it supports what was said.]'
        '--note[A note.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_withdraw-evidence() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':place:'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_obstacle() {
    local -i ret=1
    local -ar _cause=('land' 'money' 'approval' 'relocation' 'market' 'technology' 'weather' 'coordination' 'policy' 'other')
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':cause:{__duixian_complete "${_cause[@]}"}'
        ':text:'
        '--request[What is asked for.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_clear() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':place:'
        '--note[How it went.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_decide() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':text:'
        '--agency[The agency that carries it out.]:agency:'
        '--due[By when.]:date:'
        '--obstacle[The obstacle it answers, from 1.]:place:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_carry-out() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':place:'
        '--note[How it was done.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_reply() {
    local -i ret=1
    local -ar _about=('verdict' 'notice' 'closing' 'evidence')
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':about:{__duixian_complete "${_about[@]}"}'
        ':text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_hang() {
    local -i ret=1
    local -ar ___relation=('outcome' 'next' 'dropped' 'parent')
    local -ar ___verdict=('met' 'partly' 'missed' 'unclear')
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':report:_files'
        ':statement:'
        '--relation[What it is to the promise; dropped\: that report has it no more, and no sentence is given.]:relation:{__duixian_complete "${___relation[@]}"}'
        '--verdict[What it says became of the promise.]:verdict:{__duixian_complete "${___verdict[@]}"}'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_unhang() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':place:'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_vote() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':body:'
        '--day[When.]:date:'
        '--members[All members of the body.]:count:'
        '--present[Those who were there.]:count:'
        '--satisfied[Votes for satisfied.]:count:'
        '--fairly[Votes for fairly satisfied.]:count:'
        '--dissatisfied[Votes for not satisfied.]:count:'
        '--document[Where it was announced.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_propose-public() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '*:number:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_approve-public() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '*:number:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_decline-public() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_withdraw-public() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_file() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':stage:'
        '*--say[What the stage asks to be said, as progress=35-begun; may be repeated.]:id=text:'
        '*--evidence[Evidence by its number or the first digits of its SHA-256; may be repeated.]:evidence:'
        '--agency[At an assignment\: the lead agency.]:agency:'
        '*--node[At an assignment\: a day on which progress is reported; may be repeated.]:date:'
        '*--planned[At an assignment\: the day of a stage, as request_close=2026-11-30; may be repeated.]:stage=date:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_review() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--grade[The id of the grade.]:grade:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_return() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_stage-close() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_strike-off() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '*--evidence[The evidence by its number or its first digits; else all that was found to support.]:evidence:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_confirm() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_extend() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':stage:'
        '--to[The new day.]:date:'
        '--plan[How it will be done by then.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_decide-extension() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--grant[Grant or refuse it.]'
        '--refuse[Grant or refuse it.]'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_stop-clock() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':reason:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_resume-clock() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_change() {
    local -i ret=1
    local -ar _kind=('adjust' 'postpone' 'stop')
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':kind:{__duixian_complete "${_kind[@]}"}'
        '--reason[The id of a reason of the mechanism.]:id:'
        '--decision[The decision, by its number or address.]:number:'
        '--to[The new day; needed to postpone.]:date:'
        '*--target[A target as 公共停车位>=5000个, 经济增长~+6% (+ is a rate of growth), 学位=3000..3500个; may be repeated.]:target:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_discharge() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':duty:'
        '--note[How it was done.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_propose() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':notice:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_decide-notice() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--approve[Approve or dismiss it.]'
        '--dismiss[Approve or dismiss it.]'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_excuse() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_appeal() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--against[Against what\: closing, or notice\: with its id.]:what:'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_decide-appeal() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--uphold[Whether it stands or falls.]'
        '--overturn[Whether it stands or falls.]'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_undo() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--since[The version to go back to; else all of the last act.]:version:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_link() {
    local -i ret=1
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--as[The post of the supervision office that makes it.]:post:'
        '--days[For how many days it is good, 1 to 31.]:days:'
        '--public-url[The address by which people reach the site; the link begins with it.]:url:'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_item_scan() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--dry-run[Only say what would happen; keep nothing.]'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'open:Take a case in.'
            'import:Import cases from CSV; without --apply it only says what would happen.'
            'limits:Tables of limits by kind of case.'
            'list:List cases: filter, export.'
            'rates:Rates of cases (numerator, denominator, source), mean and median time to close.'
            'show:Show a case.'
            'history:Its history: who did what and when, old values included.'
            'answer:Answer a case; what a B-class answer promises becomes an item.'
            'call-back:Say what the call-back found.'
            'exclude:Say that it counts in no rate, and why.'
            'erase:Erase caller, contact, what was said and answered; every proof of the log stays good.'
            'file:Do what a stage asks: receive, plan, report, ask to close.'
            'review:Close it at its review, graded where the mechanism has grades.'
            'return:Send it back to be done again, with the reason.'
            'stage-close:Close it for this stage only, which is not done.'
            'strike-off:Sign its striking off; a second person confirms it.'
            'confirm:Countersign its striking off; another person must.'
            'extend:Ask to put off the limit of a stage.'
            'decide-extension:Grant or refuse the extension that was asked for.'
            'stop-clock:Stop the clock for a reason of the mechanism.'
            'resume-clock:Let the clock go on.'
            'change:Change what was promised by a decision: adjust, postpone, stop.'
            'discharge:Say that a duty that follows from a change is done.'
            'propose:Propose a notice of the ladder; a person decides it.'
            'decide-notice:Approve or dismiss the notice that was proposed.'
            'excuse:Find that the lateness has a good reason.'
            'appeal:Object to a notice or a closing.'
            'decide-appeal:Answer the appeal: the decision stands, or falls; another person must.'
            'undo:Take one'\''s last act back: within 10 minutes, while nobody has acted since.'
            'link:Make a link by which the agency answers this one thing, once, without an account.'
            'scan:Propose the notices that are due, for a person to decide; safe to run again.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        open|import|limits|list|rates|show|history|answer|call-back|exclude|erase|file|review|return|stage-close|strike-off|confirm|extend|decide-extension|stop-clock|resume-clock|change|discharge|propose|decide-notice|excuse|appeal|decide-appeal|undo|link|scan)
            "_duixian_case_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_duixian_case_open() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--mechanism[The mechanism, as hotline-12345.]:id:'
        '--title[What it is about, in a line of your own\: public, nothing about a person.]:text:'
        '--text[What was said; private.]:text:'
        '--source[Its number where it came from.]:number:'
        '--topic[The field of government.]:topic:'
        '--place[The place within the jurisdiction.]:place:'
        '--received[When it was received; else now.]:moment:'
        '--agency[The agency it is meant for.]:agency:'
        '--caller[Who asks; private.]:name:'
        '--contact[How to reach them; private.]:text:'
        '--severity[The severity; else the first.]:id:'
        '--class[The class; else the first.]:id:'
        '--year[Its year; else that of its receipt.]:year:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_import() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':file:_files'
        '--mechanism[The mechanism of the cases.]:id:'
        '--as[The post that imports.]:post:'
        '--apply[Keep them\: all rows, or none where one is wrong.]'
        '--skip-wrong[With --apply\: pass over wrong rows, keep all others.]'
        '--problems[Write the wrong rows with their problems to this CSV file, to be corrected.]:file:_files'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_limits() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'check:Check a table of limits; every mistake is told with row, line and column.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        check)
            "_duixian_case_limits_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_duixian_case_limits_check() {
    local -i ret=1
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':file:_files'
        '--mechanism[The mechanism; else as the file'\''s name MECHANISM.limits.csv says.]:id:'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_list() {
    local -i ret=1
    local -ar ___phase=('unregistered' 'open' 'done' 'ended')
    local -ar ___format=('table' 'json' 'csv')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--mechanism[Of a mechanism.]:id:'
        '--agency[Of an agency.]:agency:'
        '--class[Of a class.]:id:'
        '--phase[Of a phase.]:phase:{__duixian_complete "${___phase[@]}"}'
        '--from[Received from a day on.]:date:'
        '--before[Received before a day.]:date:'
        '--source[With that number where it came from.]:number:'
        '--overdue[Those only that are late.]'
        '--limit[How many lines at most.]:count:'
        '--after[Go on behind a page, with the value that it gave for the next one.]:place:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_rates() {
    local -i ret=1
    local -ar ___by=('agency' 'kind' 'month' 'month-due' 'month-closed')
    local -ar ___format=('table' 'json' 'csv')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--mechanism[Of a mechanism.]:id:'
        '--by[Group them.]:by:{__duixian_complete "${___by[@]}"}'
        '--from[Received from a day on.]:date:'
        '--to[Received up to a day, it included.]:date:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_show() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--private[Caller, contact, what was said and answered too.]'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_history() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_answer() {
    local -i ret=1
    local -ar ___grade=('A' 'B' 'C' 'D')
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':text:'
        '--grade[The class of an answer to a proposal.]:grade:{__duixian_complete "${___grade[@]}"}'
        '--promise[Of class B\: what is promised.]:text:'
        '--deadline[Of class B\: by when.]:date:'
        '*--say[What the stage asks to be said, as progress=35-begun; may be repeated.]:id=text:'
        '*--evidence[Evidence by its number or the first digits of its SHA-256; may be repeated.]:evidence:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_call-back() {
    local -i ret=1
    local -ar ___opinion=('satisfied' 'fairlySatisfied' 'dissatisfied')
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--resolved[Whether it is solved.]'
        '--unresolved[Whether it is solved.]'
        '--opinion[How content they are.]:opinion:{__duixian_complete "${___opinion[@]}"}'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_exclude() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_erase() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_file() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':stage:'
        '*--say[What the stage asks to be said, as progress=35-begun; may be repeated.]:id=text:'
        '*--evidence[Evidence by its number or the first digits of its SHA-256; may be repeated.]:evidence:'
        '--agency[At an assignment\: the lead agency.]:agency:'
        '*--node[At an assignment\: a day on which progress is reported; may be repeated.]:date:'
        '*--planned[At an assignment\: the day of a stage, as request_close=2026-11-30; may be repeated.]:stage=date:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_review() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--grade[The id of the grade.]:grade:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_return() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_stage-close() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_strike-off() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '*--evidence[The evidence by its number or its first digits; else all that was found to support.]:evidence:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_confirm() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_extend() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':stage:'
        '--to[The new day.]:date:'
        '--plan[How it will be done by then.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_decide-extension() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--grant[Grant or refuse it.]'
        '--refuse[Grant or refuse it.]'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_stop-clock() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':reason:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_resume-clock() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_change() {
    local -i ret=1
    local -ar _kind=('adjust' 'postpone' 'stop')
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':kind:{__duixian_complete "${_kind[@]}"}'
        '--reason[The id of a reason of the mechanism.]:id:'
        '--decision[The decision, by its number or address.]:number:'
        '--to[The new day; needed to postpone.]:date:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_discharge() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':duty:'
        '--note[How it was done.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_propose() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        ':notice:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_decide-notice() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--approve[Approve or dismiss it.]'
        '--dismiss[Approve or dismiss it.]'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_excuse() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_appeal() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--against[Against what\: closing, or notice\: with its id.]:what:'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_decide-appeal() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--uphold[Whether it stands or falls.]'
        '--overturn[Whether it stands or falls.]'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_undo() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--since[The version to go back to; else all of the last act.]:version:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_link() {
    local -i ret=1
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--as[The post of the supervision office that makes it.]:post:'
        '--days[For how many days it is good, 1 to 31.]:days:'
        '--public-url[The address by which people reach the site; the link begins with it.]:url:'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_case_scan() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--dry-run[Only say what would happen; keep nothing.]'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_programme() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'begin:Begin a programme.'
            'hand-over:Let another post own it.'
            'close:Close it; what it grouped stays grouped.'
            'list:List the programmes.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        begin|hand-over|close|list)
            "_duixian_programme_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_duixian_programme_begin() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':title:'
        '--owner[The post that owns it.]:post:'
        '--year[Its year; else this one.]:year:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_programme_hand-over() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--to[The post that owns it from now on.]:post:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_programme_close() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':number:'
        '--reason[The reason.]:text:'
        '--as[The post that acts; the directory knows its role and agency.]:post:'
        '--dry-run[Only say what would happen; keep nothing.]'
        '--if-version[The version you saw; refused, with the difference, if somebody changed it since.]:version:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_programme_list() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_export() {
    local -i ret=1
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':folder:_files -/'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_import() {
    local -i ret=1
    local -ar ___lang=('zh' 'en')
    local -ar arg_specs=(
        ':folder:_files -/'
        '--apply[Write; else it is only checked.]'
        '--database[The database file.]:path:_files'
        '--jurisdiction[The id of the register; not needed where there is one only.]:id:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--at[The moment it is done or looked at, as 2026-03-05T09\:30; else now.]:moment:'
        '--clock-file[A file that holds such a moment, to rehearse with.]:file:_files'
        '--lang[The language; else that of LC_ALL, LC_MESSAGES or LANG.]:lang:{__duixian_complete "${___lang[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_backup() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar arg_specs=(
        ':file:'
        '--database[The database file.]:path:_files'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_restore() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar arg_specs=(
        ':file:_files'
        ':path:'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_verify() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar arg_specs=(
        ':path:_files'
        '--format[What to print.]:format:{__duixian_complete "${___format[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_duixian_help() {
    local -i ret=1
    local -ar arg_specs=(
        '*:subcommands:'
        '--version[Show the version.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

if [[ "${funcstack[1]}" = _duixian ]]; then
    _duixian "${@}"
else
    compdef _duixian duixian
fi
