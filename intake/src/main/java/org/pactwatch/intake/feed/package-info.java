/** RSS and Atom: what a feed tells of its articles. Nothing here asks the network. */
package org.pactwatch.intake.feed;
