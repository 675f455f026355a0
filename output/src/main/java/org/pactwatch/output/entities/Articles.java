package org.pactwatch.output.entities;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pactwatch.ledger.Annotations;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.model.document.Declared;
import org.pactwatch.model.document.Medium;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.Names;

/** Documents as entities; without their text, which is other people's. */
final class Articles {
  private static final Set<String> ISO_LANGUAGES = Set.of(Locale.getISOLanguages());

  private final Names names;

  Articles(Names names) {
    this.names = names;
  }

  FtmEntity of(ArticleReading reading) {
    Declared declared = reading.article().declared();
    Optional<String> title =
        reading.annotations().sections().stream()
            .filter(section -> section.part().equals("title"))
            .map(Annotations.Section::text)
            .findFirst()
            .or(declared::title);
    String file = reading.article().id().value();
    return new FtmEntity.Draft(FtmEntity.idOf(reading.article().id()), "Article")
        .with("name", title.orElse(file))
        .with("title", title)
        .with("fileName", file)
        .with("mimeType", reading.article().medium() == Medium.HTML ? "text/html" : "text/plain")
        .with("publishedAt", reading.header().published().map(one -> one.day().toString()))
        .with("publisher", reading.header().outlet().map(this::name))
        .with("sourceUrl", declared.address().filter(Articles::isWebAddress))
        .with("language", reading.header().language().flatMap(Articles::alpha3))
        .done();
  }

  private String name(EntityId id) {
    return names.of(id);
  }

  private static boolean isWebAddress(String address) {
    return address.startsWith("http://") || address.startsWith("https://");
  }

  /** FollowTheMoney knows languages by the three letters of ISO 639-3. */
  private static Optional<String> alpha3(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    // A tag may be of two letters that name no language.
    return ISO_LANGUAGES.contains(language.getLanguage())
        ? Optional.of(language.getISO3Language())
        : Optional.empty();
  }
}
