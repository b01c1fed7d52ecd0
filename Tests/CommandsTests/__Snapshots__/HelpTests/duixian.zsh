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
            'mechanism:Mechanisms: list them, say what they rule, check their files.'
            'calendar:Working days and limits: check calendar files, work out due dates.'
            'log:The log that cannot be rewritten unseen: verify one, or a proof from it.'
            'help:Show subcommand help information.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        read|quantities|threads|serve|demo|mechanism|calendar|log|help)
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
    local -ar arg_specs=(
        '--database[The database file; made where there is none.]:path:_files'
        '--host[An address of this machine\: 127.0.0.1, \:\:1 or localhost.]:host:'
        '--port[The port; the next free one if taken.]:port:'
        '--limit[The most bytes of one report.]:bytes:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--lang[The language; else what the browser asks for.]:lang:{__duixian_complete "${___lang[@]}"}'
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
        '--database[The database file; made where there is none.]:path:_files'
        '--host[An address of this machine\: 127.0.0.1, \:\:1 or localhost.]:host:'
        '--port[The port; the next free one if taken.]:port:'
        '--limit[The most bytes of one report.]:bytes:'
        '--mechanisms[A folder of your own mechanisms; they replace the shipped ones by id.]:folder:_files -/'
        '--lang[The language; else what the browser asks for.]:lang:{__duixian_complete "${___lang[@]}"}'
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
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        verify)
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
