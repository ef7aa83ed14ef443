#!/usr/bin/env bash
# Makes the kiosk's own small Java runtime, and the list of the classes it loads at its start. Run by Maven, which sets
# BUILD_FOLDER (Maven's target folder, with the jar) and BUILD_JAVA (the home of the JDK).
set -eu
target=$BUILD_FOLDER java=$BUILD_JAVA out=$BUILD_FOLDER/deb
modules=java.base,java.datatransfer,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http
modules+=,java.prefs,java.scripting,java.security.sasl,java.sql,java.xml,jdk.accessibility,jdk.charsets,jdk.crypto.ec
modules+=,jdk.management,jdk.unsupported,jdk.zipfs
rm -rf "$out" && mkdir -p "$out"
"$java/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages --compress=2 \
  --output "$out/runtime"
"$out/runtime/bin/java" -Xshare:dump >/dev/null
list=(-XX:DumpLoadedClassList="$out/classes.txt" -cp "$target/backwise.jar" org.backwise.kiosk.app.Main)
if command -v xvfb-run >/dev/null; then
  # All that the first screens need: the window for a while, and then its end.
  timeout --signal=TERM 40 xvfb-run -a "$out/runtime/bin/java" "${list[@]}" --window 1280x800 --state "$out/state" \
    >/dev/null 2>&1 || true
else
  "$out/runtime/bin/java" "${list[@]}" --check >/dev/null
fi
rm -rf "$out/state"
[ -s "$out/classes.txt" ]
echo "runtime $(du -sm "$out/runtime" | cut -f1) MB, $(grep -c . "$out/classes.txt") classes"
