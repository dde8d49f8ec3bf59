# The installer for Windows, from this tree: powershell packaging\windows\build.ps1
# Needs Python 3.11 and Inno Setup 6 (iscc on the PATH). Not yet run by anybody: written where there is no Windows.
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true
$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$init = Get-Content "$root\clarus_desktop\__init__.py" -Raw
$version = [regex]::Match($init, '__version__ = "(.+)"').Groups[1].Value

python "$root\packaging\freeze.py"
& "$root\dist\clarus-desktop\clarus-desktop.exe" selftest
iscc "/DVersion=$version" "/DFrozen=$root\dist\clarus-desktop" "/DTo=$root\dist" "$PSScriptRoot\clarus-desktop.iss"
