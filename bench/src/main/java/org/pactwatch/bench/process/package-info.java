/** Starts virtual machines of their own for what is measured, and reads their figures. */
package org.pactwatch.bench.process;
