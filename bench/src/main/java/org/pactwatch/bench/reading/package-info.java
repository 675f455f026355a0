/** How fast documents are read: the whole way from text to claims, and each stage of it. */
package org.pactwatch.bench.reading;
