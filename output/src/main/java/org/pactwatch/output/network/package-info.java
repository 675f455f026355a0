/**
 * Who is bound to whom and whose weapons stand where, as a graph: {@link
 * org.pactwatch.output.network.Network} is the value, and the other classes write it for programs
 * that draw graphs.
 */
package org.pactwatch.output.network;
