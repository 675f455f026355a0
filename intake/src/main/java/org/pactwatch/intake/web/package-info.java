/**
 * Pages and feeds of the web, asked for politely and with care: {@link
 * org.pactwatch.intake.web.Web} is the only one who asks.
 *
 * <p>An address leads anywhere: into the machine's own network, round in circles, to a server that
 * sends for ever. So every name is looked up once and only a public address is connected to, unless
 * the user names its host; every hop counts; time and size have ends.
 */
package org.pactwatch.intake.web;
