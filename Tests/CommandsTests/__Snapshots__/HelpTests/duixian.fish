function __duixian_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __duixian_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __duixian_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __duixian_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __duixian_parse_tokens -S
    set -l unparsed_tokens (__duixian_tokens -pc)
    switch $unparsed_tokens[1]
    case 'duixian'
        __duixian_parse_subcommand 0 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'read'
            __duixian_parse_subcommand -r 1 'lines' 'format=' 'excel' 'year=' 'place=' 'jobs=' 'only=' 'explain' 'strict' 'limit=' 'lang=' 'version' 'h/help'
        case 'quantities'
            __duixian_parse_subcommand -r 1 'lines' 'now=' 'format=' 'limit=' 'lang=' 'version' 'h/help'
        case 'threads'
            __duixian_parse_subcommand -r 1 'level=' 'format=' 'explain' 'limit=' 'lang=' 'version' 'h/help'
        case 'serve'
            __duixian_parse_subcommand 0 'database=' 'host=' 'port=' 'limit=' 'mechanisms=' 'lang=' 'version' 'h/help'
        case 'demo'
            __duixian_parse_subcommand 0 'database=' 'host=' 'port=' 'limit=' 'mechanisms=' 'lang=' 'version' 'h/help'
        case 'mechanism'
            __duixian_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __duixian_parse_subcommand 0 'folder=' 'format=' 'lang=' 'version' 'h/help'
            case 'show'
                __duixian_parse_subcommand 1 'folder=' 'format=' 'lang=' 'version' 'h/help'
            case 'check'
                __duixian_parse_subcommand -r 1 'format=' 'lang=' 'version' 'h/help'
            end
        case 'calendar'
            __duixian_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'check'
                __duixian_parse_subcommand -r 1 'year=' 'format=' 'lang=' 'version' 'h/help'
            case 'due'
                __duixian_parse_subcommand 1 'limit=' 'unit=' 'day-one=' 'roll=' 'cutoff=' 'hours=' 'stop=+' 'calendar=+' 'format=' 'lang=' 'version' 'h/help'
            end
        case 'log'
            __duixian_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'verify'
                __duixian_parse_subcommand 1 'key=+' 'origin=' 'old=' 'format=' 'lang=' 'version' 'h/help'
            end
        case 'help'
            __duixian_parse_subcommand -r 1 'version'
        end
    end
end

function __duixian_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __duixian_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __duixian_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __duixian_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__duixian_tokens -p)
    if test -z "$(__duixian_tokens -t)"
        set -l index (count (__duixian_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'duixian' -f
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian" version' -l 'version' -d 'Show the version.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian" -eq 1' -fa 'read' -d 'Read work reports and list what they promise, report and measure, with its place.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian" -eq 1' -fa 'quantities' -d 'Find the quantities and dates of any Chinese text, with their values and places.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian" -eq 1' -fa 'threads' -d 'What became of the promises of one report in a later one.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian" -eq 1' -fa 'serve' -d 'Use it in the browser of this machine: read, look at and download reports.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian" -eq 1' -fa 'demo' -d 'Open the site with the sample of the invented city Qinghe.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian" -eq 1' -fa 'mechanism' -d 'Mechanisms: list them, say what they rule, check their files.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian" -eq 1' -fa 'calendar' -d 'Working days and limits: check calendar files, work out due dates.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian" -eq 1' -fa 'log' -d 'The log that cannot be rewritten unseen: verify one, or a proof from it.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian read" -ge 1' -F
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian read" lines' -l 'lines' -d 'The input is JSON Lines, one {"id","text","year"?,"place"?} a line.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian read" format' -l 'format' -d 'What to print.' -rfka 'table jsonl json csv'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian read" excel' -l 'excel' -d 'With --format csv: for opening in Excel.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian read" year' -l 'year' -d 'The year of the reports; else found in the text.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian read" place' -l 'place' -d 'The place that reports; else found in the text.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian read" jobs' -l 'jobs' -d 'How many to read at once; else as many as there are processors.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian read" only' -l 'only' -d 'Print only one kind of finding.' -rfka 'targets outcomes livelihood indicators'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian read" explain' -l 'explain' -d 'Say which rule made each finding and what it means.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian read" strict' -l 'strict' -d 'Exit with 1 where a text has diagnostics at warning or error level.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian read" limit' -l 'limit' -d 'The most bytes of one report.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian read" lang' -l 'lang' -d 'The language; else that of LC_ALL, LC_MESSAGES or LANG.' -rfka 'zh en'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian read" version' -l 'version' -d 'Show the version.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian read" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian quantities" -ge 1' -F
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian quantities" lines' -l 'lines' -d 'The input is JSON Lines, one {"id","text","now"?} a line.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian quantities" now' -l 'now' -d 'The day that relative dates start from, as 2026-03-01; else today.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian quantities" format' -l 'format' -d 'What to print.' -rfka 'table jsonl'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian quantities" limit' -l 'limit' -d 'The most bytes of one text.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian quantities" lang' -l 'lang' -d 'The language; else that of LC_ALL, LC_MESSAGES or LANG.' -rfka 'zh en'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian quantities" version' -l 'version' -d 'Show the version.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian quantities" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian threads" -ge 1' -F
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian threads" level' -l 'level' -d 'What is compared: the years of a place, or a city and its districts.' -rfka 'years city-district'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian threads" format' -l 'format' -d 'What to print.' -rfka 'table jsonl csv'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian threads" explain' -l 'explain' -d 'Say why, and what each score is made of.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian threads" limit' -l 'limit' -d 'The most bytes of one report.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian threads" lang' -l 'lang' -d 'The language; else that of LC_ALL, LC_MESSAGES or LANG.' -rfka 'zh en'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian threads" version' -l 'version' -d 'Show the version.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian threads" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian serve" database' -l 'database' -d 'The database file; made where there is none.' -rF
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian serve" host' -l 'host' -d 'An address of this machine: 127.0.0.1, ::1 or localhost.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian serve" port' -l 'port' -d 'The port; the next free one if taken.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian serve" limit' -l 'limit' -d 'The most bytes of one report.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian serve" mechanisms' -l 'mechanisms' -d 'A folder of your own mechanisms; they replace the shipped ones by id.' -rfa '(__duixian_complete_directories)'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian serve" lang' -l 'lang' -d 'The language; else what the browser asks for.' -rfka 'zh en'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian serve" version' -l 'version' -d 'Show the version.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian serve" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian demo" database' -l 'database' -d 'The database file; made where there is none.' -rF
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian demo" host' -l 'host' -d 'An address of this machine: 127.0.0.1, ::1 or localhost.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian demo" port' -l 'port' -d 'The port; the next free one if taken.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian demo" limit' -l 'limit' -d 'The most bytes of one report.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian demo" mechanisms' -l 'mechanisms' -d 'A folder of your own mechanisms; they replace the shipped ones by id.' -rfa '(__duixian_complete_directories)'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian demo" lang' -l 'lang' -d 'The language; else what the browser asks for.' -rfka 'zh en'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian demo" version' -l 'version' -d 'Show the version.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian demo" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian mechanism" version' -l 'version' -d 'Show the version.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian mechanism" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian mechanism" -eq 1' -fa 'list' -d 'List the mechanisms and what they rest on.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian mechanism" -eq 1' -fa 'show' -d 'Say what a mechanism rules: stages, limits, where each rule comes from.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian mechanism" -eq 1' -fa 'check' -d 'Check files of rules; every mistake with file, line, column and rule.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian mechanism list" folder' -l 'folder' -d 'A folder of your own rules.' -rfa '(__duixian_complete_directories)'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian mechanism list" format' -l 'format' -d 'What to print.' -rfka 'table json'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian mechanism list" lang' -l 'lang' -d 'The language; else that of LC_ALL, LC_MESSAGES or LANG.' -rfka 'zh en'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian mechanism list" version' -l 'version' -d 'Show the version.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian mechanism list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian mechanism show" folder' -l 'folder' -d 'A folder of your own rules.' -rfa '(__duixian_complete_directories)'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian mechanism show" format' -l 'format' -d 'What to print; yaml is the shipped file as it stands, to make your own of it.' -rfka 'table json yaml'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian mechanism show" lang' -l 'lang' -d 'The language; else that of LC_ALL, LC_MESSAGES or LANG.' -rfka 'zh en'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian mechanism show" version' -l 'version' -d 'Show the version.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian mechanism show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian mechanism check" -ge 1' -fa '(set -l exts \'yaml\' \'yml\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian mechanism check" format' -l 'format' -d 'What to print.' -rfka 'table json'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian mechanism check" lang' -l 'lang' -d 'The language; else that of LC_ALL, LC_MESSAGES or LANG.' -rfka 'zh en'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian mechanism check" version' -l 'version' -d 'Show the version.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian mechanism check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar" version' -l 'version' -d 'Show the version.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian calendar" -eq 1' -fa 'check' -d 'Check files of holidays and make-up working days, line by line.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian calendar" -eq 1' -fa 'due' -d 'Work out a due date, and say how it comes about.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian calendar check" -ge 1' -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'tsv\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar check" year' -l 'year' -d 'The year; else that of the file\'s name (CN-2027.tsv) or of its first date.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar check" format' -l 'format' -d 'What to print.' -rfka 'table json'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar check" lang' -l 'lang' -d 'The language; else that of LC_ALL, LC_MESSAGES or LANG.' -rfka 'zh en'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar check" version' -l 'version' -d 'Show the version.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar due" limit' -l 'limit' -d 'How many units the limit has.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar due" unit' -l 'unit' -d 'The unit of the limit.' -rfka 'natural_day working_day calendar_month working_hour urgent_hour natural_hour minute schedule_point'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar due" day-one' -l 'day-one' -d 'Which day is day one.' -rfka 'next_day same_day'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar due" roll' -l 'roll' -d 'What becomes of a last day that is not worked.' -rfka 'forward none'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar due" cutoff' -l 'cutoff' -d 'When the last day ends, as 17:30; else at 24:00.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar due" hours' -l 'hours' -d 'The business hours, as 08:30-12:00,14:00-17:30.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar due"' -l 'stop' -d 'A stop of the clock, as 2026-02-11/2026-02-25; .. for not yet over; may be repeated.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar due"' -l 'calendar' -d 'A calendar file to lay over the shipped calendar; may be repeated.' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'tsv\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar due" format' -l 'format' -d 'What to print.' -rfka 'table json'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar due" lang' -l 'lang' -d 'The language; else that of LC_ALL, LC_MESSAGES or LANG.' -rfka 'zh en'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar due" version' -l 'version' -d 'Show the version.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian calendar due" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian log" version' -l 'version' -d 'Show the version.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian log" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian log" -eq 1' -fa 'verify' -d 'Verify the folder of a log, or the file that proves one entry.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_positional "duixian log verify" -eq 1' -F
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian log verify"' -l 'key' -d 'The key that the keeper publishes; give each one where it was changed.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian log verify" origin' -l 'origin' -d 'The name of the log; else that of the first key.' -rfka ''
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian log verify" old' -l 'old' -d 'An earlier checkpoint, from which the log must have grown.' -rF
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian log verify" format' -l 'format' -d 'What to print.' -rfka 'table json'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian log verify" lang' -l 'lang' -d 'The language; else that of LC_ALL, LC_MESSAGES or LANG.' -rfka 'zh en'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian log verify" version' -l 'version' -d 'Show the version.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian log verify" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'duixian' -n '__duixian_should_offer_completions_for_flags_or_options "duixian help" version' -l 'version' -d 'Show the version.'
