package org.pactwatch.eval.corpus.press;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pactwatch.eval.corpus.world.Publisher;

/**
 * What an original article is to tell.
 *
 * @param news the fact that it is about
 * @param follow further facts about the same happening
 * @param background facts about others
 * @param quotation what somebody says about it
 * @param publisher who writes it
 * @param published when it appears
 * @param words how many words it must have
 */
record Assignment(
    Content.Fact news,
    List<Content.Fact> follow,
    List<Content.Fact> background,
    Optional<Content.Quotation> quotation,
    Publisher publisher,
    LocalDate published,
    int words) {
  Assignment {
    Objects.requireNonNull(news, "news");
    Objects.requireNonNull(quotation, "quotation");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(published, "published");
    follow = List.copyOf(follow);
    background = List.copyOf(background);
  }
}
