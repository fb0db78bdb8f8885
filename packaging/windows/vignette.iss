; Inno Setup 6: the installer for Windows, from the folder that PyInstaller made there with packaging/frozen/vignette.spec.
; With a certificate, sign in this order (TIME is the clock of whoever gave it):
;   signtool sign /fd SHA256 /tr TIME /td SHA256 build\package\vignette\vignette.exe
;   python packaging\manifest.py build\package\vignette         the sums anew, for the signed bytes
;   ISCC packaging\windows\vignette.iss
;   signtool sign /fd SHA256 /tr TIME /td SHA256 dist\vignette-VERSION-setup.exe
#define Version GetEnv("VIGNETTE_VERSION")

[Setup]
AppId={{6B0E2C58-9C1F-4E0B-9B7C-7A3C1D6C2F11}
AppName=Vignette
AppVersion={#Version}
AppPublisher=The Vignette authors
DefaultDirName={autopf}\Vignette
DefaultGroupName=Vignette
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
MinVersion=10.0.17763
ChangesEnvironment=no
CloseApplications=yes
OutputDir=..\..\dist
OutputBaseFilename=vignette-{#Version}-setup
Compression=lzma2/max
SetupIconFile=..\..\build\icons\vignette.ico
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
