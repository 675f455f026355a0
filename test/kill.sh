# Sourced by long.sh. Kills a reading of a generated corpus at fifty random moments: what was recorded stays, nothing is
# doubled, and once it is read to its end the ledger answers as if nothing had happened. Needs seed, $work and exports.

KILLS=50
# Kills on one ledger before it is read to its end.
KILLS_IN_A_ROW=5

expect 0 "$pactwatch" eval generate "$work/kill" --articles 120 --seed "$seed"
kill_read() { "$pactwatch" read "$work/kill/articles" --published "$work/kill/published.tsv" --ledger "$1"; }

began=$(date +%s%N)
expect 0 kill_read "$work/unbroken.ledger"
unbroken_ms=$((($(date +%s%N) - began) / 1000000))
exports "$work/unbroken.ledger" "$work/unbroken"

kills=0
rounds=0
while [ $kills -lt $KILLS ]; do
  rounds=$((rounds + 1))
  rm -f "$work"/killed.ledger*
  row=0
  while [ $row -lt $KILLS_IN_A_ROW ] && [ $kills -lt $KILLS ]; do
    # Beside the shell, so that the process that is killed is the reading itself.
    "$pactwatch" read "$work/kill/articles" --published "$work/kill/published.tsv" --ledger "$work/killed.ledger" > /dev/null 2>&1 &
    victim=$!
    moment=$((RANDOM * 32768 + RANDOM))
    moment=$((moment % (unbroken_ms * 2 / 3)))
    sleep "$((moment / 1000)).$(printf %03d $((moment % 1000)))"
    # What ended by itself was not killed, and counts none.
    kill -9 $victim 2>/dev/null || { wait $victim || true; break; }
    wait $victim 2>/dev/null || true
    row=$((row + 1))
    kills=$((kills + 1))
    if [ -s "$work/killed.ledger" ]; then
      if "$pactwatch" export claims --ledger "$work/killed.ledger" > "$work/killed.claims" 2> "$work/err"; then
        # What is there is part of the whole, byte for byte and once.
        grep -vxFf "$work/unbroken.claims" "$work/killed.claims" && fail "kill $kills left another claim"
        [ -z "$(sort "$work/killed.claims" | uniq -d | head -n 1)" ] || fail "kill $kills left a claim twice"
        recorded=$(wc -l < "$work/killed.claims")
        [ $row = 1 ] || [ "$recorded" -ge "$before" ] || fail "kill $kills lost claims that were recorded: $before, then $recorded"
        before=$recorded
      else
        grep -qE '^(NOT_A_LEDGER|LEDGER_MISSING)' "$work/err" || fail "kill $kills: $(cat "$work/err")"
        before=0
      fi
    else
      before=0
    fi
  done
  expect 0 kill_read "$work/killed.ledger"
  expect 0 "$pactwatch" ledger check --ledger "$work/killed.ledger"
  exports "$work/killed.ledger" "$work/killed"
  same "$work/unbroken" "$work/killed" "a reading that was killed $row times"
  say "ledger $rounds: $kills kills so far, all as unbroken"
done
say "killed $kills times in $rounds ledgers: nothing lost, nothing doubled, the exports of an unbroken run"
