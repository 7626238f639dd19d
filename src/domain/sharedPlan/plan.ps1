#Requires -Version 5.1
<#
.SYNOPSIS
    Carries out a plan for the attribute export from JumpCloud to Microsoft 365.

.DESCRIPTION
    Reads what is exported now, then sends what is still missing: it removes the rules of attributes that stop, and
    makes the rules of attributes that start. Starting to export an attribute overwrites it in Microsoft 365 for every
    bound user, at once. The script holds no secret.

    How to run it:
      1. $env:JC_API_KEY = Read-Host 'API key'
         Administrators of several organisations also set $env:JC_ORG_ID.
      2. Run this script with -WhatIf and read what it would change.
      3. Run it without -WhatIf.
#>
[CmdletBinding(SupportsShouldProcess)]
param()

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# In the EU the host is console.eu.jumpcloud.com, in India console.in.jumpcloud.com.
$Plan = @{}

if (-not $env:JC_API_KEY) { throw 'Put the API key of an administrator into $env:JC_API_KEY first.' }
$Headers = @{ 'x-api-key' = $env:JC_API_KEY }
if ($env:JC_ORG_ID) { $Headers['x-org-id'] = $env:JC_ORG_ID }

# Windows PowerShell gives a list as one object; ForEach-Object takes it apart.
function Get-ExportRule {
    Invoke-RestMethod -Uri ($Plan.Rules + '?limit=100') -Headers $Headers | ForEach-Object { $_ }
}

Write-Output ('Plan for {0}, made {1}.' -f $Plan.Directory, $Plan.MadeAt)
$rules = @(Get-ExportRule)
Write-Output ('Exported now: ' + (@($rules | ForEach-Object { $_.builtIn }) -join ', '))

foreach ($rule in $rules) {
    if ($Plan.TurnOff -contains $rule.builtIn -and $PSCmdlet.ShouldProcess($rule.builtIn, 'Stop exporting')) {
        Invoke-RestMethod -Method Delete -Uri ($Plan.Rules + '/' + $rule.id) -Headers $Headers | Out-Null
    }
}

foreach ($name in $Plan.TurnOn) {
    if (@($rules | Where-Object { $_.builtIn -eq $name }).Count -gt 0) { continue }
    if ($PSCmdlet.ShouldProcess($name, 'Start exporting, which overwrites it in Microsoft 365')) {
        $body = ConvertTo-Json -InputObject @{ builtIn = $name; direction = 'export' } -Compress
        Invoke-RestMethod -Method Post -Uri $Plan.Rules -Headers $Headers -Body $body -ContentType 'application/json' | Out-Null
    }
}

Write-Output ('Exported afterwards: ' + (@(Get-ExportRule | ForEach-Object { $_.builtIn }) -join ', '))
