package org.pactwatch.intake.text;

import java.nio.charset.Charset;

/**
 * Bytes as text.
 *
 * @param text the text, a byte-order mark included
 * @param charset what it was read as
 * @param malformed how many sequences were no characters of that charset; each became U+FFFD
 * @param firstMalformed the byte offset of the first one, -1 where there is none
 */
public record Decoded(String text, Charset charset, int malformed, long firstMalformed) {}
