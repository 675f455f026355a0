/** Where words go to: standard output, standard error, and a log file on request. */
package org.pactwatch.cli.console;
