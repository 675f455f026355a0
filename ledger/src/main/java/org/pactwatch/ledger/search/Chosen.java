package org.pactwatch.ledger.search;

import java.time.LocalDate;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Narrows a query to what a request chooses; that has no part in the score. */
final class Chosen {
  private Chosen() {}

  static Query of(SearchRequest request, Query words) {
    BooleanQuery.Builder chosen = new BooleanQuery.Builder().add(words, Occur.MUST);
    switch (request.scope()) {
      case DOCUMENTS -> chosen.add(is(Field.KIND, Hit.Kind.DOCUMENT), Occur.FILTER);
      case LINES -> chosen.add(is(Field.KIND, Hit.Kind.LINE), Occur.FILTER);
      case ALL -> {
        // Both kinds.
      }
    }
    request.type().ifPresent(type -> chosen.add(is(Field.TYPE, type), Occur.FILTER));
    request.participant().ifPresent(one -> chosen.add(is(Field.PARTICIPANT, one), Occur.FILTER));
    // Days overlap where neither ends before the other begins.
    request
        .from()
        .ifPresent(day -> chosen.add(days(Field.LAST_DAY, day, LocalDate.MAX), Occur.FILTER));
    request
        .to()
        .ifPresent(day -> chosen.add(days(Field.FIRST_DAY, LocalDate.MIN, day), Occur.FILTER));
    return chosen.build();
  }

  private static Query is(String field, Object value) {
    return new TermQuery(new Term(field, value.toString()));
  }

  private static Query days(String field, LocalDate from, LocalDate to) {
    return LongPoint.newRangeQuery(field, from.toEpochDay(), to.toEpochDay());
  }
}
