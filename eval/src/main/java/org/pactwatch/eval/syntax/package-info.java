/**
 * Measures sentences, words and trees against a treebank.
 *
 * <p>On gold tokens, {@link org.pactwatch.eval.syntax.GoldScorer} compares word by word. From raw
 * text, {@link org.pactwatch.eval.syntax.RawScorer} first has to find which words are meant by
 * which, as the CoNLL 2018 shared task did: words are the same that span the same characters, white
 * space not counted; where tokens hold several words, the longest common subsequence of their forms
 * tells. {@link org.pactwatch.eval.syntax.SyntaxScorer} does both and takes the time.
 */
package org.pactwatch.eval.syntax;
