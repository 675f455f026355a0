/**
 * Whatever holds articles, to documents.
 *
 * <p>{@link org.pactwatch.intake.Intake} is the door. A {@link org.pactwatch.intake.source.Source}
 * hands on entries one at a time: of files ({@code file}), archives ({@code archive}), JSON Lines
 * ({@code record}), feeds ({@code feed}) or addresses ({@code web}). {@link
 * org.pactwatch.intake.Intake#read} turns one entry into one {@link
 * org.pactwatch.intake.source.Item}, whatever is wrong with it. Bytes become text in {@code text},
 * pages become blocks in {@code html}, PDF both in {@code pdf}.
 */
package org.pactwatch.intake;
