# Completion of tc3 for fish. The program is asked; fish puts quotes where they have to be, and does not tell what stands behind
# the cursor.
function __tc3_complete
    set -l before (commandline -cp | string collect)
    # A longer one the system may not hand on, which fish would tell in the middle of the line.
    test (string length -- "$before") -lt 30000
    and command tc3 __complete fish "$before" 2>/dev/null
end
complete -c tc3 -f -a '(__tc3_complete)'
