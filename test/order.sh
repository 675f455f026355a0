# Sourced by long.sh, after kill.sh. Reads the corpus of kill.sh with its files in random order, in several runs and on
# several threads, and compares with one run over the folder. Needs seed, $work and exports.

# order_read THREADS RUNS LEDGER: reads all files, shuffled, in so many runs.
order_read() {
  rm -f "$work"/batch.* "$3"*
  find "$work/kill/articles" -type f | sort \
    | awk -v seed="$((seed + 10 * $1 + $2))" 'BEGIN { srand(seed) } { printf "%.9f %s\n", rand(), $0 }' \
    | sort | cut -d' ' -f2 | split -n "r/$2" - "$work/batch."
  for batch in "$work"/batch.*; do
    # shellcheck disable=SC2046 — the names of generated files hold no blanks.
    expect 0 "$pactwatch" read $(cat "$batch") --published "$work/kill/published.tsv" --threads "$1" --ledger "$3"
  done
}

combinations=0
for threads in 1 2 4; do
  for runs in 2 5; do
    order_read $threads $runs "$work/order.ledger"
    exports "$work/order.ledger" "$work/order"
    same "$work/unbroken" "$work/order" "$runs runs in random order on $threads threads"
    combinations=$((combinations + 1))
  done
done
say "$combinations ways of order, threads and runs: the same bytes"
