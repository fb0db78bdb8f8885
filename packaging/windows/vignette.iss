; Inno Setup 6: the installer for Windows, from the folder that PyInstaller made there with packaging/frozen/vignette.spec.
; Sign first, then write the sums anew (python packaging\manifest.py build\package\vignette):  signtool sign /fd SHA256 /tr http://timestamp.example /td SHA256 build\package\vignette\vignette.exe
#define Version GetEnv("VIGNETTE_VERSION")

[Setup]
AppId={{6B0E2C58-9C1F-4E0B-9B7C-7A3C1D6C2F11}
AppName=Vignette
AppVersion={#Version}
AppPublisher=The Vignette authors
DefaultDirName={autopf}\Vignette
DefaultGroupName=Vignette
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
OutputDir=..\..\dist
OutputBaseFilename=vignette-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
UninstallDisplayIcon={app}\vignette.exe
WizardStyle=modern

[Files]
Source: "..\..\build\package\vignette\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Vignette"; Filename: "{app}\vignette.exe"

[Run]
Filename: "{app}\vignette.exe"; Parameters: "--self-check"; Flags: runhidden waituntilterminated

[Messages]
ConfirmUninstall=Remove %1? Your drafts and settings stay: %LOCALAPPDATA%\vignette, and the Credential Manager's entries named vignette.
