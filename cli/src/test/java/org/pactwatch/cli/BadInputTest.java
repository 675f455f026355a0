package org.pactwatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.cli.read.EntryReader;
import org.pactwatch.cli.read.Given;
import org.pactwatch.cli.read.Outcome;
import org.pactwatch.intake.Intake;
import org.pactwatch.intake.PublishedTable;
import org.pactwatch.intake.source.Entry;
import org.pactwatch.model.problem.ProblemCode;

/** Files that cannot be read stand beside one that can: each is one line, and the one is read. */
class BadInputTest {
  private static final int MEBIBYTE = 1 << 20;

  @TempDir Path folder;
  private Path input;
  private Path ledger;

  @BeforeEach
  void oneGoodArticle() throws IOException {
    input = Files.createDirectory(folder.resolve("in"));
    ledger = folder.resolve("a.ledger");
    Files.copy(Run.SAMPLES.resolve("stockage.txt"), input.resolve("good.txt"));
  }

  @Test
  void emptyFile() throws IOException {
    Files.createFile(input.resolve("empty.txt"));
    told("EMPTY_FILE", "empty.txt");
  }

  @Test
  void binaryFile() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(input.resolve("picture.txt"), bytes);
    told("BINARY_FILE", "picture.txt");
  }

  @Test
  void fiftyMegabytesOnOneLine() throws IOException {
    byte[] words = "mot ".repeat(MEBIBYTE / 4).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream file = Files.newOutputStream(input.resolve("long.txt"))) {
      for (int i = 0; i < 50; i++) {
        file.write(words);
      }
    }
    told("FILE_TOO_LARGE", "long.txt");
  }

  @Test
  void oneLongLineWithinTheLargestFile() throws IOException {
    Files.writeString(input.resolve("line.txt"), "mot ".repeat(MEBIBYTE / 2));
    told("LINE_TOO_LONG", "line.txt");
  }

  @Test
  void wrongCharset() throws IOException {
    byte[] text =
        ("La Norvie et l'Estrie ont signé à Tamba un accord de défense. Les deux États "
                + "préparent des manœuvres communes.\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] broken = Arrays.copyOf(text, text.length + 1);
    broken[text.length] = (byte) 0xE9;
    Files.write(input.resolve("mixed.txt"), broken);
    Files.write(
        input.resolve("latin.txt"),
        "Une réunion s'est tenue à Tamba, l'été dernier, après l'accord signé en février.\n"
            .getBytes(Charset.forName("windows-1252")));
    Run run = Run.of("read", input, "--ledger", ledger);
    assertTrue(run.problems().stream().allMatch(one -> one.startsWith("BAD_CHARACTERS ")));
    assertTrue(run.out().contains("refused    0"), run.out());
    String latin = Run.of("document", "latin", "--ledger", ledger).out();
    assertTrue(latin.contains("réunion s'est tenue"), latin);
  }

  @Test
  void unreadableFile() throws IOException {
    Path closed = Files.writeString(input.resolve("closed.txt"), "fermé");
    Files.setPosixFilePermissions(closed, Set.of());
    assumeFalse(Files.isReadable(closed), "skipped: this user may read everything");
    told("UNREADABLE_FILE", "closed.txt");
  }

  @Test
  void socketThatOnlyLooksLikeAFile() throws IOException {
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(input.resolve("pipe.txt")));
      told("UNREADABLE_FILE", "pipe.txt");
    }
  }

  @Test
  void linkToNothing() throws IOException {
    Files.createSymbolicLink(input.resolve("dead.txt"), folder.resolve("nowhere"));
    told("UNREADABLE_FILE", "dead.txt");
  }

  @Test
  void folderLoop() throws IOException {
    Files.createSymbolicLink(input.resolve("again"), input);
    told("FOLDER_LOOP", "again");
  }

  @Test
  void pathThatIsNotThere() {
    Run run = Run.of("read", input, folder.resolve("nowhere"), "--ledger", ledger);
    assertEquals(2, run.code());
    assertEquals(List.of("PATH_NOT_FOUND"), codes(run));
    goodOneWasRead();
  }

  @Test
  void fileThatVanishesAfterItWasListed() throws IOException {
    Intake intake = new Intake();
    EntryReader reader =
        new EntryReader(
            intake,
            new Given(PublishedTable.nothing(), Optional.empty()),
            () -> {
              throw new IllegalStateException("nothing is left to read");
            },
            "test",
            (document, key) -> Optional.empty());
    List<Entry> entries = new ArrayList<>();
    intake.files(List.of(input)).each(entries::add);
    Entry entry = entries.get(0);
    Files.delete(input.resolve("good.txt"));
    Outcome.Refused refused = (Outcome.Refused) reader.read(entry);
    assertEquals(ProblemCode.VANISHED_FILE, refused.reading().problems().get(0).code());
  }

  @Test
  void pageWithoutAnArticle() throws IOException {
    Files.writeString(input.resolve("bare.html"), "<html><body><nav>Accueil</nav></body></html>");
    Run run = Run.of("read", input, "--ledger", ledger);
    assertEquals(2, run.code());
    assertEquals(1, run.problems().size(), run.err());
    assertTrue(Set.of("NO_ARTICLE_TEXT", "EMPTY_FILE").contains(codes(run).get(0)), run.err());
    goodOneWasRead();
  }

  @Test
  void otherKindsAreSkippedWithoutAProblem() throws IOException {
    Files.writeString(input.resolve("table.tsv"), "a\tb\n");
    Files.write(input.resolve("photo.jpg"), new byte[] {1, 2, 3});
    Run run = Run.of("read", input, "--ledger", ledger);
    assertEquals(0, run.code());
    assertEquals(List.of(), run.problems());
    assertTrue(run.out().contains("skipped    2"), run.out());
    assertTrue(run.out().contains("table.tsv: not a kind of file that is read"), run.out());
  }

  @Test
  void emptyFolder() throws IOException {
    Run run = Run.of("read", Files.createDirectory(folder.resolve("void")), "--ledger", ledger);
    assertEquals(0, run.code());
    assertTrue(run.out().contains("read       0  documents"), run.out());
  }

  private void told(String code, String file) {
    Run run = Run.of("read", input, "--ledger", ledger);
    assertEquals(2, run.code(), run.err());
    assertEquals(1, run.problems().size(), run.err());
    String line = run.problems().get(0);
    assertTrue(line.startsWith(code + ' ' + input.resolve(file) + ": "), line);
    assertFalse(run.err().contains("\tat "), run.err());
    assertTrue(run.out().contains(code), run.out());
    goodOneWasRead();
  }

  private void goodOneWasRead() {
    String claims = Run.of("export", "claims", "--ledger", ledger).out();
    assertTrue(claims.contains("\"doc\":\"good\""), claims);
  }

  private static List<String> codes(Run run) {
    return run.problems().stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
  }
}
