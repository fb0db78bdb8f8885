# Homebrew, a cask for a release; packaging/release.py fills in what stands between @ and @.
cask "vignette" do
  version "@VERSION@"
  sha256 "@SHA256_DMG@"

  url "@BASE@/vignette-#{version}.dmg"
  name "Vignette"
  desc "Composer of posts for X that let nobody recognize a patient"
  homepage "@BASE@/"

  depends_on arch: :arm64
  depends_on formula: "tesseract"
  depends_on macos: :ventura

  app "Vignette.app"
  binary "#{appdir}/Vignette.app/Contents/MacOS/vignette"

  # what a person wrote stays; `brew uninstall --zap` takes it as well
  zap trash: "~/Library/Application Support/vignette"
end
