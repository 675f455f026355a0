/** The pages: each class gathers what one page shows. Templates lay it out; they decide nothing. */
package org.pactwatch.web.page;
