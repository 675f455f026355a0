/** The parts of pactwatch put together: languages, gazetteer, reader, and their versions. */
package org.pactwatch.cli.engine;
