/** French: the adapters and the data that make the reading's mechanisms read French. */
package org.pactwatch.language.fr;
