/**
 * One article as it came: its id, digest, original text and the blocks a reader would see.
 *
 * <p>Intake makes documents; reading takes them. Nothing here reads files.
 */
package org.pactwatch.model.document;
