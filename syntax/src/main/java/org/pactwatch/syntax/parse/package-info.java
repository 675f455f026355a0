/**
 * A transition-based dependency parser: arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011) with
 * a dynamic oracle for training (Goldberg and Nivre 2013). Greedy: its cost is linear.
 *
 * <p>The root waits behind the last word; it takes a single word only, when all others have found
 * their heads. So every tree is complete and single-rooted without any repair.
 */
package org.pactwatch.syntax.parse;
