/** One command, one class. */
package org.pactwatch.cli.command;
