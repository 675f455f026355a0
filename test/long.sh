# Sourced by ./check --long, after end-to-end.sh.

RANDOM=$((seed % 32768))
"$pactwatch" export claims --ledger "$work/alone.ledger" > "$work/unbroken.jsonl"

# Killed at random moments, then run to its end: as if never broken.
for round in 1 2 3 4 5 6 7 8 9 10 11 12; do
  rm -f "$work"/killed.ledger*
  for again in 1 2 3; do
    "$pactwatch" read "$work/many" --ledger "$work/killed.ledger" > /dev/null 2>&1 &
    victim=$!
    sleep "$((RANDOM % 4)).$((RANDOM % 10))"
    kill -9 $victim 2>/dev/null || true
    wait $victim 2>/dev/null || true
    if [ -s "$work/killed.ledger" ]; then
      "$pactwatch" export claims --ledger "$work/killed.ledger" > "$work/killed.jsonl" 2> "$work/err" \
        || grep -qE '^(NOT_A_LEDGER|LEDGER_MISSING)' "$work/err" || fail "killed run $round.$again: $(cat "$work/err")"
      # What is there is part of the whole, byte for byte.
      grep -vxFf "$work/unbroken.jsonl" "$work/killed.jsonl" && fail "killed run $round.$again holds another claim"
    fi
  done
  expect 0 "$pactwatch" read "$work/many" --ledger "$work/killed.ledger"
  "$pactwatch" export claims --ledger "$work/killed.ledger" | cmp - "$work/unbroken.jsonl" \
    || fail "killed run $round differs from the unbroken one"
done
say "12 runs, each killed up to three times, ended like the unbroken one"

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
