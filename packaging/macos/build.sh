#!/bin/sh
# The disk image for macOS, from this tree: sh packaging/macos/build.sh
# Needs Python 3.11. Not yet run by anybody: written where there is no macOS. The application is signed for this
# machine only; to give it to others, sign it with codesign and have it notarised.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$root/clarus_desktop/__init__.py")
image="$root/dist/clarus-desktop-$version-macos-$(uname -m).dmg"
disk="$root/build/disk"

python3 "$root/packaging/freeze.py"
"$root/dist/CLARUS Desktop.app/Contents/MacOS/clarus-desktop" selftest
rm -rf "$disk" "$image"
mkdir -p "$disk"
cp -R "$root/dist/CLARUS Desktop.app" "$root/dist/clarus-desktop/LICENCES.txt" "$disk"
ln -s /Applications "$disk/Applications"
hdiutil create -volname "CLARUS Desktop" -srcfolder "$disk" -format UDZO "$image"
