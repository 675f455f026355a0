/**
 * Duties: who must do what when one state attacks another on a day, computed from the gazetteer's
 * instruments and from lines; and whose weapons stand where. Pure functions: the same facts, lines
 * and question give the same answer, and every part of it tells its reason.
 */
package org.pactwatch.ledger.duty;
