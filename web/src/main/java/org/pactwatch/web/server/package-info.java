/**
 * Listens, guards and routes. The only package that knows the web server; it alone sees requests.
 */
package org.pactwatch.web.server;
