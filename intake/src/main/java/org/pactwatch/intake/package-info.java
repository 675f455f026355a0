/**
 * Files and folders to documents.
 *
 * <p>{@link org.pactwatch.intake.Intake#list} names what was given, cheaply and in a fixed order;
 * {@link org.pactwatch.intake.Intake#read} turns one entry into one {@link
 * org.pactwatch.intake.Item}, whatever is wrong with it. Bytes become text in {@code text}, pages
 * become blocks in {@code html}.
 */
package org.pactwatch.intake;
