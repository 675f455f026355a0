package org.pactwatch.output.provenance;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.pactwatch.ledger.ReadingKey;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.document.Digest;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.entity.EntityId;

/** IRIs of what a ledger knows, as URNs (RFC 8141): the same thing has the same one everywhere. */
final class Iris {
  private static final String BASE = "urn:pactwatch:";
  static final String TERMS = BASE + "term:";

  private Iris() {}

  static IRI document(DocumentId id) {
    return iri("document:" + encoded(id.value()));
  }

  static IRI reading(ReadingKey key) {
    return iri("reading:" + key.value());
  }

  /** Engine and data, by a digest of what they say of themselves. */
  static IRI version(String version) {
    return iri("version:" + Digest.of(version).first(16));
  }

  static IRI claim(ClaimId id) {
    return iri("claim:" + id.value());
  }

  static IRI line(LineId id) {
    return iri("line:" + id.value());
  }

  static IRI entity(EntityId id) {
    return iri("entity:" + encoded(id.toString()));
  }

  /** A part of something: its text, its annotation. */
  static IRI part(IRI whole, String name) {
    return SimpleValueFactory.getInstance().createIRI(whole.stringValue() + '#' + name);
  }

  /** A word of our own. */
  static IRI term(String name) {
    return SimpleValueFactory.getInstance().createIRI(TERMS + name);
  }

  private static IRI iri(String name) {
    return SimpleValueFactory.getInstance().createIRI(BASE + name);
  }

  /** Percent-encoded but for what a URN may hold unencoded and reads well: letters, {@code :/}. */
  private static String encoded(String words) {
    StringBuilder encoded = new StringBuilder();
    for (byte one : words.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (one & 0xFF);
      boolean plain =
          (character >= 'a' && character <= 'z')
              || (character >= 'A' && character <= 'Z')
              || (character >= '0' && character <= '9')
              || "-._~:/".indexOf(character) >= 0;
      if (plain) {
        encoded.append(character);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) character));
      }
    }
    return encoded.toString();
  }
}
