#!/bin/bash

__duixian_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__duixian_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__duixian_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__duixian_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

_duixian() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    local -r cur="${2}"
    local -r prev="${3}"

    local -i positional_number
    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")

    local -a repeating_flags=()
    local -a non_repeating_flags=(--version -h --help)
    local -a repeating_options=()
    local -a non_repeating_options=()
    __duixian_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    read|quantities|threads|serve|demo|publish|mechanism|calendar|log|jurisdiction|agency|post|user|report|item|case|programme|export|import|backup|restore|verify|help)
        # Offer subcommand argument completions
        "_duixian_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'read quantities threads serve demo publish mechanism calendar log jurisdiction agency post user report item case programme export import backup restore verify help' -- "${cur}"))
        ;;
    esac
}

_duixian_read() {
    repeating_flags=()
    non_repeating_flags=(--lines --excel --explain --strict --version -h --help)
    repeating_options=()
    non_repeating_options=(--format --year --place --jobs --only --limit --lang)
    __duixian_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __duixian_add_completions -W 'table'$'\n''jsonl'$'\n''json'$'\n''csv'
        return
        ;;
    '--year')
        return
        ;;
    '--place')
        return
        ;;
    '--jobs')
        return
        ;;
    '--only')
        __duixian_add_completions -W 'targets'$'\n''outcomes'$'\n''livelihood'$'\n''indicators'
        return
        ;;
    '--limit')
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __duixian_add_completions -f
        return
        ;;
    esac
}

_duixian_quantities() {
    repeating_flags=()
    non_repeating_flags=(--lines --version -h --help)
    repeating_options=()
    non_repeating_options=(--now --format --limit --lang)
    __duixian_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--now')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''jsonl'
        return
        ;;
    '--limit')
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __duixian_add_completions -f
        return
        ;;
    esac
}

_duixian_threads() {
    repeating_flags=()
    non_repeating_flags=(--explain --version -h --help)
    repeating_options=()
    non_repeating_options=(--level --format --limit --lang)
    __duixian_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--level')
        __duixian_add_completions -W 'years'$'\n''city-district'
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''jsonl'$'\n''csv'
        return
        ;;
    '--limit')
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __duixian_add_completions -f
        return
        ;;
    esac
}

_duixian_serve() {
    repeating_flags=()
    non_repeating_flags=(--behind-proxy --version -h --help)
    repeating_options=()
    non_repeating_options=(--config --database --host --port --limit --mechanisms --clock-file --lang --public-url --tls-cert --tls-key --passwords)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __duixian_add_completions -f
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--host')
        return
        ;;
    '--port')
        return
        ;;
    '--limit')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    '--public-url')
        return
        ;;
    '--tls-cert')
        __duixian_add_completions -f
        return
        ;;
    '--tls-key')
        __duixian_add_completions -f
        return
        ;;
    '--passwords')
        __duixian_add_completions -W 'asvs'$'\n''dengbao'
        return
        ;;
    esac
}

_duixian_demo() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--database --host --port --limit --mechanisms --clock-file --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--host')
        return
        ;;
    '--port')
        return
        ;;
    '--limit')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_publish() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--key --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--key')
        __duixian_add_completions -f
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __duixian_add_completions -d
        return
        ;;
    esac
}

_duixian_mechanism() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __duixian_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|show|check)
        # Offer subcommand argument completions
        "_duixian_mechanism_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list show check' -- "${cur}"))
        ;;
    esac
}

_duixian_mechanism_list() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--folder --format --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--folder')
        __duixian_add_completions -d
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_mechanism_show() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--folder --format --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--folder')
        __duixian_add_completions -d
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'$'\n''yaml'
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_mechanism_check() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--format --lang)
    __duixian_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __duixian_add_completions -o plusdirs -fX '!*.@(yaml|yml)'
        return
        ;;
    esac
}

_duixian_calendar() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __duixian_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    check|due)
        # Offer subcommand argument completions
        "_duixian_calendar_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'check due' -- "${cur}"))
        ;;
    esac
}

_duixian_calendar_check() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--year --format --lang)
    __duixian_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--year')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __duixian_add_completions -o plusdirs -fX '!*.@(tsv)'
        return
        ;;
    esac
}

_duixian_calendar_due() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--stop --calendar)
    non_repeating_options=(--limit --unit --day-one --roll --cutoff --hours --format --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--limit')
        return
        ;;
    '--unit')
        __duixian_add_completions -W 'natural_day'$'\n''working_day'$'\n''calendar_month'$'\n''working_hour'$'\n''urgent_hour'$'\n''natural_hour'$'\n''minute'$'\n''schedule_point'
        return
        ;;
    '--day-one')
        __duixian_add_completions -W 'next_day'$'\n''same_day'
        return
        ;;
    '--roll')
        __duixian_add_completions -W 'forward'$'\n''none'
        return
        ;;
    '--cutoff')
        return
        ;;
    '--hours')
        return
        ;;
    '--stop')
        return
        ;;
    '--calendar')
        __duixian_add_completions -o plusdirs -fX '!*.@(tsv)'
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_log() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __duixian_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    verify|key)
        # Offer subcommand argument completions
        "_duixian_log_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'verify key' -- "${cur}"))
        ;;
    esac
}

_duixian_log_verify() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--key)
    non_repeating_options=(--origin --old --format --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--key')
        return
        ;;
    '--origin')
        return
        ;;
    '--old')
        __duixian_add_completions -f
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __duixian_add_completions -f
        return
        ;;
    esac
}

_duixian_log_key() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--origin)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--origin')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __duixian_add_completions -f
        return
        ;;
    esac
}

_duixian_jurisdiction() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __duixian_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    found|list|show)
        # Offer subcommand argument completions
        "_duixian_jurisdiction_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'found list show' -- "${cur}"))
        ;;
    esac
}

_duixian_jurisdiction_found() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--title --code --origin --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--title')
        return
        ;;
    '--code')
        return
        ;;
    '--origin')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_jurisdiction_list() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_jurisdiction_show() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_agency() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __duixian_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|rename|close|list|load)
        # Offer subcommand argument completions
        "_duixian_agency_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add rename close list load' -- "${cur}"))
        ;;
    esac
}

_duixian_agency_add() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--short --parent --kind --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--short')
        return
        ;;
    '--parent')
        return
        ;;
    '--kind')
        __duixian_add_completions -W 'government'$'\n''supervision'$'\n''hotline'$'\n''congress'$'\n''cppcc'$'\n''bureau'$'\n''district'$'\n''enterprise'
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_agency_rename() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_agency_close() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_agency_list() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_agency_load() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __duixian_add_completions -f
        return
        ;;
    esac
}

_duixian_post() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __duixian_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|appoint|vacate|list|load)
        # Offer subcommand argument completions
        "_duixian_post_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add appoint vacate list load' -- "${cur}"))
        ;;
    esac
}

_duixian_post_add() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=(--acts)
    non_repeating_options=(--agency --title --role --person --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--agency')
        return
        ;;
    '--title')
        return
        ;;
    '--role')
        __duixian_add_completions -W 'supervisor'$'\n''agency'$'\n''leader'$'\n''auditor'$'\n''administrator'$'\n''system'
        return
        ;;
    '--acts')
        return
        ;;
    '--person')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_post_appoint() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_post_vacate() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_post_list() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--agency --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--agency')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_post_load() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __duixian_add_completions -f
        return
        ;;
    esac
}

_duixian_user() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __duixian_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|list|invite|disable|enable|token|tokens|revoke)
        # Offer subcommand argument completions
        "_duixian_user_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add list invite disable enable token tokens revoke' -- "${cur}"))
        ;;
    esac
}

_duixian_user_add() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--person --mail --public-url --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--person')
        return
        ;;
    '--mail')
        return
        ;;
    '--public-url')
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_user_list() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_user_invite() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--public-url --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--public-url')
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_user_disable() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_user_enable() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_user_token() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--post --label --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--post')
        return
        ;;
    '--label')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_user_tokens() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_user_revoke() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_report() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __duixian_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    open|candidates|accept|set-aside|reopen|missed|coverage)
        # Offer subcommand argument completions
        "_duixian_report_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'open candidates accept set-aside reopen missed coverage' -- "${cur}"))
        ;;
    esac
}

_duixian_report_open() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--place --year --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--place')
        return
        ;;
    '--year')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __duixian_add_completions -f
        return
        ;;
    esac
}

_duixian_report_candidates() {
    repeating_flags=()
    non_repeating_flags=(--unseen --version -h --help)
    repeating_options=()
    non_repeating_options=(--report --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--report')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_report_accept() {
    repeating_flags=()
    non_repeating_flags=(--all --dry-run --version -h --help)
    repeating_options=(--supporting --node --target)
    non_repeating_options=(--report --mechanism --severity --class --title --kind --topic --lead --post --leader --deadline --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--report')
        return
        ;;
    '--mechanism')
        return
        ;;
    '--severity')
        return
        ;;
    '--class')
        return
        ;;
    '--title')
        return
        ;;
    '--kind')
        return
        ;;
    '--topic')
        return
        ;;
    '--lead')
        return
        ;;
    '--supporting')
        return
        ;;
    '--post')
        return
        ;;
    '--leader')
        return
        ;;
    '--deadline')
        return
        ;;
    '--node')
        return
        ;;
    '--target')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_report_set-aside() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --note --report --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        __duixian_add_completions -W 'noCommitment'$'\n''duplicate'$'\n''background'$'\n''otherBody'$'\n''other'
        return
        ;;
    '--note')
        return
        ;;
    '--report')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_report_reopen() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--report --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--report')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_report_missed() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=(--supporting --node --target)
    non_repeating_options=(--report --mechanism --severity --class --title --kind --topic --lead --post --leader --deadline --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--report')
        return
        ;;
    '--mechanism')
        return
        ;;
    '--severity')
        return
        ;;
    '--class')
        return
        ;;
    '--title')
        return
        ;;
    '--kind')
        return
        ;;
    '--topic')
        return
        ;;
    '--lead')
        return
        ;;
    '--supporting')
        return
        ;;
    '--post')
        return
        ;;
    '--leader')
        return
        ;;
    '--deadline')
        return
        ;;
    '--node')
        return
        ;;
    '--target')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_report_coverage() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __duixian_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|show|history|correct|suggest|transfer|split|divide|merge|decompose|group|withdraw|assign|update|evidence|grade|withdraw-evidence|obstacle|clear|decide|carry-out|reply|hang|unhang|vote|propose-public|approve-public|decline-public|withdraw-public|file|review|return|stage-close|strike-off|confirm|extend|decide-extension|stop-clock|resume-clock|change|discharge|propose|decide-notice|excuse|appeal|decide-appeal|undo|link|scan)
        # Offer subcommand argument completions
        "_duixian_item_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list show history correct suggest transfer split divide merge decompose group withdraw assign update evidence grade withdraw-evidence obstacle clear decide carry-out reply hang unhang vote propose-public approve-public decline-public withdraw-public file review return stage-close strike-off confirm extend decide-extension stop-clock resume-clock change discharge propose decide-notice excuse appeal decide-appeal undo link scan' -- "${cur}"))
        ;;
    esac
}

_duixian_item_list() {
    repeating_flags=()
    non_repeating_flags=(--inactive --count --version -h --help)
    repeating_options=()
    non_repeating_options=(--year --report --lead --agency --leader --topic --kind --verdict --shown --programme --due-before --words --order --limit --after --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--year')
        return
        ;;
    '--report')
        return
        ;;
    '--lead')
        return
        ;;
    '--agency')
        return
        ;;
    '--leader')
        return
        ;;
    '--topic')
        return
        ;;
    '--kind')
        return
        ;;
    '--verdict')
        __duixian_add_completions -W 'met'$'\n''partly'$'\n''missed'$'\n''changed'$'\n''running'$'\n''behind'$'\n''unclear'$'\n''unanswered'
        return
        ;;
    '--shown')
        __duixian_add_completions -W 'unknown'$'\n''unchecked'$'\n''papers'$'\n''shown'$'\n''contradicted'
        return
        ;;
    '--programme')
        return
        ;;
    '--due-before')
        return
        ;;
    '--words')
        return
        ;;
    '--order')
        __duixian_add_completions -W 'number'$'\n''due'$'\n''updated'$'\n''agency'$'\n''leader'$'\n''entered'
        return
        ;;
    '--limit')
        return
        ;;
    '--after')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'$'\n''csv'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_show() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_history() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_correct() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    2)
        __duixian_add_completions -W 'title'$'\n''kind'$'\n''topic'$'\n''lead'$'\n''supporting'$'\n''post'$'\n''leader'$'\n''deadline'$'\n''nodes'$'\n''targets'$'\n''nature'$'\n''resultForm'
        return
        ;;
    esac
}

_duixian_item_suggest() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--why --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 3

    # Offer option value completions
    case "${prev}" in
    '--why')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    2)
        __duixian_add_completions -W 'lead'$'\n''topic'
        return
        ;;
    esac
}

_duixian_item_transfer() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--to --post --reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--to')
        return
        ;;
    '--post')
        return
        ;;
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_split() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_divide() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=(--supporting --node --target)
    non_repeating_options=(--title --kind --topic --lead --post --leader --deadline --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--title')
        return
        ;;
    '--kind')
        return
        ;;
    '--topic')
        return
        ;;
    '--lead')
        return
        ;;
    '--supporting')
        return
        ;;
    '--post')
        return
        ;;
    '--leader')
        return
        ;;
    '--deadline')
        return
        ;;
    '--node')
        return
        ;;
    '--target')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_merge() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--into --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--into')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_decompose() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--target --gap-reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--target')
        return
        ;;
    '--gap-reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_group() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_withdraw() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --note --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        __duixian_add_completions -W 'noCommitment'$'\n''duplicate'$'\n''background'$'\n''otherBody'$'\n''other'
        return
        ;;
    '--note')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_assign() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_update() {
    repeating_flags=()
    non_repeating_flags=(--unchanged --dry-run --version -h --help)
    repeating_options=(--figure --say --evidence)
    non_repeating_options=(--said --as-of --source --text --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--said')
        __duixian_add_completions -W 'notStarted'$'\n''running'$'\n''stageDone'$'\n''done'$'\n''blocked'
        return
        ;;
    '--figure')
        return
        ;;
    '--as-of')
        return
        ;;
    '--source')
        return
        ;;
    '--text')
        return
        ;;
    '--say')
        return
        ;;
    '--evidence')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_evidence() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--note --type --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--note')
        return
        ;;
    '--type')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    2)
        __duixian_add_completions -f
        return
        ;;
    esac
}

_duixian_item_grade() {
    repeating_flags=()
    non_repeating_flags=(--supports --contradicts --dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--note --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 3

    # Offer option value completions
    case "${prev}" in
    '--note')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    3)
        __duixian_add_completions -W 'A'$'\n''B'$'\n''C'$'\n''D'
        return
        ;;
    esac
}

_duixian_item_withdraw-evidence() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_obstacle() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--request --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 3

    # Offer option value completions
    case "${prev}" in
    '--request')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    2)
        __duixian_add_completions -W 'land'$'\n''money'$'\n''approval'$'\n''relocation'$'\n''market'$'\n''technology'$'\n''weather'$'\n''coordination'$'\n''policy'$'\n''other'
        return
        ;;
    esac
}

_duixian_item_clear() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--note --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--note')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_decide() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--agency --due --obstacle --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--agency')
        return
        ;;
    '--due')
        return
        ;;
    '--obstacle')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_carry-out() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--note --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--note')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_reply() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 3

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    2)
        __duixian_add_completions -W 'verdict'$'\n''notice'$'\n''closing'$'\n''evidence'
        return
        ;;
    esac
}

_duixian_item_hang() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--relation --verdict --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 3

    # Offer option value completions
    case "${prev}" in
    '--relation')
        __duixian_add_completions -W 'outcome'$'\n''next'$'\n''dropped'$'\n''parent'
        return
        ;;
    '--verdict')
        __duixian_add_completions -W 'met'$'\n''partly'$'\n''missed'$'\n''unclear'
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    2)
        __duixian_add_completions -f
        return
        ;;
    esac
}

_duixian_item_unhang() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_vote() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--day --members --present --satisfied --fairly --dissatisfied --document --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--day')
        return
        ;;
    '--members')
        return
        ;;
    '--present')
        return
        ;;
    '--satisfied')
        return
        ;;
    '--fairly')
        return
        ;;
    '--dissatisfied')
        return
        ;;
    '--document')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_propose-public() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_approve-public() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_decline-public() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_withdraw-public() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_file() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=(--say --evidence --node --planned)
    non_repeating_options=(--agency --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--say')
        return
        ;;
    '--evidence')
        return
        ;;
    '--agency')
        return
        ;;
    '--node')
        return
        ;;
    '--planned')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_review() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--grade --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--grade')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_return() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_stage-close() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_strike-off() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=(--evidence)
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--evidence')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_confirm() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_extend() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--to --plan --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--to')
        return
        ;;
    '--plan')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_decide-extension() {
    repeating_flags=()
    non_repeating_flags=(--grant --refuse --dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_stop-clock() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_resume-clock() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_change() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=(--target)
    non_repeating_options=(--reason --decision --to --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--decision')
        return
        ;;
    '--to')
        return
        ;;
    '--target')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    2)
        __duixian_add_completions -W 'adjust'$'\n''postpone'$'\n''stop'
        return
        ;;
    esac
}

_duixian_item_discharge() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--note --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--note')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_propose() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_decide-notice() {
    repeating_flags=()
    non_repeating_flags=(--approve --dismiss --dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_excuse() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_appeal() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--against --reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--against')
        return
        ;;
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_decide-appeal() {
    repeating_flags=()
    non_repeating_flags=(--uphold --overturn --dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_undo() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--since --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--since')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_link() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--as --days --public-url --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--days')
        return
        ;;
    '--public-url')
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_item_scan() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __duixian_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    open|import|limits|list|rates|show|history|answer|call-back|exclude|erase|file|review|return|stage-close|strike-off|confirm|extend|decide-extension|stop-clock|resume-clock|change|discharge|propose|decide-notice|excuse|appeal|decide-appeal|undo|link|scan)
        # Offer subcommand argument completions
        "_duixian_case_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'open import limits list rates show history answer call-back exclude erase file review return stage-close strike-off confirm extend decide-extension stop-clock resume-clock change discharge propose decide-notice excuse appeal decide-appeal undo link scan' -- "${cur}"))
        ;;
    esac
}

_duixian_case_open() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--mechanism --title --text --source --topic --place --received --agency --caller --contact --severity --class --year --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--mechanism')
        return
        ;;
    '--title')
        return
        ;;
    '--text')
        return
        ;;
    '--source')
        return
        ;;
    '--topic')
        return
        ;;
    '--place')
        return
        ;;
    '--received')
        return
        ;;
    '--agency')
        return
        ;;
    '--caller')
        return
        ;;
    '--contact')
        return
        ;;
    '--severity')
        return
        ;;
    '--class')
        return
        ;;
    '--year')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_import() {
    repeating_flags=()
    non_repeating_flags=(--apply --skip-wrong --version -h --help)
    repeating_options=()
    non_repeating_options=(--mechanism --as --problems --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--mechanism')
        return
        ;;
    '--as')
        return
        ;;
    '--problems')
        __duixian_add_completions -f
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __duixian_add_completions -f
        return
        ;;
    esac
}

_duixian_case_limits() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __duixian_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    check)
        # Offer subcommand argument completions
        "_duixian_case_limits_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'check' -- "${cur}"))
        ;;
    esac
}

_duixian_case_limits_check() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--mechanism --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--mechanism')
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __duixian_add_completions -f
        return
        ;;
    esac
}

_duixian_case_list() {
    repeating_flags=()
    non_repeating_flags=(--overdue --version -h --help)
    repeating_options=()
    non_repeating_options=(--mechanism --agency --class --phase --from --before --source --limit --after --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--mechanism')
        return
        ;;
    '--agency')
        return
        ;;
    '--class')
        return
        ;;
    '--phase')
        __duixian_add_completions -W 'unregistered'$'\n''open'$'\n''done'$'\n''ended'
        return
        ;;
    '--from')
        return
        ;;
    '--before')
        return
        ;;
    '--source')
        return
        ;;
    '--limit')
        return
        ;;
    '--after')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'$'\n''csv'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_rates() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--mechanism --by --from --to --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--mechanism')
        return
        ;;
    '--by')
        __duixian_add_completions -W 'agency'$'\n''kind'$'\n''month'$'\n''month-due'$'\n''month-closed'
        return
        ;;
    '--from')
        return
        ;;
    '--to')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'$'\n''csv'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_show() {
    repeating_flags=()
    non_repeating_flags=(--private --version -h --help)
    repeating_options=()
    non_repeating_options=(--format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_history() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_answer() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=(--say --evidence)
    non_repeating_options=(--grade --promise --deadline --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--grade')
        __duixian_add_completions -W 'A'$'\n''B'$'\n''C'$'\n''D'
        return
        ;;
    '--promise')
        return
        ;;
    '--deadline')
        return
        ;;
    '--say')
        return
        ;;
    '--evidence')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_call-back() {
    repeating_flags=()
    non_repeating_flags=(--resolved --unresolved --dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--opinion --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--opinion')
        __duixian_add_completions -W 'satisfied'$'\n''fairlySatisfied'$'\n''dissatisfied'
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_exclude() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_erase() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_file() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=(--say --evidence --node --planned)
    non_repeating_options=(--agency --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--say')
        return
        ;;
    '--evidence')
        return
        ;;
    '--agency')
        return
        ;;
    '--node')
        return
        ;;
    '--planned')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_review() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--grade --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--grade')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_return() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_stage-close() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_strike-off() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=(--evidence)
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--evidence')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_confirm() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_extend() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--to --plan --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--to')
        return
        ;;
    '--plan')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_decide-extension() {
    repeating_flags=()
    non_repeating_flags=(--grant --refuse --dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_stop-clock() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_resume-clock() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_change() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --decision --to --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--decision')
        return
        ;;
    '--to')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    2)
        __duixian_add_completions -W 'adjust'$'\n''postpone'$'\n''stop'
        return
        ;;
    esac
}

_duixian_case_discharge() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--note --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--note')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_propose() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_decide-notice() {
    repeating_flags=()
    non_repeating_flags=(--approve --dismiss --dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_excuse() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_appeal() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--against --reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--against')
        return
        ;;
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_decide-appeal() {
    repeating_flags=()
    non_repeating_flags=(--uphold --overturn --dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_undo() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--since --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--since')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_link() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--as --days --public-url --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--as')
        return
        ;;
    '--days')
        return
        ;;
    '--public-url')
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_case_scan() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_programme() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __duixian_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    begin|hand-over|close|list)
        # Offer subcommand argument completions
        "_duixian_programme_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'begin hand-over close list' -- "${cur}"))
        ;;
    esac
}

_duixian_programme_begin() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--owner --year --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--owner')
        return
        ;;
    '--year')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_programme_hand-over() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--to --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--to')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_programme_close() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --as --if-version --format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--as')
        return
        ;;
    '--if-version')
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_programme_list() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--format --database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac
}

_duixian_export() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __duixian_add_completions -d
        return
        ;;
    esac
}

_duixian_import() {
    repeating_flags=()
    non_repeating_flags=(--apply --version -h --help)
    repeating_options=()
    non_repeating_options=(--database --jurisdiction --mechanisms --at --clock-file --lang)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--jurisdiction')
        return
        ;;
    '--mechanisms')
        __duixian_add_completions -d
        return
        ;;
    '--at')
        return
        ;;
    '--clock-file')
        __duixian_add_completions -f
        return
        ;;
    '--lang')
        __duixian_add_completions -W 'zh'$'\n''en'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __duixian_add_completions -d
        return
        ;;
    esac
}

_duixian_backup() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--database --format)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--database')
        __duixian_add_completions -f
        return
        ;;
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    esac
}

_duixian_restore() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--format)
    __duixian_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __duixian_add_completions -f
        return
        ;;
    esac
}

_duixian_verify() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--format)
    __duixian_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __duixian_add_completions -W 'table'$'\n''json'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __duixian_add_completions -f
        return
        ;;
    esac
}

_duixian_help() {
    repeating_flags=()
    non_repeating_flags=(--version)
    repeating_options=()
    non_repeating_options=()
    __duixian_offer_flags_options -1
}

complete -o filenames -F _duixian duixian
