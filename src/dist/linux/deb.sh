#!/usr/bin/env bash
# deb.sh FOLDER VERSION: packs the app image FOLDER/Crossread as FOLDER/crossread_VERSION_ARCHITECTURE.deb,
# with what the desktop wants of it. Where there is no dpkg-deb it leaves the app image alone.
set -euo pipefail
umask 022
dist=$1 version=$2
own=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$own/../../.." && pwd)
[ -d "$dist/Crossread" ] || {
    echo "no app image in $dist" >&2
    exit 1
}
if ! type dpkg-deb >"$dist/which" 2>&1; then
    echo 'No dpkg-deb here, so no .deb: the app image is whole without it.'
    exit
fi
architecture=$(dpkg --print-architecture)
root=$dist/deb
rm -rf "$root"
mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/share/doc/crossread"
cp -r "$own/usr" "$root/"
# The cache of classes knows the jars by their times too.
cp -a "$dist/Crossread" "$root/opt/crossread"
chmod -R u=rwX,go=rX "$root"

for icon in "$project"/assets/icons/crossread-*.png "$project/assets/icons/crossread.svg"; do
    size=${icon##*crossread-} kind=${icon##*.}
    size=${size%.png}
    folder=${size}x$size
    [ "$kind" = svg ] && folder=scalable
    for use in apps/crossread mimetypes/application-x-crossread; do
        install -D -m 644 "$icon" "$root/usr/share/icons/hicolor/$folder/$use.$kind"
    done
done
{
    echo 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/'
    printf '\nFiles: *\nCopyright: the authors of Crossread\nLicense: Apache-2.0\n'
    echo ' The full text is in /usr/share/common-licenses/Apache-2.0.'
} >"$root/usr/share/doc/crossread/copyright"

# Debian 13 and Ubuntu 24.04 call the first libgtk-3-0t64; it provides the old name.
cat >"$root/DEBIAN/control" <<CONTROL
Package: crossread
Version: $version
Architecture: $architecture
Maintainer: Crossread <crossread@localhost>
Installed-Size: $(du -sk --exclude=DEBIAN "$root" | cut -f 1)
Depends: libc6, libgtk-3-0, libgl1, libxtst6
Recommends: shared-mime-info, desktop-file-utils, hicolor-icon-theme
Section: text
Priority: optional
Description: reads several articles about one story side by side
 Crossread marks what each article claims, joins the claims that answer the
 same question, says how they relate and why, puts the events on a timeline,
 and writes all of it as an annotated PDF. It brings its own Java.
CONTROL
dpkg-deb --root-owner-group -Zxz -z3 --build "$root" "$dist/crossread_${version}_$architecture.deb"
rm -rf "$root" "$dist/which"
