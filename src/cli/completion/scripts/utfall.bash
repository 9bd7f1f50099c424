# Completion of utfall for bash. In ~/.bashrc: eval "$(utfall completion bash)"
#
# What is typed goes to `utfall complete` as arguments, and never as code; what comes back are lines,
# a word each, with what it is behind a tab; or `:files`, where bash knows best.
_utfall() {
  local line word
  COMPREPLY=()
  while IFS= read -r line; do
    word=${line%%$'\t'*}
    case $word in
      :files)
        compopt -o default 2>/dev/null
        return
        ;;
      *[:=]) compopt -o nospace 2>/dev/null ;;
    esac
    COMPREPLY+=("$word")
  done < <(command utfall complete bash -- "$COMP_WORDBREAKS" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
}
complete -F _utfall utfall
