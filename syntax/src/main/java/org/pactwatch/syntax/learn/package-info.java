/**
 * Linear models over hashed features: how they are trained (averaged perceptron), frozen, pruned
 * and quantised. Knows nothing of language: tagger and parser bring their features as keys.
 */
package org.pactwatch.syntax.learn;
