/**
 * What all sources share: a {@link org.pactwatch.intake.source.Source} hands on entries one at a
 * time, an entry is read into an item. Knows no format and no place that documents come from.
 */
package org.pactwatch.intake.source;
