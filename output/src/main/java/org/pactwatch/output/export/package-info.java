/** Claims and lines for programs and terminals: JSON, CSV and plain tables. */
package org.pactwatch.output.export;
