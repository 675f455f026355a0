package org.pactwatch.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactwatch.model.text.MappedText;
import org.pactwatch.model.text.Span;

class DocumentTest {
  private static final MappedText WORDS = MappedText.copyOf("words", new Span(0, 5));

  @Test
  void theDigestIsSha256() {
    Digest digest = Digest.of("abc");
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", digest.toString());
    assertEquals("ba7816bf", digest.first(8));
    assertEquals(Digest.of("é".getBytes(StandardCharsets.UTF_8)), Digest.of("é"));
    assertNotEquals(Digest.of("é"), Digest.of("e\u0301"));
  }

  @Test
  void aDigestHas64LowerCaseDigits() {
    String hex = Digest.of("").hex();
    assertEquals(hex, new Digest(hex).hex());
    assertThrows(IllegalArgumentException.class, () -> new Digest(hex.substring(1)));
    assertThrows(IllegalArgumentException.class, () -> new Digest("E" + hex.substring(1)));
    assertTrue(new Digest("0".repeat(64)).compareTo(new Digest("f".repeat(64))) < 0);
  }

  @Test
  void anIdSortsAsText() {
    assertEquals(
        List.of("a", "a/b", "b"),
        Stream.of("b", "a", "a/b").map(DocumentId::new).sorted().map(DocumentId::value).toList());
    assertThrows(IllegalArgumentException.class, () -> new DocumentId(" "));
  }

  @Test
  void aBlockKnowsItsShareOfLinks() {
    assertEquals(BlockKind.LINE, Block.line(WORDS).kind());
    for (double share : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new Block(BlockKind.CELL, Set.of(Region.MAIN), share, WORDS));
    }
  }

  @Test
  void aDocumentKeepsItsOwnBlocks() {
    List<Block> blocks = new ArrayList<>(List.of(Block.line(WORDS)));
    Document document =
        new Document(
            new DocumentId("d"),
            Digest.of("words"),
            Medium.TEXT,
            "words",
            blocks,
            Declared.nothing());
    blocks.clear();
    assertEquals(1, document.blocks().size());
    assertThrows(UnsupportedOperationException.class, () -> document.blocks().clear());
  }

  @Test
  void whatTheUserGivesReplacesWhatTheSourceSays() {
    Published markup = new Published(LocalDate.of(2031, 5, 3), Published.Basis.MARKUP);
    Published given = new Published(LocalDate.of(2031, 5, 4), Published.Basis.GIVEN);
    Declared declared =
        Declared.nothing().withPublished(markup).withOutlet("Oria").withPublished(given);
    assertEquals(Optional.of(given), declared.published());
    assertEquals(Optional.of("Oria"), declared.outlet());
    assertEquals(Optional.empty(), Declared.nothing().published());
  }
}
