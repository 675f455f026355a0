package org.pactwatch.ledger.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes the index's queries of what somebody typed. Every wanted word must stand somewhere in a
 * document or line; common words are left out where others are there; a name is found by its other
 * names too, which count a little less.
 */
final class QueryMaker {
  private static final float OTHER_NAME = 0.8f;

  private final List<Sought> sought = new ArrayList<>();

  /**
   * One thing to find, with all ways to find it.
   *
   * @param wanted false where it must not be there
   * @param ways any of them will do
   */
  private record Sought(boolean wanted, List<Way> ways) {}

  /** A way to find something in any field. */
  private interface Way {
    Query in(String field);
  }

  QueryMaker(QueryText text, IndexWords words, OtherNames names) {
    List<QueryText.Term> terms = withoutCommonWords(text.terms());
    int at = 0;
    while (at < terms.size()) {
      QueryText.Term term = terms.get(at);
      List<IndexWords.Form> forms = words.of(term.text());
      if (forms.isEmpty()) {
        throw QueryText.bad(term.text(), "expected a word with letters or digits");
      }
      if (term.kind() == QueryText.Kind.WORD) {
        at += word(terms, at, words, names);
      } else {
        sought.add(new Sought(term.wanted(), List.of(exactly(term, forms))));
        at++;
      }
    }
  }

  /** What finds documents and lines. */
  Query finding() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Sought one : sought) {
      BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
      for (Field.Weighted field : Field.SEARCHED) {
        for (Way way : one.ways()) {
          anywhere.add(new BoostQuery(way.in(field.name()), field.weight()), Occur.SHOULD);
        }
      }
      all.add(anywhere.build(), one.wanted() ? Occur.MUST : Occur.MUST_NOT);
    }
    return all.build();
  }

  /** What finds the words to be marked in the text of a field. */
  Query marking(String field) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Sought one : sought) {
      if (one.wanted()) {
        one.ways().forEach(way -> any.add(way.in(field), Occur.SHOULD));
      }
    }
    return any.build();
  }

  private static List<QueryText.Term> withoutCommonWords(List<QueryText.Term> terms) {
    List<QueryText.Term> telling =
        terms.stream()
            .filter(term -> term.kind() != QueryText.Kind.WORD || !IndexWords.isCommon(term.text()))
            .toList();
    return telling.stream().anyMatch(QueryText.Term::wanted) ? telling : terms;
  }

  /** Takes the longest run of words that is a name, else one word; returns how many it took. */
  private int word(List<QueryText.Term> terms, int at, IndexWords words, OtherNames names) {
    int longest = 1;
    while (longest < names.longest()
        && at + longest < terms.size()
        && terms.get(at + longest).kind() == QueryText.Kind.WORD
        && terms.get(at + longest).wanted() == terms.get(at).wanted()) {
      longest++;
    }
    for (int length = longest; length >= 1; length--) {
      List<List<IndexWords.Form>> run =
          terms.subList(at, at + length).stream().map(term -> words.of(term.text())).toList();
      List<String> written =
          run.stream().flatMap(List::stream).map(IndexWords.Form::written).toList();
      List<List<String>> others = names.of(written);
      if (length == 1 || !others.isEmpty()) {
        List<Way> ways = new ArrayList<>();
        ways.add(field -> allOf(run, field));
        others.forEach(other -> ways.add(field -> boosted(inARow(other, field))));
        sought.add(new Sought(terms.get(at).wanted(), ways));
        return length;
      }
    }
    throw new IllegalStateException("expected to take one word at least");
  }

  private static Way exactly(QueryText.Term term, List<IndexWords.Form> forms) {
    List<String> written = forms.stream().map(IndexWords.Form::written).toList();
    if (term.kind() == QueryText.Kind.PHRASE) {
      return field -> inARow(written, field);
    }
    if (written.size() != 1) {
      throw QueryText.bad(term.text() + "*", "expected one word before *");
    }
    return field -> new PrefixQuery(new Term(field, written.get(0)));
  }

  private static Query allOf(List<List<IndexWords.Form>> run, String field) {
    if (run.size() == 1) {
      return anyForm(run.get(0), field);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    run.forEach(forms -> all.add(anyForm(forms, field), Occur.MUST));
    return all.build();
  }

  /** A word in any of its forms, the more so as written; what falls into parts, part by part. */
  private static Query anyForm(List<IndexWords.Form> forms, String field) {
    List<String> stems = forms.stream().map(IndexWords.Form::stem).toList();
    List<String> written = forms.stream().map(IndexWords.Form::written).toList();
    return new BooleanQuery.Builder()
        .add(inARow(stems, field), Occur.MUST)
        .add(inARow(written, field), Occur.SHOULD)
        .build();
  }

  private static Query inARow(List<String> terms, String field) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.get(0)))
        : new PhraseQuery(field, terms.toArray(String[]::new));
  }

  private static Query boosted(Query query) {
    return new BoostQuery(query, OTHER_NAME);
  }
}
