/**
 * French: its data files and the one class that puts the steps together. OpenNLP's French model
 * tags, LanguageTool's French dictionary gives lemmas and morphology.
 */
package org.pactwatch.syntax.french;
