package org.pactwatch.syntax.conllu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

/** What a CoNLL-U file becomes, and where a wrong one is told to be wrong. */
class ConlluReaderTest {
  @TempDir Path folder;

  private static List<TreebankSentence> read(String text) throws IOException {
    return ConlluReader.read(new StringReader(text));
  }

  private static ConlluException refused(String text) {
    return assertThrows(ConlluException.class, () -> read(text));
  }

  @Test
  void wordsOfASentence() throws IOException {
    TreebankSentence sentence = read(Rows.GOOD).get(0);
    assertEquals("un", sentence.id());
    assertEquals(3, sentence.line());
    assertEquals("Il rentre du port.", sentence.text());
    assertEquals(0, sentence.sentence().start());
    assertEquals(18, sentence.sentence().end());
    List<Word> words = sentence.sentence().words();
    assertEquals(
        new Word(0, 2, "Il", Upos.PRON, "lui", Features.parse("Gender=Masc|Number=Sing")),
        words.get(0));
    assertEquals(6, words.size(), "the empty node is no word");
  }

  @Test
  void wordsOfOneTokenShareItsStretch() throws IOException {
    List<Word> words = read(Rows.GOOD).get(0).sentence().words();
    assertEquals(new Word(10, 12, "de", Upos.ADP, "de", Features.none()), words.get(2));
    assertEquals(
        new Word(10, 12, "le", Upos.DET, "le", Features.parse("Definite=Def")), words.get(3));
    assertEquals(13, words.get(4).start());
  }

  @Test
  void treeWithSubtypes() throws IOException {
    Tree tree = read(Rows.GOOD).get(0).tree();
    assertEquals(Tree.NONE, tree.head(1));
    assertEquals(4, tree.head(2));
    assertEquals("obl:mod", tree.relation(4));
    assertEquals("obl", tree.universalRelation(4));
  }

  @Test
  void formsWithSpacesAndOfAnUnderscore() throws IOException {
    TreebankSentence sentence = read(Rows.GOOD).get(1);
    assertEquals("deux", sentence.id());
    assertEquals("50 000 _", sentence.text());
    assertEquals("50 000", sentence.sentence().words().get(0).form());
    assertEquals("_", sentence.sentence().words().get(1).form());
    assertEquals("_", sentence.sentence().words().get(1).lemma());
  }

  @Test
  void spaceAfterOfAWholeTokenCountsAndThatOfItsWordsDoesNot() throws IOException {
    String rows =
        Rows.of(
            "1-2|au|_|_|_|_|_|_|_|Lang=fr+SpaceAfter=No",
            "1|à|à|ADP|_|_|3|case|_|_",
            "2|le|le|DET|_|_|3|det|_|_",
            "3|port|port|NOUN|_|_|0|root|_|_",
            "4-5|du|_|_|_|_|_|_|_|_",
            "4|de|de|ADP|_|_|6|case|_|SpaceAfter=No",
            "5|le|le|DET|_|_|6|det|_|SpaceAfter=No",
            "6|sud|sud|NOUN|_|_|3|nmod|_|SpaceAfter=No");
    assertEquals("auport du sud", read(rows).get(0).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n\n", "\n\n\n\n", "\n\n# end", "\n\n# end\n"})
  void endsOfAFile(String end) throws IOException {
    String row = Rows.of("1|Oui|oui|INTJ|_|_|0|root|_|_").stripTrailing();
    assertEquals(1, read(row + end).size());
  }

  @Test
  void windowsFiles() throws IOException {
    assertEquals(read(Rows.GOOD), read("\ufeff" + Rows.GOOD.replace("\n", "\r\n")));
  }

  @Test
  void commentsThatOnlyLookLikeAnId() throws IOException {
    String rows =
        Rows.of(
            "# sent_id_old = a",
            "#sent_id=b = c",
            "# newpar",
            "#",
            "1|#|#|SYM|_|_|0|root|_|_",
            "",
            "1|#|#|SYM|_|_|0|root|_|_");
    assertEquals("b = c", read(rows).get(0).id());
    assertEquals("", read(rows).get(1).id(), "an id holds for one sentence");
  }

  @Test
  void aFileWithoutSentences() throws IOException {
    assertEquals(List.of(), read(""));
    assertEquals(List.of(), read("\ufeff# nothing\n\n\n"));
  }

  /** The second sentence of a file of two is damaged: its first word stands on line 4. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1|a|a|X|_|_|0|root|_;4;0;expected 10 columns parted by tabs, got 9",
        "1|a|a|X|_|_|0|root|_|_|_;4;0;expected 10 columns parted by tabs, got 11",
        "1 a a X _ _ 0 root _ _;4;0;expected 10 columns parted by tabs, got 1",
        "' ';4;0;expected 10 columns parted by tabs, got 1",
        "1|a||X|_|_|0|root|_|_;4;3;expected a value or _, got nothing",
        "|a|a|X|_|_|0|root|_|_;4;1;expected a value or _, got nothing",
        "one|a|a|X|_|_|0|root|_|_;4;1;'expected 1, 1-2 or 1.1, got one'",
        "01|a|a|X|_|_|0|root|_|_;4;1;'expected 1, 1-2 or 1.1, got 01'",
        "١|a|a|X|_|_|0|root|_|_;4;1;'expected 1, 1-2 or 1.1, got ١'",
        "-1|a|a|X|_|_|0|root|_|_;4;1;'expected 1, 1-2 or 1.1, got -1'",
        "99999999999|a|a|X|_|_|0|root|_|_;4;1;'expected 1, 1-2 or 1.1, got 99999999999'",
        "2|a|a|X|_|_|0|root|_|_;4;1;'expected 1, got 2'",
        "0|a|a|X|_|_|0|root|_|_;4;1;'expected 1, got 0'",
        "1|a |a|X|_|_|0|root|_|_;4;2;'expected a form without outer white space, got \"a \"'",
        "1| |a|X|_|_|0|root|_|_;4;2;'expected a form without outer white space, got \" \"'",
        "1|a|a|NAME|_|_|0|root|_|_;4;4;'expected a universal part of speech, got NAME'",
        "1|a|a|_|_|_|0|root|_|_;4;4;'expected a universal part of speech, got _'",
        "1|a|a|X|_|Number|0|root|_|_;4;6;'expected Name=Value, got \"Number\"'",
        "1|a|a|X|_|Number=|0|root|_|_;4;6;'expected Name=Value, got \"Number=\"'",
        "1|a|a|X|_|=Sing|0|root|_|_;4;6;'expected Name=Value, got \"=Sing\"'",
        "1|a|a|X|_|A=B+A=C|0|root|_|_;4;6;'expected each name once, got A twice'",
        "1|a|a|X|_|_|_|root|_|_;4;7;'expected a word''s number, got _'",
        "1|a|a|X|_|_|-1|root|_|_;4;7;'expected a word''s number, got -1'",
        "1|a|a|X|_|_|0.1|root|_|_;4;7;'expected a word''s number, got 0.1'",
        "1|a|a|X|_|_|2|dep|_|_;4;7;'expected 0 to 1, got 2'",
        "1|a|a|X|_|_|0|dep|_|_;4;8;'expected root for head 0 and for no other, got dep'",
        "1|a|a|X|_|_|1|root|_|_;4;8;'expected root for head 0 and for no other, got root'",
        "1|a|a|X|_|_|1|dep|_|_;4;7;'expected a tree, got a circle through word 1'",
        "1|a|a|X|_|_|0|_|_|_;4;8;'expected a relation, got _'",
        "1-2|a|_|_|_|_|_|_|_|_;4;1;'expected words up to 2, got 0 in the sentence'",
        "2-3|a|_|_|_|_|_|_|_|_;4;1;'expected a range from 1 on, got 2-3'",
        "1-0|a|_|_|_|_|_|_|_|_;4;1;'expected a range from 1 on, got 1-0'",
        "1-2|a|a|_|_|_|_|_|_|_;4;3;'expected _ on the line of a range of words, got a'",
        "1-2|a|_|_|_|_|1|_|_|_;4;7;'expected _ on the line of a range of words, got 1'",
        "0.2|_|_|_|_|_|_|_|_|_;4;1;'expected empty node 0.1, got 0.2'",
        "1.1|_|_|_|_|_|_|_|_|_;4;1;'expected empty node 0.1, got 1.1'",
        "0.1|_|_|_|_|_|_|_|_|_;4;0;'expected a sentence with words, got an empty node'",
      })
  void oneWrongLine(String row, int line, int column, String reason) {
    String rows = Rows.of("# sent_id = a", "1|Oui|oui|INTJ|_|_|0|root|_|_", "", row, "");
    ConlluException told = refused(rows);
    assertEquals(reason, told.reason());
    assertEquals(line, told.line());
    assertEquals(column, told.column());
    assertEquals(
        "line " + line + (column == 0 ? "" : ", column " + column) + ": " + reason,
        told.getMessage());
  }

  @Test
  void headsThatAreNoTree() {
    told(
        3,
        7,
        "expected one root, got words 1 and 3",
        "1|a|a|X|_|_|0|root|_|_",
        "2|b|b|X|_|_|1|dep|_|_",
        "3|c|c|X|_|_|0|root|_|_");
    told(
        2,
        7,
        "expected a tree, got a circle through word 2",
        "1|a|a|X|_|_|2|dep|_|_",
        "2|b|b|X|_|_|3|dep|_|_",
        "3|c|c|X|_|_|2|dep|_|_",
        "4|d|d|X|_|_|0|root|_|_");
  }

  @Test
  void aWordThatIsMissingInTheMiddle() {
    told(2, 1, "expected 2, got 3", "1|a|a|X|_|_|0|root|_|_", "3|b|b|X|_|_|1|dep|_|_");
  }

  @Test
  void aRangeWithinARange() {
    told(
        3,
        1,
        "expected words up to 3 of the token before, got 2-3",
        "1-3|a|_|_|_|_|_|_|_|_",
        "1|a|a|X|_|_|0|root|_|_",
        "2-3|b|_|_|_|_|_|_|_|_");
  }

  @Test
  void aRangeThatIsCutOffByTheNextSentence() {
    told(
        1,
        1,
        "expected words up to 2, got 1 in the sentence",
        "1-2|a|_|_|_|_|_|_|_|_",
        "1|a|a|X|_|_|0|root|_|_",
        "",
        "1|b|b|X|_|_|0|root|_|_");
  }

  @Test
  void aCommentInsideASentence() {
    told(
        2,
        0,
        "expected comments before the first word of a sentence, got one inside",
        "1|a|a|X|_|_|0|root|_|_",
        "# sent_id = b");
  }

  @Test
  void bytesThatAreNoUtf8() throws IOException {
    Path file = folder.resolve("latin.conllu");
    Files.write(file, (Rows.GOOD + "# été\n").getBytes(StandardCharsets.ISO_8859_1));
    ConlluException told = assertThrows(ConlluException.class, () -> ConlluReader.read(file));
    assertEquals(Rows.GOOD.lines().count() + 1, told.line());
    assertEquals("expected UTF-8, got byte 0xE9", told.reason());
    Files.write(file, new byte[] {'#', '\n', (byte) 0xC3});
    told = assertThrows(ConlluException.class, () -> ConlluReader.read(file));
    assertEquals(2, told.line(), "a character that the end of the file cuts off");
  }

  @Test
  void filesAreReadAsTextIs() throws IOException {
    Path file = Files.writeString(folder.resolve("good.conllu"), Rows.GOOD);
    assertEquals(read(Rows.GOOD), ConlluReader.read(file));
    assertThrows(
        NoSuchFileException.class, () -> ConlluReader.read(folder.resolve("missing.conllu")));
  }

  @Test
  void aLongSentenceStaysLinear() throws IOException {
    StringBuilder rows = new StringBuilder("1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n");
    for (int word = 2; word <= 200_000; word++) {
      rows.append(word).append("\ta\ta\tX\t_\t_\t").append(word - 1).append("\tdep\t_\t_\n");
    }
    assertEquals(200_000, read(rows.toString()).get(0).tree().size());
    String circle = rows.toString().replaceFirst("0\troot", "200000\tdep");
    assertTrue(refused(circle).reason().contains("circle"));
  }

  private static void told(int line, int column, String reason, String... rows) {
    ConlluException told = refused(Rows.of(rows));
    assertEquals(reason, told.reason());
    assertEquals(line, told.line());
    assertEquals(column, told.column());
  }
}
