/**
 * The HTML page. {@link org.pactwatch.output.report.html.Html} escapes all it is given and lets no
 * reference lead off the page, so that the parts of the page cannot forget to; small renderers in
 * Java need no template library, and the compiler checks them.
 */
package org.pactwatch.output.report.html;
