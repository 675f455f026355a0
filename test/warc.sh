# Sourced by long.sh. Reads a WARC of 200 MB within a heap of 512 MB, is killed in the middle, goes on, and ends with what an
# unbroken run ends with. Needs seed, $work, exports and same.

WARC_PAGES=1500
# Scripts and styles make up most of a real page.
WARC_PADDING=140000

# warc FOLDER: the pages of a folder as one WARC on standard output, each within the ballast that saved pages carry.
warc() {
  local number=0 file size type
  {
    printf '<script>/* '
    head -c $WARC_PADDING /dev/zero | tr '\0' 'x'
    printf ' */</script>\n'
  } > "$work/padding"
  for file in "$1"/*; do
    number=$((number + 1))
    { [ "${file##*.}" = html ] || printf '<!doctype html><pre>'; cat "$file"; } > "$work/page"
    printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n' | cat - "$work/page" "$work/padding" > "$work/block"
    size=$(wc -c < "$work/block")
    printf 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\n' $number
    printf 'WARC-Date: 2031-01-01T00:00:00Z\r\nWARC-Target-URI: https://press.example/%d\r\n' $number
    printf 'Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n' "$size"
    cat "$work/block"
    printf '\r\n\r\n'
  done
}

expect 0 "$pactwatch" eval generate "$work/pages" --articles $WARC_PAGES --seed "$seed"
warc "$work/pages/articles" > "$work/large.warc"
say "warc: $(($(wc -c < "$work/large.warc") / 1000000)) MB"

# The last word on the heap is this one, whatever the launcher says.
small() { env _JAVA_OPTIONS=-Xmx512m "$pactwatch" read "$work/large.warc" --ledger "$1"; }

expect 0 small "$work/warc.ledger"
say "warc, unbroken: $(tail -n 1 "$work/err")"
exports "$work/warc.ledger" "$work/warc"

_JAVA_OPTIONS=-Xmx512m "$pactwatch" read "$work/large.warc" --ledger "$work/warc-killed.ledger" > /dev/null 2>&1 &
victim=$!
until [ "$(stat -c %s "$work/warc-killed.ledger-wal" 2>/dev/null || echo 0)" -gt 1000000 ]; do
  sleep 0.5
  kill -0 $victim || fail "the reading of a WARC ended before it was killed"
done
sleep "$((5 + RANDOM % 10))"
kill -9 $victim || fail "the reading of a WARC ended before it was killed"
wait $victim 2>/dev/null || true
say "warc, killed with $("$pactwatch" export claims --ledger "$work/warc-killed.ledger" | wc -l) of $(wc -l < "$work/warc.claims") claims"
expect 0 small "$work/warc-killed.ledger"
grep -q '^unchanged *[1-9]' "$work/out" || fail "nothing of what was recorded was passed over"
expect 0 "$pactwatch" ledger check --ledger "$work/warc-killed.ledger"
exports "$work/warc-killed.ledger" "$work/warc-killed"
same "$work/warc" "$work/warc-killed" "a WARC whose reading was killed"
say "warc: killed and gone on, the exports of an unbroken run"
rm -f "$work/large.warc"
