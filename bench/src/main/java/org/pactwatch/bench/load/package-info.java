/** How long the analyzer takes until it is ready and how much of the heap it then holds. */
package org.pactwatch.bench.load;
