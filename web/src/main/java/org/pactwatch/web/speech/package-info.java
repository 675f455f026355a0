/**
 * The words of the workbench in each language, from data files; days and numbers as that language
 * writes them.
 */
package org.pactwatch.web.speech;
