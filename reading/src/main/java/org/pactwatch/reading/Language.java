package org.pactwatch.reading;

import org.pactwatch.reading.claim.ClaimKnowledge;
import org.pactwatch.reading.clean.CleanRules;
import org.pactwatch.reading.clean.HeaderRules;
import org.pactwatch.reading.contrast.ContrastWords;
import org.pactwatch.reading.entity.EntityWords;
import org.pactwatch.reading.quote.CueLexicon;
import org.pactwatch.reading.time.TimeGrammar;
import org.pactwatch.syntax.Analyzer;

/** A language as data: what each stage of reading needs of it. Safe to share between threads. */
public interface Language {

  /** Its ISO 639-1 code, the first part of rule names. */
  String code();

  CleanRules cleaning();

  HeaderRules headers();

  Analyzer analyzer();

  EntityWords entities();

  TimeGrammar times();

  CueLexicon cues();

  ClaimKnowledge claims();

  ContrastWords contrasts();
}
