package org.pactwatch.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pactwatch.intake.source.Content;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.intake.source.Kind;
import org.pactwatch.intake.source.Opening;
import org.pactwatch.intake.source.Origin;
import org.pactwatch.intake.source.Source;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.ProblemCode;

/** Addresses that a user gives: pages, feeds with the pages they lead to, and archives. */
public final class WebSource implements Source {
  private final List<String> words;
  private final Manners manners;
  private final Opening opening;

  public WebSource(List<String> words, Manners manners, Opening opening) {
    this.words = List.copyOf(words);
    this.manners = manners;
    this.opening = opening;
  }

  @Override
  public void each(Consumer<Entry> taker) {
    try (Web web = new Web(manners)) {
      for (String word : words.stream().distinct().sorted().toList()) {
        Optional<URI> address = Addresses.parse(word);
        if (address.isPresent()) {
          fetch(web, address.get(), taker);
        } else {
          taker.accept(
              Origin.of(new DocumentId(word), word)
                  .trouble(
                      ProblemCode.ADDRESS_REFUSED,
                      "expected an address such as https://example.org/page, without a user's name",
                      "correct it"));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void fetch(Web web, URI address, Consumer<Entry> taker) {
    Origin origin = FeedPages.origin(address);
    Answer answer;
    try {
      answer = web.get(address);
    } catch (FetchException failure) {
      taker.accept(origin.refused(failure.problem()));
      return;
    }
    Optional<Kind> kind = answer.kind();
    if (kind.isEmpty()) {
      taker.accept(FeedPages.unreadable(origin));
    } else if (kind.get() == Kind.FEED) {
      new FeedPages(web, id -> false).each(answer, taker);
    } else {
      opening.open(kind.get(), origin, Content.of(answer.body()), from(address), taker);
    }
  }

  private static Declared from(URI address) {
    return new Declared(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(address.toString()),
        Optional.empty());
  }
}
