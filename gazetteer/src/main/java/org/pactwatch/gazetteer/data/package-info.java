/**
 * Knowledge files: strict YAML in which every value knows its line, so that a mistake in data is
 * told as precisely as one in code. All mistakes of a file are told at once.
 */
package org.pactwatch.gazetteer.data;
