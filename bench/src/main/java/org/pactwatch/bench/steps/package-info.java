/** JMH for each step of the analysis, each step on what the step before it gave. */
package org.pactwatch.bench.steps;
