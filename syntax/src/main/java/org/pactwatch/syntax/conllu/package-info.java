/**
 * Reads treebanks in CoNLL-U, the format of Universal Dependencies
 * (https://universaldependencies.org/format.html). Whoever reads one gets sentences in the same
 * records that an analyzer gives.
 */
package org.pactwatch.syntax.conllu;
