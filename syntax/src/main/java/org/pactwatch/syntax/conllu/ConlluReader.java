package org.pactwatch.syntax.conllu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

/**
 * Reads CoNLL-U strictly: the first thing that is wrong ends the reading with its place.
 *
 * <p>Let through, since they cannot be misread: a byte-order mark, CRLF line ends, a missing line
 * end or blank line at the end, blank lines and comments without a sentence. Empty nodes are
 * checked and left out, for they belong to enhanced graphs. DEPS and XPOS are not looked at.
 */
public final class ConlluReader {
  private static final int COLUMNS = 10;
  private static final int ID = 1;
  private static final int FORM = 2;
  private static final int LEMMA = 3;
  private static final int UPOS = 4;
  private static final int FEATS = 6;
  private static final int DEPREL = 8;
  private static final int MISC = 10;

  private static final String ROOT = "root";

  /** What belongs to words and stands empty on the line of a token of several words. */
  private static final int[] OF_WORDS_ALONE = {LEMMA, UPOS, HeadColumn.COLUMN, DEPREL};

  private final List<TreebankSentence> sentences = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Word> words = new ArrayList<>();
  private final HeadColumn heads = new HeadColumn();
  private String id = "";
  private int firstLine;
  private int line;

  /** Where the text ends without the space that may follow its last token. */
  private int textEnd;

  private int emptyNodes;

  /** The last word of the contraction that is open, from 1, its stretch and its line. */
  private int contractionEnd;

  private int contractionStart;
  private int contractionStop;
  private int contractionLine;

  private ConlluReader() {}

  /**
   * Returns all sentences of a UTF-8 file in order.
   *
   * @throws ConlluException if it is not UTF-8 or not CoNLL-U, or has a sentence whose heads are no
   *     tree
   * @throws IOException if it cannot be read
   */
  public static List<TreebankSentence> read(Path file) throws IOException {
    return read(new StringReader(Utf8.decode(Files.readAllBytes(file))));
  }

  /**
   * Returns all sentences of a decoded file in order.
   *
   * @throws ConlluException if it is not CoNLL-U, or has a sentence whose heads are no tree
   * @throws IOException if the source fails
   */
  public static List<TreebankSentence> read(Reader source) throws IOException {
    ConlluReader reader = new ConlluReader();
    BufferedReader lines = new BufferedReader(source);
    for (String next = lines.readLine(); next != null; next = lines.readLine()) {
      reader.line++;
      reader.take(reader.line == 1 && next.startsWith("\ufeff") ? next.substring(1) : next);
    }
    reader.endSentence();
    return List.copyOf(reader.sentences);
  }

  private void take(String row) {
    if (row.isEmpty()) {
      endSentence();
    } else if (row.startsWith("#")) {
      comment(row);
    } else {
      String[] cells = row.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw wrong(0, "expected " + COLUMNS + " columns parted by tabs, got " + cells.length);
      }
      for (int column = 1; column <= COLUMNS; column++) {
        if (cells[column - 1].isEmpty()) {
          throw wrong(column, "expected a value or _, got nothing");
        }
      }
      if (firstLine == 0) {
        firstLine = line;
      }
      token(cells);
    }
  }

  private void comment(String row) {
    if (firstLine != 0) {
      throw wrong(0, "expected comments before the first word of a sentence, got one inside");
    }
    int sign = row.indexOf('=');
    if (sign > 0 && row.substring(1, sign).strip().equals("sent_id")) {
      id = row.substring(sign + 1).strip();
    }
  }

  private void token(String[] cells) {
    TokenNumber number =
        TokenNumber.parse(cells[ID - 1])
            .orElseThrow(() -> wrong(ID, "expected 1, 1-2 or 1.1, got " + cells[ID - 1]));
    switch (number.kind()) {
      case EMPTY_NODE -> emptyNode(number, cells[ID - 1]);
      case RANGE -> contraction(number, cells);
      case WORD -> {
        if (number.first() != words.size() + 1) {
          throw wrong(ID, "expected " + (words.size() + 1) + ", got " + number.first());
        }
        if (inContraction()) {
          word(cells, contractionStart, contractionStop);
        } else {
          int start = text.length();
          word(cells, start, append(cells));
        }
        emptyNodes = 0;
      }
    }
  }

  private void emptyNode(TokenNumber number, String cell) {
    emptyNodes++;
    if (number.first() != words.size() || number.second() != emptyNodes) {
      throw wrong(ID, "expected empty node " + words.size() + "." + emptyNodes + ", got " + cell);
    }
  }

  private void contraction(TokenNumber range, String[] cells) {
    if (inContraction()) {
      throw wrong(
          ID,
          "expected words up to " + contractionEnd + " of the token before, got " + cells[ID - 1]);
    }
    if (range.first() != words.size() + 1 || range.second() < range.first()) {
      throw wrong(ID, "expected a range from " + (words.size() + 1) + " on, got " + cells[ID - 1]);
    }
    for (int column : OF_WORDS_ALONE) {
      if (!cells[column - 1].equals("_")) {
        throw wrong(column, "expected _ on the line of a range of words, got " + cells[column - 1]);
      }
    }
    contractionEnd = range.second();
    contractionLine = line;
    contractionStart = text.length();
    contractionStop = append(cells);
  }

  private boolean inContraction() {
    return words.size() < contractionEnd;
  }

  /** Adds a token to the text and returns where it ends. */
  private int append(String[] cells) {
    text.append(form(cells));
    textEnd = text.length();
    if (!("|" + cells[MISC - 1] + "|").contains("|SpaceAfter=No|")) {
      text.append(' ');
    }
    return textEnd;
  }

  private String form(String[] cells) {
    String form = cells[FORM - 1];
    if (!form.equals(form.strip())) {
      throw wrong(FORM, "expected a form without outer white space, got \"" + form + "\"");
    }
    return form;
  }

  private void word(String[] cells, int start, int end) {
    words.add(
        new Word(
            start, end, form(cells), upos(cells[UPOS - 1]), cells[LEMMA - 1], features(cells)));
    if (cells[DEPREL - 1].equals("_")) {
      throw wrong(DEPREL, "expected a relation, got _");
    }
    int head = head(cells[HeadColumn.COLUMN - 1]);
    if ((head == 0) != cells[DEPREL - 1].equals(ROOT)) {
      throw wrong(DEPREL, "expected root for head 0 and for no other, got " + cells[DEPREL - 1]);
    }
    heads.add(head, cells[DEPREL - 1], line);
  }

  private int head(String cell) {
    return TokenNumber.parse(cell)
        .filter(number -> number.kind() == TokenNumber.Kind.WORD)
        .map(TokenNumber::first)
        .orElseThrow(() -> wrong(HeadColumn.COLUMN, "expected a word's number, got " + cell));
  }

  private Upos upos(String cell) {
    try {
      return Upos.valueOf(cell);
    } catch (IllegalArgumentException unknown) {
      throw wrong(UPOS, "expected a universal part of speech, got " + cell);
    }
  }

  private Features features(String[] cells) {
    try {
      return Features.parse(cells[FEATS - 1]);
    } catch (IllegalArgumentException malformed) {
      throw wrong(FEATS, malformed.getMessage());
    }
  }

  private ConlluException wrong(int column, String reason) {
    return new ConlluException(line, column, reason);
  }

  private void endSentence() {
    if (inContraction()) {
      throw new ConlluException(
          contractionLine,
          ID,
          "expected words up to " + contractionEnd + ", got " + words.size() + " in the sentence");
    }
    if (!words.isEmpty()) {
      String whole = text.substring(0, textEnd);
      Sentence sentence = new Sentence(0, textEnd, words, Optional.of(heads.tree()));
      sentences.add(new TreebankSentence(firstLine, id, whole, sentence));
    } else if (firstLine != 0) {
      throw new ConlluException(firstLine, 0, "expected a sentence with words, got an empty node");
    }
    text.setLength(0);
    textEnd = 0;
    words.clear();
    heads.clear();
    emptyNodes = 0;
    contractionEnd = 0;
    firstLine = 0;
    id = "";
  }
}
