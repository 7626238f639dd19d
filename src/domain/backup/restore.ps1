#Requires -Version 5.1
#Requires -Modules Microsoft.Graph.Authentication
<#
.SYNOPSIS
    Sets Microsoft 365 user attributes back to what a backup of the User Attributes Export console holds.

.DESCRIPTION
    Reads each user of the backup, 20 at a time, compares every attribute with the backup, and sets those that
    differ. What is already as in the backup is left alone, so the script can be run again after an interruption.
    Each value is set by a request of its own: one that Microsoft refuses holds back no other. Every value is
    written to a log. The script holds no secret.

    First stop exporting these attributes in JumpCloud. While it exports them, it sends its own values again. First,
    last and display name and the sign-in name are always exported: correct them in JumpCloud first, or unbind the user.

    Microsoft lets only privileged administrators set the phones and other mails of administrators, and lets nobody
    set what an on-premises Active Directory masters. Such values are logged as failed.

    How to run it:
      1. Install-Module Microsoft.Graph.Authentication -Scope CurrentUser
      2. Connect-MgGraph -Scopes User.ReadWrite.All
      3. Run this script with -WhatIf and read what it would change.
      4. Run it without -WhatIf.

.PARAMETER LogPath
    The CSV file for the log. It is added to, never replaced.

.EXAMPLE
    .\restore.ps1 -WhatIf
    Changes nothing, and says what would be changed.

.EXAMPLE
    .\restore.ps1 -Confirm
    Asks before each value.
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [string] $LogPath = (Join-Path (Get-Location) ('restore-log-' + (Get-Date).ToString('yyyyMMdd-HHmmss', [cultureinfo]::InvariantCulture) + '.csv'))
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Microsoft's public cloud; a national cloud has an address of its own.
$Graph = 'https://graph.microsoft.com'
$Json = 'application/json; charset=utf-8'
$BatchSize = 20
$PutOff = 429, 502, 503, 504

# What the backup holds, one user on each line.
$Backup = @{}
$People = @()

$Totals = [ordered]@{ 'as in the backup' = 0; 'restored' = 0; 'not restored' = 0; 'failed' = 0 }

# Text for people to read: without control characters, which a terminal or an editor might obey.
function Get-ReadableText($Value) {
    (@($Value | Where-Object { $_ }) -join '; ') -replace '[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]', ' '
}

# A spreadsheet would run a cell that begins like this as a formula; one that divides by semicolons begins a cell there.
function Get-LogText($Value) {
    (Get-ReadableText $Value) -replace '(^|;)(?="*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])', '$1'''
}

function Write-Result($Person, $Attribute, $Now, $Result, $Detail) {
    $Totals[$Result]++
    [pscustomobject]@{
        Time      = (Get-Date).ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ', [cultureinfo]::InvariantCulture)
        Name      = Get-LogText $Person.Name
        SignIn    = Get-LogText $Person.SignIn
        Attribute = $Attribute
        Found     = Get-LogText $Now
        Backup    = Get-LogText $Person.Attributes[$Attribute]
        Result    = $Result
        Detail    = Get-LogText $Detail
    } | Export-Csv -LiteralPath $LogPath -Append -NoTypeInformation -Encoding UTF8 -WhatIf:$false -Confirm:$false
}

# Nothing, an empty text and an empty list are equal, a list is a set, and every character counts.
function Test-Same($One, $Other) {
    $texts = [Collections.Generic.HashSet[string]]::new([string[]] @($One | Where-Object { $_ }), [StringComparer]::Ordinal)
    $texts.SetEquals([string[]] @($Other | Where-Object { $_ }))
}

function Get-ReadRequest($Person, $Number) {
    $names = @('id', 'displayName', 'userPrincipalName') + @($Person.Attributes.Keys | Where-Object { $_ -ne 'manager' })
    $url = '/users/' + [uri]::EscapeDataString($Person.Id) + '?$select=' + (($names | Select-Object -Unique) -join ',')
    if ($Person.Attributes.Contains('manager')) { $url += '&$expand=manager' }
    @{ id = "$Number"; method = 'GET'; url = $url }
}

# How long Microsoft asks to wait, in seconds.
function Get-Wait($Answers) {
    $longest = 5
    foreach ($answer in $Answers) {
        $headers = $answer['headers']
        if ($headers -and $headers['Retry-After']) { $longest = [Math]::Max($longest, [int] $headers['Retry-After']) }
    }
    $longest
}

# Reads up to 20 people with one request; the answers by number. Parts that Microsoft put off are asked for again.
function Read-Batch($Batch) {
    $answers = @{}
    $waiting = @(for ($number = 0; $number -lt $Batch.Count; $number++) { Get-ReadRequest $Batch[$number] $number })
    for ($try = 1; $try -le 6 -and $waiting.Count -gt 0; $try++) {
        if ($try -gt 1) { Start-Sleep -Seconds (Get-Wait @($waiting | ForEach-Object { $answers[$_.id] })) }
        $body = ConvertTo-Json -InputObject @{ requests = $waiting } -Depth 5 -Compress
        $answer = Invoke-MgGraphRequest -Method POST -Uri ($Graph + '/v1.0/$batch') -Body $body -ContentType $Json
        foreach ($part in $answer['responses']) { $answers[$part['id']] = $part }
        $waiting = @($waiting | Where-Object { $answers.ContainsKey($_.id) -and $answers[$_.id]['status'] -in $PutOff })
    }
    $answers
}

function Set-Attribute($Id, $Attribute, $Value) {
    $user = $Graph + '/v1.0/users/' + [uri]::EscapeDataString($Id)
    $request = @{ Method = 'PATCH'; Uri = $user; ContentType = $Json; Body = $null }
    if ($Attribute -ne 'manager') {
        $request.Body = ConvertTo-Json -InputObject @{ $Attribute = $Value } -Depth 3 -Compress
    }
    elseif ($Value) {
        # Not /users: a manager may be an organisational contact.
        $manager = $Graph + '/v1.0/directoryObjects/' + [uri]::EscapeDataString($Value)
        $request.Method = 'PUT'
        $request.Uri = $user + '/manager/$ref'
        $request.Body = ConvertTo-Json -InputObject @{ '@odata.id' = $manager } -Compress
    }
    else {
        $request = @{ Method = 'DELETE'; Uri = $user + '/manager/$ref' }
    }
    $null = Invoke-MgGraphRequest @request
}

# What Microsoft says is wrong, without the rest of its answer.
function Get-Reason($Problem) {
    if ("$Problem" -match '"message"\s*:\s*"([^"]+)"') { $Matches[1] } else { $Problem.Exception.Message }
}

function Restore-Attribute($Person, $Attribute, $Id, $Now) {
    $then = $Person.Attributes[$Attribute]
    if (Test-Same $Now $then) {
        Write-Result $Person $Attribute $Now 'as in the backup' ''
        return
    }
    $whom = Get-ReadableText ($Person.Name + ' <' + $Person.SignIn + '>')
    $text = Get-ReadableText $then
    $what = if ($text) { "Set $Attribute to: $text" } else { "Clear $Attribute" }
    if (-not $PSCmdlet.ShouldProcess($whom, $what)) {
        Write-Result $Person $Attribute $Now 'not restored' 'Only tried with -WhatIf, or declined.'
        return
    }
    try {
        Set-Attribute $Id $Attribute $then
        Write-Result $Person $Attribute $Now 'restored' ''
    }
    catch {
        Write-Result $Person $Attribute $Now 'failed' (Get-Reason $_)
    }
}

function Restore-Person($Person, $Answer) {
    $found = $Answer -and $Answer['status'] -eq 200
    if ($found) {
        # Told of is whom Microsoft has by that id, whatever the backup calls them.
        $user = $Answer['body']
        $Person = @{ Name = $user['displayName']; SignIn = $user['userPrincipalName']; Attributes = $Person.Attributes }
    }
    foreach ($attribute in $Person.Attributes.Keys) {
        if (-not $found) {
            $status = if ($Answer) { $Answer['status'] } else { 'nothing' }
            Write-Result $Person $attribute $null 'failed' "The user could not be read. Microsoft answered $status."
            continue
        }
        $now = $user[$attribute]
        if ($attribute -eq 'manager' -and $now) { $now = $now['id'] }
        Restore-Attribute $Person $attribute $user['id'] $now
    }
}

if (-not (Get-MgContext)) { throw 'Connect first: Connect-MgGraph -Scopes User.ReadWrite.All' }

Write-Output ('Backup of {0}, taken {1} from {2}.' -f (Get-ReadableText $Backup.Directory), $Backup.TakenAt, (Get-ReadableText $Backup.Source))
if ($Backup.LeftOut -gt 0) {
    Write-Warning ('{0} values are left out: the backup does not name their Microsoft account.' -f $Backup.LeftOut)
}
for ($from = 0; $from -lt $People.Count; $from += $BatchSize) {
    $last = [Math]::Min($from + $BatchSize, $People.Count) - 1
    Write-Progress -Activity 'Restoring' -Status "$from of $($People.Count) users" -PercentComplete (100 * $from / $People.Count)
    $batch = @($People[$from..$last])
    $answers = Read-Batch $batch
    for ($number = 0; $number -lt $batch.Count; $number++) { Restore-Person $batch[$number] $answers["$number"] }
}
Write-Progress -Activity 'Restoring' -Completed

foreach ($result in $Totals.Keys) { Write-Output ('{0}: {1}' -f $result, $Totals[$result]) }
Write-Output "Log: $LogPath"
