; The installer for Windows, made by Inno Setup 6 from the frozen program; build.ps1 runs it.
; For one user, without an administrator's rights, or for all. Uninstalling leaves what users reviewed.

[Setup]
AppId=clarus-desktop
AppName=CLARUS Desktop
AppVersion={#Version}
AppPublisher=The CLARUS Desktop developers
DefaultDirName={autopf}\CLARUS Desktop
DefaultGroupName=CLARUS Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Frozen}\LICENCES.txt
SourceDir={#Frozen}
OutputDir={#To}
OutputBaseFilename=clarus-desktop-{#Version}-windows-x86_64
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
UninstallDisplayIcon={app}\CLARUS Desktop.exe

[Files]
Source: "*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\CLARUS Desktop"; Filename: "{app}\CLARUS Desktop.exe"; AppUserModelID: "clarus-desktop"

[Registry]
; "Open with" for videos and DICOM; what opens them by itself is left as it is.
Root: HKA; Subkey: "Software\Classes\Applications\CLARUS Desktop.exe\shell\open\command"; ValueType: string; ValueData: """{app}\CLARUS Desktop.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\CLARUS Desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".dcm"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\CLARUS Desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".mp4"
Root: HKA; Subkey: "Software\Classes\Applications\CLARUS Desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".avi"
Root: HKA; Subkey: "Software\Classes\Applications\CLARUS Desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".mov"
Root: HKA; Subkey: "Software\Classes\Applications\CLARUS Desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".mkv"
Root: HKA; Subkey: "Software\Classes\Applications\CLARUS Desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".mpg"
Root: HKA; Subkey: "Software\Classes\Applications\CLARUS Desktop.exe\SupportedTypes"; ValueType: string; ValueName: ".wmv"
Root: HKA; Subkey: "Software\Classes\.dcm\OpenWithList\CLARUS Desktop.exe"; Flags: uninsdeletekey

[Messages]
ConfirmUninstall=Remove %1?%n%nReviews, models and settings of each user are kept, in AppData\Local\clarus-desktop.
