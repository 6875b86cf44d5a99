#!/usr/bin/env bash
# startup.sh [RUNS]: how long the packed program takes from its start to the first picture and to the last change of it
# (all five samples compared), beside a window that shows the same texts and does nothing else, with a cache of its own
# and the same options. Rounds are interleaved: a plain window, the program for the first
# time, the program where the articles were compared before. Prints medians in milliseconds.
# Needs what mvn -Pdist package and test-compile leave in target, Xvfb, and Python 3 with python3-xlib.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
runs=${1:-7}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_STATE_HOME=$work/state XDG_CACHE_HOME=$work/cache
image=$project/target/dist/Crossread
java=$image/lib/runtime/bin/java
[ -x "$java" ] || java=$project/target/dist/java/bin/java
options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=javafx.graphics -Dprism.lcdtext=false)
# A class path of folders has no cache, so the plain window is packed.
mkdir -p "$work/classes/crossread/benchmark"
cp "$project"/target/test-classes/crossread/benchmark/PlainWindow*.class "$work/classes/crossread/benchmark/"
jar --create --file "$work/plain.jar" -C "$work/classes" .
plain=("$java" "${options[@]}" -cp "$work/plain.jar" 'crossread.benchmark.PlainWindow$Main' "$project/seeds")
xvfb-run -a "${plain[0]}" -XX:AOTCacheOutput="$work/plain.aot" "${plain[@]:1}" --once >"$work/train.log" 2>&1
[ -s "$work/plain.aot" ] || { cat "$work/train.log"; exit 1; }
printf '%s\0' "$java" -XX:AOTCache="$work/plain.aot" "${plain[@]:1}" >"$work/plain.command"
printf '%s\0' "$image/bin/Crossread" "$project/seeds" >"$work/program.command"
xvfb-run -a -s '-screen 0 1400x1000x24' /usr/bin/python3 "$project/src/dist/startup.py" "$runs" "$work"
