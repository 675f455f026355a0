/**
 * Lineage: which documents repeat others, and who has it from whom. Computed from {@link
 * org.pactwatch.ledger.lineage.Sketch sketches} and nothing else; the same sketches give the same
 * lineage, in whatever order they come.
 *
 * <p>{@code Sketches} makes a sketch of a reading. {@code LineageMaker} compares what is worth
 * comparing ({@code Candidates}), weighs how alike two documents are ({@code Comparer}, {@code
 * Weighing}), gathers families and finds in each who is elder ({@code Precedence}). {@code Lineage}
 * answers.
 */
package org.pactwatch.ledger.lineage;
