/**
 * Facts about the world, as immutable values with look-up: who and what exists, what it is called,
 * who held which office when, who belongs to what since when, which instrument obliges whom to
 * what.
 *
 * <p>{@link org.pactwatch.gazetteer.Gazetteer} is the door. Facts are read once from data files and
 * never change; every mistake in them is told with file and line.
 */
package org.pactwatch.gazetteer;
