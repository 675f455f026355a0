package org.pactwatch.syntax.conllu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.syntax.Features;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Tree;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

/** Reads CoNLL-U strictly: the first thing that is wrong ends the reading with its place. */
public final class ConlluReader {
  private static final int COLUMNS = 10;
  private static final int ID = 1;
  private static final int FORM = 2;
  private static final int LEMMA = 3;
  private static final int UPOS = 4;
  private static final int FEATS = 6;
  private static final int HEAD = 7;
  private static final int DEPREL = 8;
  private static final int MISC = 10;

  private final List<TreebankSentence> sentences = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Word> words = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();
  private final List<Integer> headLines = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();
  private String id = "";
  private int firstLine;
  private int line;

  /** The last word of the contraction that is open, from 1, and the stretch that it spans. */
  private int contractionEnd;

  private int contractionStart;
  private int contractionStop;

  private ConlluReader() {}

  /**
   * Returns all sentences of a file in order.
   *
   * @throws ConlluException if it is not CoNLL-U, or has a sentence whose heads are no tree
   */
  public static List<TreebankSentence> read(Reader source) throws IOException {
    ConlluReader reader = new ConlluReader();
    BufferedReader lines = new BufferedReader(source);
    for (String next = lines.readLine(); next != null; next = lines.readLine()) {
      reader.line++;
      reader.take(next);
    }
    reader.line++;
    reader.endSentence();
    return reader.sentences;
  }

  private void take(String row) {
    if (row.isEmpty()) {
      endSentence();
    } else if (row.startsWith("#")) {
      comment(row);
    } else {
      String[] cells = row.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new ConlluException(
            line, 0, "expected " + COLUMNS + " columns parted by tabs, got " + cells.length);
      }
      for (int column = 1; column <= COLUMNS; column++) {
        if (cells[column - 1].isEmpty()) {
          throw new ConlluException(line, column, "expected a value or _, got nothing");
        }
      }
      if (firstLine == 0) {
        firstLine = line;
      }
      token(cells);
    }
  }

  private void comment(String row) {
    String comment = row.substring(1).trim();
    if (comment.startsWith("sent_id")) {
      int sign = comment.indexOf('=');
      id = sign < 0 ? "" : comment.substring(sign + 1).trim();
    }
  }

  private void token(String[] cells) {
    String number = cells[ID - 1];
    int dash = number.indexOf('-');
    if (number.indexOf('.') >= 0) {
      // Empty nodes belong to enhanced graphs, not to the tree.
      return;
    }
    if (dash > 0) {
      int first = integer(number.substring(0, dash), ID);
      int last = integer(number.substring(dash + 1), ID);
      if (first != words.size() + 1 || last < first || inContraction()) {
        throw new ConlluException(
            line, ID, "expected a range from " + (words.size() + 1) + " on, got " + number);
      }
      contractionEnd = last;
      contractionStart = text.length();
      contractionStop = append(cells);
      return;
    }
    if (integer(number, ID) != words.size() + 1) {
      throw new ConlluException(line, ID, "expected " + (words.size() + 1) + ", got " + number);
    }
    if (inContraction()) {
      word(cells, contractionStart, contractionStop);
    } else {
      int start = text.length();
      word(cells, start, append(cells));
    }
  }

  private boolean inContraction() {
    return words.size() < contractionEnd;
  }

  /** Adds a token to the text and returns where it ends. */
  private int append(String[] cells) {
    text.append(cells[FORM - 1]);
    int end = text.length();
    if (!("|" + cells[MISC - 1] + "|").contains("|SpaceAfter=No|")) {
      text.append(' ');
    }
    return end;
  }

  private void word(String[] cells, int start, int end) {
    words.add(
        new Word(
            start, end, cells[FORM - 1], upos(cells[UPOS - 1]), cells[LEMMA - 1], features(cells)));
    heads.add(integer(cells[HEAD - 1], HEAD));
    headLines.add(line);
    if (cells[DEPREL - 1].equals("_")) {
      throw new ConlluException(line, DEPREL, "expected a relation, got _");
    }
    relations.add(cells[DEPREL - 1]);
  }

  private int integer(String cell, int column) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException notANumber) {
      throw new ConlluException(line, column, "expected a number, got " + cell);
    }
  }

  private Upos upos(String cell) {
    try {
      return Upos.valueOf(cell);
    } catch (IllegalArgumentException unknown) {
      throw new ConlluException(line, UPOS, "expected a universal part of speech, got " + cell);
    }
  }

  private Features features(String[] cells) {
    try {
      return Features.parse(cells[FEATS - 1]);
    } catch (IllegalArgumentException malformed) {
      throw new ConlluException(line, FEATS, malformed.getMessage());
    }
  }

  private void endSentence() {
    if (inContraction()) {
      throw new ConlluException(
          line, 0, "expected words up to " + contractionEnd + ", got " + words.size());
    }
    if (!words.isEmpty()) {
      String whole = text.toString().stripTrailing();
      Sentence sentence = new Sentence(0, whole.length(), words, Optional.of(tree()));
      sentences.add(new TreebankSentence(firstLine, id, whole, sentence));
    }
    text.setLength(0);
    words.clear();
    heads.clear();
    headLines.clear();
    relations.clear();
    contractionEnd = 0;
    firstLine = 0;
    id = "";
  }

  private Tree tree() {
    int[] above = new int[heads.size()];
    for (int word = 0; word < above.length; word++) {
      int head = heads.get(word);
      if (head < 0 || head > above.length) {
        throw new ConlluException(
            headLines.get(word), HEAD, "expected 0 to " + above.length + ", got " + head);
      }
      above[word] = head - 1;
    }
    try {
      return new Tree(above, relations.toArray(String[]::new));
    } catch (IllegalArgumentException noTree) {
      throw new ConlluException(firstLine, HEAD, noTree.getMessage());
    }
  }
}
