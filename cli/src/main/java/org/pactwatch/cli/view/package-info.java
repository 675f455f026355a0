/** Records as text for people, and as tables, JSON and CSV for programs. Nothing here prints. */
package org.pactwatch.cli.view;
