package org.pactwatch.web.api;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pactwatch.ledger.DocumentEntry;
import org.pactwatch.ledger.line.LineSummary;
import org.pactwatch.ledger.query.Change;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.web.page.NowPage;
import org.pactwatch.web.page.Visit;
import org.pactwatch.web.speech.Speech;

/**
 * What became of lines since a day, as an Atom feed (RFC 4287). An entry is dated by the newest
 * document that its line rests on.
 */
public final class Feed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private Feed() {}

  /**
   * Writes the feed.
   *
   * @param address where the workbench is found: {@code http://127.0.0.1:8420}
   */
  public static String of(Visit visit, String address) {
    List<Change> changes = NowPage.changes(visit.sight(), NowPage.since(visit));
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "id", "urn:pactwatch:changes");
      element(xml, "title", "pactwatch · " + visit.speech().say("feed.title"));
      link(xml, "self", address + "/changes.atom");
      link(xml, "alternate", address + "/");
      Map<DocumentId, LocalDate> published = published(visit);
      LocalDate newest =
          changes.stream()
              .map(one -> day(one.after(), published, visit))
              .max(LocalDate::compareTo)
              .orElseGet(() -> NowPage.since(visit));
      element(xml, "updated", stamp(newest));
      xml.writeStartElement("author");
      element(xml, "name", "pactwatch");
      xml.writeEndElement();
      for (Change change : changes) {
        entry(xml, change, published, visit, address);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString();
  }

  private static void entry(
      XMLStreamWriter xml,
      Change change,
      Map<DocumentId, LocalDate> published,
      Visit visit,
      String address)
      throws XMLStreamException {
    Speech speech = visit.speech();
    LineSummary line = change.after();
    String headline = speech.headline(line.subject(), line.place());
    xml.writeStartElement("entry");
    element(xml, "id", "urn:pactwatch:line:" + line.id() + ":" + change.kind());
    element(xml, "title", speech.word("change", change.kind()) + " · " + headline);
    link(xml, "alternate", address + visit.links().line(line.id()));
    element(xml, "updated", stamp(day(line, published, visit)));
    element(
        xml,
        "summary",
        speech.word("status", line.status())
            + " · "
            + speech.word("standing", line.standing().level()));
    xml.writeEndElement();
  }

  private static Map<DocumentId, LocalDate> published(Visit visit) {
    Map<DocumentId, LocalDate> days = new HashMap<>();
    for (DocumentEntry document : visit.sight().documents()) {
      document.header().published().ifPresent(one -> days.put(document.id(), one.day()));
    }
    return days;
  }

  private static LocalDate day(
      LineSummary line, Map<DocumentId, LocalDate> published, Visit visit) {
    return line.documents().stream()
        .flatMap(one -> Stream.ofNullable(published.get(one)))
        .max(LocalDate::compareTo)
        .orElse(visit.today());
  }

  private static String stamp(LocalDate day) {
    return day + "T00:00:00Z";
  }

  private static void element(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    // XML has no place for most control characters.
    xml.writeCharacters(words.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", ""));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }
}
