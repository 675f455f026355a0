package org.pactwatch.intake.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;

/**
 * A feed.
 *
 * @param title its own title, mostly the outlet's name
 * @param entries its entries, in its order
 */
public record Feed(Optional<String> title, List<FeedEntry> entries) {
  public Feed {
    entries = List.copyOf(entries);
  }

  /**
   * Reads RSS or Atom of any version. A document type is refused, and with it every entity of its
   * own making, inside and outside.
   *
   * @throws IOException if it is none, or broken
   */
  public static Feed of(byte[] bytes) throws IOException {
    try (Reader text = new XmlReader(new ByteArrayInputStream(bytes), true, "UTF-8")) {
      Document document = new Input().document(new XmlFixerReader(text));
      SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(document);
      return new Feed(written(feed.getTitle()), entries(document, feed));
    } catch (FeedException | JDOMException | RuntimeException | StackOverflowError broken) {
      throw new IOException(String.valueOf(broken.getMessage()), broken);
    }
  }

  private static List<FeedEntry> entries(Document document, SyndFeed feed) {
    List<Element> elements = new ArrayList<>();
    for (Element one : document.getRootElement().getDescendants(Filters.element())) {
      if (one.getName().equals("item") || one.getName().equals("entry")) {
        elements.add(one);
      }
    }
    List<FeedEntry> entries = new ArrayList<>();
    for (int i = 0; i < feed.getEntries().size(); i++) {
      boolean paired = elements.size() == feed.getEntries().size();
      Optional<LocalDate> day = paired ? FeedDay.of(elements.get(i)) : Optional.empty();
      entries.add(entry(feed.getEntries().get(i), day));
    }
    return entries;
  }

  private static FeedEntry entry(SyndEntry entry, Optional<LocalDate> day) {
    Optional<String> whole =
        entry.getContents().stream()
            .map(SyndContent::getValue)
            .flatMap(value -> written(value).stream())
            .findFirst();
    Optional<String> summary =
        Optional.ofNullable(entry.getDescription()).flatMap(one -> written(one.getValue()));
    Optional<String> address = written(entry.getLink());
    return new FeedEntry(
        written(entry.getUri()).or(() -> address),
        address,
        written(entry.getTitle()),
        day,
        whole.or(() -> summary),
        whole.isPresent());
  }

  private static Optional<String> written(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(Predicate.not(String::isEmpty));
  }

  /** Opens rome's own parser, as it protects it, so that the days may be read as they stand. */
  private static final class Input extends WireFeedInput {
    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    Document document(Reader text) throws IOException, JDOMException {
      SAXBuilder builder = createSAXBuilder();
      // Building takes the square of the depth; no feed goes deeper than a few dozen.
      builder.setProperty(DEPTH, "200");
      return builder.build(text);
    }
  }
}
