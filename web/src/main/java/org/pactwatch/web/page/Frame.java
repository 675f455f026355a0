package org.pactwatch.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.web.speech.Language;
import org.pactwatch.web.speech.Speech;

/**
 * What stands around every page.
 *
 * @param query the words of the request
 * @param speech the language
 * @param links addresses that keep the days
 * @param path the path of this page
 * @param title what it is called
 * @param ledger what the ledger is called
 * @param assets the version of style sheets and scripts
 */
public record Frame(
    Query query,
    Speech speech,
    Links links,
    String path,
    String title,
    String ledger,
    String assets) {
  /** The pages in the order of the menu, each by the key of its name. */
  private static final List<String> MENU =
      List.of(
          "now",
          "lines",
          "contradictions",
          "duties",
          "timeline",
          "network",
          "map",
          "entities",
          "documents",
          "sources",
          "review");

  public Frame {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(speech, "speech");
    Objects.requireNonNull(links, "links");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(ledger, "ledger");
    Objects.requireNonNull(assets, "assets");
  }

  public String say(String key, Object... values) {
    return speech.say(key, values);
  }

  public String asset(String name) {
    return "/assets/" + assets + '/' + name;
  }

  public List<Item> menu() {
    List<Item> items = new ArrayList<>();
    for (String name : MENU) {
      String target = name.equals("now") ? "/" : '/' + name;
      boolean here = name.equals("now") ? path.equals("/") : path.startsWith(target);
      items.add(new Item(say("menu." + name), links.to(target), here));
    }
    return items;
  }

  /** This page in the other language. */
  public String inOtherLanguage() {
    return Links.changed(path, query, "lang", otherLanguage().code());
  }

  public Language otherLanguage() {
    return speech.language() == Language.FRENCH ? Language.ENGLISH : Language.FRENCH;
  }

  public String asOf() {
    return links.asOf().map(LocalDate::toString).orElse("");
  }

  public String knownBy() {
    return links.knownBy().map(LocalDate::toString).orElse("");
  }

  /** Whether the page shows another day than today. */
  public Optional<String> clock() {
    List<String> parts = new ArrayList<>();
    links.asOf().ifPresent(day -> parts.add(say("clock.held", speech.day(day))));
    links.knownBy().ifPresent(day -> parts.add(say("clock.known", speech.day(day))));
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
  }

  /** The page without its days. */
  public String withoutClock() {
    return Links.changed(path, query, "as-of", "", "known-by", "");
  }

  /** The words of this page that a form for the days must keep. */
  public List<Word> kept() {
    List<Word> kept = new ArrayList<>();
    for (String name : query.words().keySet().stream().sorted().toList()) {
      if (!List.of("as-of", "known-by", "lang", "after", "part", "done").contains(name)) {
        query.all(name).forEach(value -> kept.add(new Word(name, value)));
      }
    }
    return kept;
  }

  /** An entry of the menu. */
  public record Item(String name, String address, boolean here) {}

  /** A word of an address. */
  public record Word(String name, String value) {}
}
