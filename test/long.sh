# Sourced by ./check --long, after end-to-end.sh.

RANDOM=$((seed % 32768))

# exports LEDGER PREFIX: all that must come out alike.
exports() {
  "$pactwatch" export claims --ledger "$1" > "$2.claims"
  "$pactwatch" lines --format json --ledger "$1" > "$2.lines"
  "$pactwatch" lineage --format json --ledger "$1" > "$2.lineage"
  "$pactwatch" contradictions --format json --ledger "$1" > "$2.contradictions"
}
# same ONE OTHER WHAT: compares what exports wrote, none of which may be empty.
same() {
  for kind in claims lines lineage contradictions; do
    [ -s "$1.$kind" ] || fail "nothing to compare: no $kind"
    cmp "$1.$kind" "$2.$kind" || fail "$3: other $kind than an unbroken run"
  done
}

. test/kill.sh
. test/order.sh
. test/warc.sh

# Killed while it forgets: what is left is whole, and forgetting again ends it.
for round in 1 2 3 4 5 6; do
  rm -f "$work"/forget.ledger*
  "$pactwatch" ledger backup "$work/forget.ledger" --ledger "$work/alone.ledger" > /dev/null
  "$pactwatch" forget 1-stockage --ledger "$work/forget.ledger" > /dev/null 2>&1 &
  victim=$!
  sleep "0.$((RANDOM % 10))"
  kill -9 $victim 2>/dev/null || true
  wait $victim 2>/dev/null || true
  expect 0 "$pactwatch" ledger check --ledger "$work/forget.ledger"
  expect 0 "$pactwatch" forget 1-stockage --ledger "$work/forget.ledger"
  expect 0 "$pactwatch" ledger check --ledger "$work/forget.ledger"
done
say "6 times forgetting was killed and ended"

# Many documents within the small heap.
mkdir "$work/load"
for copy in $(seq 1 150); do
  for file in samples/*.txt samples/*.html; do
    { cat "$file"; printf '\n%s\n' "$copy"; } > "$work/load/$copy-$(basename "$file")"
  done
done
expect 0 "$pactwatch" read "$work/load" --ledger "$work/load.ledger"
say "load: $(tail -n 1 "$work/err")"
expect 0 "$pactwatch" lines --ledger "$work/load.ledger"
say "load: $(wc -l < "$work/out") lines"

# The table of lines at its full size, under twenty users at once; nothing else runs beside.
mvn -q -B -ntp -o -pl web -am test -Dtest=RowLoadTest -Dpactwatch.rows=100000 -Dpactwatch.seed="$seed" \
  -Dsurefire.failIfNoSpecifiedTests=false > "$work/out" 2>&1 || { cat "$work/out" >&2; fail "a hundred thousand lines take too long"; }
say "load: $(grep -o '100000 rows, .*' "$work/out" | head -n 1)"
