/**
 * A transition-based dependency parser: arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011) with
 * a dynamic oracle for training (Goldberg and Nivre 2013). Greedy: its cost is linear.
 *
 * <p>The root waits behind the last word; it takes a single word only, when all others have found
 * their heads. So every tree is complete and single-rooted without any repair.
 *
 * <p>A sentence is read twice, first from its end; what that finds guides the second reading, from
 * its beginning (stacking, Nivre and McDonald 2008). Marks are left out and hung in at last.
 */
package org.pactwatch.syntax.parse;
