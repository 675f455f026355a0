package org.pactwatch.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.intake.Got;
import org.pactwatch.intake.Intake;
import org.pactwatch.intake.source.Item;
import org.pactwatch.model.document.Document;
import org.pactwatch.model.document.DocumentId;
import org.pactwatch.model.problem.ProblemCode;

class FeedRoundTest {
  private static final String PAGE = "<!doctype html><title>Un titre</title><p>Un texte.";

  @TempDir Path folder;
  private LocalServer server;
  private final Set<DocumentId> held = new HashSet<>();

  @BeforeEach
  void open() throws IOException {
    server = new LocalServer();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void pagesAreReadOnceAndAFeedThatDidNotChangeIsNotSentAgain() throws IOException {
    feed("\"v1\"", item("/a", "Wed, 06 Mar 2024 00:30:00 +0100", "<p>Résumé"), item("/b", "", ""));
    server.page("/a", PAGE).page("/b", PAGE);
    FeedMemory memory = new FeedMemory(Map.of());
    List<Item> items = new ArrayList<>();
    memory = round(memory, items);
    assertEquals(List.of(server.address("/a"), server.address("/b")), Got.ids(items));
    Document first = Got.document(items.get(0));
    assertEquals(LocalDate.of(2024, 3, 6), first.declared().published().get().day());
    assertEquals("Titre de /a", first.declared().title().get());

    items.clear();
    memory = round(memory, items);
    assertEquals(List.of(), items);
    assertEquals(List.of("/feed", "/a", "/b", "/feed"), server.asked());

    feed("\"v2\"", item("/c", "", ""), item("/a", "", ""));
    server.page("/c", PAGE);
    round(memory, items);
    assertEquals(List.of(server.address("/c")), Got.ids(items));
    assertEquals(List.of("/feed", "/a", "/b", "/feed", "/feed", "/c"), server.asked());
  }

  @Test
  void withoutItsMemoryNothingIsReadTwiceEither() throws IOException {
    feed("\"v1\"", item("/a", "", ""));
    server.page("/a", PAGE);
    List<Item> items = new ArrayList<>();
    round(new FeedMemory(Map.of()), items);
    items.clear();
    round(new FeedMemory(Map.of()), items);
    assertEquals(List.of(), items);
  }

  @Test
  void whatPassesIsTriedAgainAndWhatLastsIsRefusedOnce() throws IOException {
    feed("\"v1\"", item("/busy", "", ""), item("/gone", "", ""));
    server.reply("/busy", 503, Map.of(), new byte[0]);
    List<Item> items = new ArrayList<>();
    FeedMemory memory = round(new FeedMemory(Map.of()), items);
    assertEquals(Map.of(), memory.validators());
    assertTrue(items.get(0) instanceof Item.Trouble);
    assertTrue(items.get(1) instanceof Item.Refused);

    server.page("/busy", PAGE);
    items.clear();
    memory = round(memory, items);
    assertEquals(List.of(server.address("/busy")), Got.ids(items));
    assertEquals(1, items.size());
    assertEquals(1, memory.validators().size());
    assertEquals(1, server.asked().stream().filter("/gone"::equals).count());
  }

  @Test
  void theFeedsOwnArticleStandsInForAPageThatIsGone() throws IOException {
    feed(
        "\"v1\"",
        "<item><title>T</title><link>"
            + server.address("/gone")
            + "</link><content:encoded>"
            + "&lt;p&gt;L'article entier.&lt;/p&gt;</content:encoded></item>",
        "<item><title>Sans page</title><guid isPermaLink=\"false\">n7</guid>"
            + "<description>Un résumé.</description></item>");
    List<Item> items = new ArrayList<>();
    round(new FeedMemory(Map.of()), items);
    assertEquals("<p>L'article entier.</p>", Got.document(items.get(0)).original());
    assertEquals(server.address("/feed") + "#n7", Got.document(items.get(1)).id().value());
  }

  @Test
  void whatIsNoFeedIsToldAndTheOthersAreAsked() throws IOException {
    server.page("/feed", PAGE);
    List<Item> items = new ArrayList<>();
    round(new FeedMemory(Map.of()), items);
    assertEquals(ProblemCode.BROKEN_FEED, Got.problem(items.get(0)).code());
  }

  @Test
  void memoryComesBackFromItsFileAndADamagedOneIsNone() throws IOException {
    FeedMemory memory =
        new FeedMemory(
            Map.of(
                URI.create("https://example.org/f"),
                new Validators(Optional.of("\"x\""), Optional.empty())));
    Path file = folder.resolve("m");
    memory.write(file);
    assertEquals(memory, FeedMemory.read(file));
    byte[] bytes = Files.readAllBytes(file);
    for (int length = 0; length < bytes.length; length++) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertEquals(Map.of(), FeedMemory.read(file).validators(), "cut at " + length);
    }
  }

  private FeedMemory round(FeedMemory before, List<Item> items) throws IOException {
    Manners manners =
        new Manners(
            "pactwatch/test",
            Set.of("127.0.0.1"),
            Duration.ZERO,
            Duration.ofSeconds(20),
            5,
            1 << 20);
    Intake intake = new Intake();
    try (Web web = new Web(manners)) {
      FeedRound round =
          new FeedRound(web, List.of(URI.create(server.address("/feed"))), before, held::contains);
      round.each(entry -> items.add(intake.read(entry)));
      for (Item item : items) {
        if (item instanceof Item.Arrived arrived) {
          held.add(arrived.document().id());
        } else if (item instanceof Item.Refused refused) {
          held.add(refused.id());
        }
      }
      return round.memory();
    }
  }

  private void feed(String tag, String... items) {
    String feed =
        "<?xml version=\"1.0\"?><rss version=\"2.0\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
            + "<title>Le Guet</title><link>http://guet.example/</link><description>d</description>"
            + String.join("", items)
            + "</channel></rss>";
    server.reply(
        "/feed",
        200,
        Map.of("Content-Type", "application/rss+xml", "ETag", tag),
        feed.getBytes(UTF_8));
  }

  private String item(String path, String day, String words) {
    return "<item><title>Titre de "
        + path
        + "</title><link>"
        + path
        + "</link><pubDate>"
        + day
        + "</pubDate><description><![CDATA["
        + words
        + "]]></description></item>";
  }
}
