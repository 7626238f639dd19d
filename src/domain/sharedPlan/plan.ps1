#Requires -Version 5.1
<#
.SYNOPSIS
    Carries out a plan for the attribute export from JumpCloud to Microsoft 365.

.DESCRIPTION
    Reads the rules as they are now, then sends what is still missing: it removes the rules of attributes that stop,
    and makes the rules of attributes that start. Starting to export an attribute overwrites it in Microsoft 365 for
    every bound user, at once. An attribute that is imported loses that rule first: where making the new one fails, it
    travels neither way. The script holds no secret.

    How to run it:
      1. $env:JC_API_KEY = Read-Host 'API key'
         Administrators of several organisations also set $env:JC_ORG_ID.
      2. Run this script with -WhatIf and read what it would change.
      3. Run it without -WhatIf. With -Confirm it asks before each change; where an import is to be kept, the export
         that would take its place is left out.
#>
[CmdletBinding(SupportsShouldProcess)]
param()

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Plan = @{}

if (-not $env:JC_API_KEY) { throw 'Put the API key of an administrator into $env:JC_API_KEY first.' }
$Headers = @{ 'x-api-key' = $env:JC_API_KEY }
if ($env:JC_ORG_ID) { $Headers['x-org-id'] = $env:JC_ORG_ID }

# Every request ends the script where JumpCloud refuses it or leads elsewhere, so that nothing is made in place of a rule
# that is still there.

# The rules as they are now. Invoke-RestMethod gives a whole list as one object, also to a pipe; only kept in a variable
# it can be taken apart. An empty list may come as nothing. Old rules may lack a direction.
function Get-Rule {
    $answer = Invoke-RestMethod -Uri ($Plan.Rules + '?limit=100') -Headers $Headers -MaximumRedirection 0
    $read = @(foreach ($rule in @($answer)) {
        if ($null -eq $rule) { continue }
        $given = $rule.PSObject.Properties['direction']
        $direction = if ($given -and $given.Value) { $given.Value.ToLowerInvariant() } else { 'export' }
        [pscustomobject]@{ Id = $rule.id; Name = $rule.builtIn; Direction = $direction }
    })
    if ($read.Count -ge 100) { throw 'JumpCloud lists more rules than this script reads at once.' }
    $read
}

# Whether the rule is out of the way. With -WhatIf it counts as such: what would come in its place is to be shown too.
function Remove-Rule($Rule) {
    if (-not $PSCmdlet.ShouldProcess($Rule.Name, 'Stop its ' + $Rule.Direction)) { return [bool] $WhatIfPreference }
    $null = Invoke-RestMethod -Method Delete -Uri ($Plan.Rules + '/' + $Rule.Id) -Headers $Headers -MaximumRedirection 0
    $true
}

Write-Output ('Plan for {0}, made {1}.' -f $Plan.Directory, $Plan.MadeAt)
$rules = @(Get-Rule)
Write-Output ('Rules now: ' + (@($rules | ForEach-Object { $_.Name + ' (' + $_.Direction + ')' }) -join ', '))

# A direction that this script does not know is left alone.
$known = @($rules | Where-Object { @('export', 'import', 'exclude') -contains $_.Direction })

foreach ($rule in $known) {
    if ($Plan.TurnOff -contains $rule.Name) { $null = Remove-Rule $rule }
}

foreach ($name in $Plan.TurnOn) {
    $own = @($known | Where-Object { $_.Name -eq $name })
    if (@($own | Where-Object { $_.Direction -eq 'export' }).Count -gt 0) { continue }
    $kept = $null
    foreach ($rule in $own) {
        if (-not (Remove-Rule $rule)) { $kept = $rule; break }
    }
    if ($kept) {
        Write-Output ('Left out: the export of {0}, since stopping its {1} was declined.' -f $name, $kept.Direction)
        continue
    }
    if ($PSCmdlet.ShouldProcess($name, 'Start exporting, which overwrites it in Microsoft 365')) {
        $body = ConvertTo-Json -InputObject @{ builtIn = $name; direction = 'export' } -Compress
        $null = Invoke-RestMethod -Method Post -Uri $Plan.Rules -Headers $Headers -MaximumRedirection 0 -Body $body -ContentType 'application/json'
    }
}

Write-Output ('Rules afterwards: ' + (@(Get-Rule | ForEach-Object { $_.Name + ' (' + $_.Direction + ')' }) -join ', '))
