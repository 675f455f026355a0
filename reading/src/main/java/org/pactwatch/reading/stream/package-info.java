/**
 * What flows between the stages of reading: the shared base that every stage knows, and the only
 * thing it knows of the others.
 *
 * <p>Offsets in this package are into the <em>clean</em> text, unless a name says original.
 */
package org.pactwatch.reading.stream;
