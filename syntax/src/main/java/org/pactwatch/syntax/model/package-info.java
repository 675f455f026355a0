/**
 * The file that holds what tagger and parser of one language have learned: header, version, feature
 * sets, checksum. A file that is cut, damaged, foreign or made for other features is told as such.
 */
package org.pactwatch.syntax.model;
