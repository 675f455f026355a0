/**
 * Text and the way back to where it came from.
 *
 * <p>Two coordinate systems exist in the whole system, and both count UTF-16 code units: the
 * <em>original</em> text, as decoded from the source, and the <em>clean</em> text, which readers
 * see. {@link org.pactwatch.model.text.MappedText} joins the two; nothing else converts offsets.
 */
package org.pactwatch.model.text;
