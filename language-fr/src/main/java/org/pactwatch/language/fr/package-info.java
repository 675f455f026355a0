/** French as data, and the adapter that hands it to the stages. */
package org.pactwatch.language.fr;
