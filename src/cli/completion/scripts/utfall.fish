# Completion of utfall for fish: utfall completion fish > ~/.config/fish/completions/utfall.fish
#
# What is typed goes to `utfall complete` as arguments, and never as code; what comes back are lines,
# a word each, with what it is behind a tab; or `:files`, where fish knows best.
function __utfall_complete
    set -l before (commandline -opc)
    set -e before[1]
    set -l current (commandline -ct)
    for line in (command utfall complete fish -- $before "$current" 2>/dev/null)
        if test "$line" = :files
            __fish_complete_path "$current"
        else
            printf '%s\n' $line
        end
    end
end
complete -c utfall -f -a '(__utfall_complete)'
