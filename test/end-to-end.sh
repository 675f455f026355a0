# Sourced by ./check: the program as a user starts it. Needs say, fail and $work.

pactwatch=$PWD/pactwatch
dates=$PWD/samples/published.tsv

# expect CODE COMMAND...: runs it, keeps what it wrote in $work/out and $work/err.
expect() {
  local wanted=$1 code=0
  shift
  "$@" > "$work/out" 2> "$work/err" || code=$?
  if [ "$code" != "$wanted" ]; then
    cat "$work/err" >&2
    fail "expected exit code $wanted, got $code: $*"
  fi
  if grep -qE '^\s+at |Exception|SLF4J' "$work/err"; then
    cat "$work/err" >&2
    fail "a stack trace or a library's words on standard error: $*"
  fi
}
said() { grep -q -- "$1" "$work/err" || { cat "$work/err" >&2; fail "expected on standard error: $1"; }; }

# The first start builds, the second does not run Maven: a failing one on the PATH is not noticed.
expect 0 "$pactwatch" --version
mkdir -p "$work/bin"
printf '#!/bin/sh\nexit 9\n' > "$work/bin/mvn"
chmod +x "$work/bin/mvn"
expect 0 env PATH="$work/bin:$PATH" "$pactwatch" --version
[ ! -s "$work/err" ] || fail "the second start said something"

# From any folder, and through a link.
ln -s "$pactwatch" "$work/linked"
(cd / && expect 0 "$work/linked" --version)

# Same bytes under another locale, time zone and default charset, and with another number of threads.
expect 0 "$pactwatch" read samples --published "$dates" --ledger "$work/a.ledger"
expect 0 env LC_ALL=C TZ=Pacific/Apia JAVA_TOOL_OPTIONS="-Dfile.encoding=ISO-8859-1 -Duser.language=tr" \
  "$pactwatch" read samples --published "$dates" --threads 1 --ledger "$work/b.ledger"
"$pactwatch" export claims --ledger "$work/a.ledger" > "$work/a.jsonl"
env LC_ALL=C JAVA_TOOL_OPTIONS="-Dfile.encoding=ISO-8859-1 -Duser.language=tr" \
  "$pactwatch" export claims --ledger "$work/b.ledger" > "$work/b.jsonl" 2>/dev/null
[ -s "$work/a.jsonl" ] || fail "the samples give no claims"
cmp "$work/a.jsonl" "$work/b.jsonl" || fail "another place on earth gives other bytes"
# Same bytes on every Java from 17 on that is installed.
for other in $(for java in /usr/lib/jvm/*/bin/javac; do readlink -f "$java"; done | sort -u); do
  other=$(dirname "$(dirname "$other")")
  [ "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$other/release" 2>/dev/null || echo 0)" -ge 17 ] || continue
  rm -f "$work"/java.ledger*
  expect 0 env JAVA_HOME="$other" "$pactwatch" read samples --published "$dates" --ledger "$work/java.ledger"
  env JAVA_HOME="$other" "$pactwatch" export claims --ledger "$work/java.ledger" | cmp - "$work/a.jsonl" \
    || fail "other bytes on $other"
done
expect 0 "$pactwatch" read samples --published "$dates" --ledger "$work/a.ledger"
"$pactwatch" export claims --ledger "$work/a.ledger" | cmp - "$work/a.jsonl" || fail "reading twice changes something"

# Two processes on one ledger: one is told to wait, the other's ledger is whole.
mkdir "$work/many"
for copy in 1 2 3 4 5 6; do
  for file in samples/*.txt samples/*.html; do
    name=$(basename "$file")
    { cat "$file"; printf '\n%s\n' "$copy"; } > "$work/many/$copy-$name"
  done
done
"$pactwatch" read "$work/many" --ledger "$work/two.ledger" > "$work/one.out" 2>&1 &
first=$!
until [ -s "$work/two.ledger" ]; do sleep 0.05; kill -0 $first 2>/dev/null || break; done
expect 1 "$pactwatch" read samples --ledger "$work/two.ledger"
said '^LEDGER_BUSY '
wait $first || fail "the first of two processes: $(cat "$work/one.out")"
expect 0 "$pactwatch" read "$work/many" --ledger "$work/alone.ledger"
"$pactwatch" export claims --ledger "$work/two.ledger" > "$work/two.jsonl"
"$pactwatch" export claims --ledger "$work/alone.ledger" | cmp - "$work/two.jsonl" || fail "the busy ledger was harmed"

# A ledger is looked through, copied, compacted, and loses a text for good.
expect 0 "$pactwatch" ledger check --ledger "$work/a.ledger"
grep -q '^problems *0' "$work/out" || fail "a fresh ledger has problems"
expect 0 "$pactwatch" ledger backup "$work/copy.ledger" --ledger "$work/a.ledger"
"$pactwatch" export claims --ledger "$work/copy.ledger" | cmp - "$work/a.jsonl" || fail "a backup differs from its ledger"
expect 1 "$pactwatch" ledger backup "$work/copy.ledger" --ledger "$work/a.ledger"
said '^OUTPUT_EXISTS '
expect 0 "$pactwatch" forget stockage --reason "asked to" --ledger "$work/copy.ledger"
expect 2 "$pactwatch" read samples --published "$dates" --ledger "$work/copy.ledger"
said '^DOCUMENT_FORGOTTEN stockage: it was forgotten: asked to'
expect 0 "$pactwatch" ledger compact --ledger "$work/copy.ledger"
"$pactwatch" export claims --ledger "$work/copy.ledger" > "$work/copy.jsonl"
grep -v '"doc":"stockage"' "$work/a.jsonl" | cmp - "$work/copy.jsonl" || fail "forgetting changed more than its document"
expect 0 "$pactwatch" reread --ledger "$work/copy.ledger"
"$pactwatch" export claims --ledger "$work/copy.ledger" | cmp - "$work/copy.jsonl" || fail "rereading with the same version changed something"

# A full disk: one line, and what was recorded before stays.
mkdir "$work/small"
if mount -t tmpfs -o size=900k tmpfs "$work/small" 2>/dev/null; then
  expect 0 "$pactwatch" read samples/stockage.txt --ledger "$work/small/a.ledger"
  "$pactwatch" export claims --ledger "$work/small/a.ledger" > "$work/before.jsonl"
  expect 1 "$pactwatch" read "$work/many" --ledger "$work/small/a.ledger"
  said '^DISK_FULL '
  "$pactwatch" export claims --ledger "$work/small/a.ledger" | grep '"doc":"stockage"' | cmp - "$work/before.jsonl" \
    || fail "a full disk harmed what was stored"
  umount "$work/small"
else
  say "skipped: full disk (needs root and mount)"
fi

expect 2 "$pactwatch" read samples/stockage.txt "$work/nowhere" --ledger "$work/c.ledger"
said '^PATH_NOT_FOUND '
expect 1 "$pactwatch" read samples --ledgr x
said '^BAD_OPTION .*did you mean --ledger'

# The built jar is the same bytes on two builds.
first=$(sha256sum < .build/pactwatch.jar)
rm .build/stamp
expect 0 "$pactwatch" --version
[ "$first" = "$(sha256sum < .build/pactwatch.jar)" ] || fail "two builds gave two jars"

expect 0 "$pactwatch" demo
grep -q '^report ' "$work/out" || fail "the demo wrote no report"
look=$(sed -n 's|^look  *\./pactwatch ||p' "$work/out")
[ -n "$look" ] || fail "the demo does not tell how to open the workbench"

# The workbench as the demo tells to open it answers, under its own name alone, and ends when it is told to.
"$pactwatch" $look --port 0 > "$work/serve" 2>&1 &
server=$!
for try in $(seq 100); do
  grep -q '^workbench ' "$work/serve" && break
  kill -0 $server 2>/dev/null || { cat "$work/serve" >&2; fail "the workbench does not start"; }
  sleep 0.2
done
port=$(sed -n 's|^workbench  *http://127.0.0.1:\([0-9]*\)/$|\1|p' "$work/serve")
# asked HOST: the first line of the answer
asked() {
  exec 3<> "/dev/tcp/127.0.0.1/$port"
  printf 'GET /lines HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n' "$1" >&3
  head -n 1 <&3 | tr -d '\r'
  exec 3>&-
}
[ "$(asked 127.0.0.1)" = "HTTP/1.1 200 OK" ] || fail "the workbench does not answer"
case $(asked evil.example) in
  "HTTP/1.1 421 "*) ;;
  *) fail "the workbench answers under another name" ;;
esac
kill $server
wait $server || true
expect 1 "$pactwatch" serve --ledger "$work/a.ledger" --host 0.0.0.0
said '^BAD_OPTION .*token'

# Our own gold, and the shared one where it lies beside.
expect 0 "$pactwatch" eval claims --gold samples/gold --texts samples --traps samples/gold/traps.json \
  --published "$dates" --format json
cat "$work/out"
expect 1 "$pactwatch" eval claims --gold samples/gold --texts samples --only odd
said '^BAD_GOLD samples/gold: expected gold in DOC.jsonl files with odd numbers'
for half in odd even; do
  expect 0 "$pactwatch" eval quotes --gold eval/gold/quotes --texts eval/gold/articles \
    --published eval/gold/published.tsv --only $half --format json
  cat "$work/out"
  grep -q '^{"loose_f1":0\.[0-9]*,"strict_f1":0\.[0-9]*,"speaker":0\.' "$work/out" || fail "eval quotes gives no figures"
  expect 0 "$pactwatch" eval factuality --gold eval/gold/events --texts eval/gold/articles \
    --published eval/gold/published.tsv --only $half --format json
  cat "$work/out"
  grep -q '^{"macro_f1":0\.[0-9]*,"macro_f1_all":0\.[0-9]*,"accuracy":0\.' "$work/out" || fail "eval factuality gives no figures"
done
expect 0 "$pactwatch" eval factuality --gold eval/gold/events --texts eval/gold/articles --published eval/gold/published.tsv
grep -q '^macro F1  0\.... *of all events' "$work/out" || fail "eval factuality gives no table"
mkdir "$work/bank"
printf '%s\n' '<TimeML><DCT><TIMEX3 type="DATE" value="2031-05-06"/></DCT>' \
  '<TEXT>Il est venu <TIMEX3 type="DATE" value="2031-05-05">hier</TIMEX3>.</TEXT></TimeML>' > "$work/bank/own.tml"
expect 0 "$pactwatch" eval time "$work/bank" --format json
grep -q '^{"strict_f1":1.0,"relaxed_f1":1.0,"type_f1":1.0,"value_f1":1.0' "$work/out" || fail "eval time gives other figures"
if [ -d ../shared/gold/seeds ]; then
  expect 0 "$pactwatch" eval claims --gold ../shared/gold/seeds --texts ../shared/seeds \
    --traps ../shared/gold/seeds/traps.json --published ../shared/seeds/published.tsv --format json
  cat "$work/out"
else
  say "skipped: scores on ../shared, which is not here"
fi
if [ -d ../shared/gold/fr-timebank ]; then
  expect 0 "$pactwatch" eval time ../shared/gold/fr-timebank --format json
  cat "$work/out"
else
  say "skipped: scores on a time bank, which is not here"
fi
if [ -f ../shared/ud/fr_sequoia-dev.conllu ]; then
  expect 0 "$pactwatch" eval syntax ../shared/ud/fr_sequoia-dev.conllu --raw --format json
  cat "$work/out"
else
  say "skipped: scores on a treebank, which is not here"
fi

# What is piped in is what its bytes tell; a bad record is one refused document.
printf '%s\n' '{"id":"own","published":"2024-03-05","text":"La Norvie et l’Estrie ont signé mardi à Tamba un accord de défense."}' '{"id":' \
  | gzip > "$work/press.jsonl.gz"
expect 2 "$pactwatch" read - --ledger "$work/pipe.ledger" < "$work/press.jsonl.gz"
said '^BAD_RECORD standard input#2: '
"$pactwatch" export claims --ledger "$work/pipe.ledger" | grep -q '"doc":"stdin#own"' || fail "a piped record gives no claim"
expect 2 "$pactwatch" read "$work/*.jsonl.gz" --ledger "$work/pipe.ledger"
expect 0 "$pactwatch" problems --ledger "$work/pipe.ledger"
grep -q '^BAD_RECORD *2$' "$work/out" || fail "problems are not counted"
expect 2 "$pactwatch" watch http://127.0.0.1:1/feed --once --ledger "$work/pipe.ledger"
said '^ADDRESS_REFUSED http://127.0.0.1:1/feed: '
