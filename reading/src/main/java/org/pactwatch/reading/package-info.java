/**
 * One document in, its claims out. {@link org.pactwatch.reading.Reader} wires the stages; each
 * stage is a package that knows only the shared stream.
 */
package org.pactwatch.reading;
