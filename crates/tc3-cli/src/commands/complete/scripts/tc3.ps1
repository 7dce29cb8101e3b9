# Completion of tc3 for PowerShell. The program is asked.
Register-ArgumentCompleter -Native -CommandName tc3 -ScriptBlock {
    param($word, $line, $cursor)
    $text = $line.ToString()
    $at = $cursor - $line.Extent.StartOffset
    $before = $text.PadRight($at).Substring(0, $at)
    $behind = if ($text.Length -gt $at) { $text.Substring($at) } else { '' }
    $program = (Get-Command tc3 -CommandType Application -TotalCount 1 -ErrorAction SilentlyContinue).Source
    if (-not $program) { return }
    & $program __complete powershell $before $behind 2>$null | ForEach-Object {
        $found, $about = $_ -split "`t", 2
        if (-not $about) { $about = $found }
        $quoted = if ($found -match '[^\w\-./:=@%+]') { "'" + $found.Replace("'", "''") + "'" } else { $found }
        [System.Management.Automation.CompletionResult]::new($quoted, $found, 'ParameterValue', $about)
    }
}
