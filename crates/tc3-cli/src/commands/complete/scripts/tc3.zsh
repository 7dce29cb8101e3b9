#compdef tc3
# Completion of tc3 for zsh. The program is asked; zsh puts quotes where they have to be.
_tc3() {
    local line word about home
    local -a ended going
    # A tilde that stands for the home stays as it is.
    [[ $PREFIX == '~/'* ]] && home='~/'
    while IFS= read -r line; do
        word=${${line%%$'\t'*}#$home}
        about=${line#*$'\t'}
        if [[ $word == *[/.=:] ]]; then
            going+=("${word//:/\\:}:$about")
        else
            ended+=("${word//:/\\:}:$about")
        fi
    done < <(command tc3 __complete zsh "${(j: :)words[1,CURRENT-1]} $QIPREFIX$IPREFIX$PREFIX" \
        "$SUFFIX ${(j: :)words[CURRENT+1,-1]}" 2>/dev/null)
    [[ -n $home ]] && compset -P '\~/'
    _describe -t words 'tc3' ended -- going -S ''
}
if [[ $funcstack[1] == _tc3 ]]; then
    _tc3 "$@"
else
    compdef _tc3 tc3
fi
