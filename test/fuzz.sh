# Sourced by ./check --long. Looks for bytes that break a reader, a minute each; what is found is kept beside ReadersFuzzTest, where
# the usual checks replay it. Needs say and fail.

for reader in warc zip jsonLines feed pdf; do
  JAZZER_FUZZ=1 mvn -B -ntp -Dstyle.color=never -pl intake -am test -Dtest="ReadersFuzzTest#$reader" \
    -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.check.skip -Dforbiddenapis.skip > .build/fuzz.log 2>&1 \
    || fail "the fuzzer broke the reader of $reader; .build/fuzz.log tells how, and its find is kept"
  say "$reader: $(grep -o 'DONE.*' .build/fuzz.log | tail -n 1)"
done
