#compdef utfall
# Completion of utfall for zsh. In ~/.zshrc, after compinit: eval "$(utfall completion zsh)"
#
# What is typed goes to `utfall complete` as arguments, and never as code; what comes back are lines,
# a word each, with what it is behind a tab; or `:files`, where zsh knows best.
_utfall() {
  local line word
  local -a whole whole_about open open_about
  while IFS= read -r line; do
    word=${line%%$'\t'*}
    case $word in
      :files)
        compset -P '*='
        _files
        return
        ;;
      *[:=])
        open+=("$word")
        open_about+=("${line/$'\t'/  }")
        ;;
      *)
        whole+=("$word")
        whole_about+=("${line/$'\t'/  }")
        ;;
    esac
  done < <(command utfall complete zsh -- "${(@Q)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)
  compadd -l -d whole_about -a whole
  compadd -l -S '' -d open_about -a open
}
if [ "$funcstack[1]" = _utfall ]; then
  _utfall "$@"
else
  compdef _utfall utfall
fi
