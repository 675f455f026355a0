package org.pactwatch.model.text;

import java.util.Arrays;

/**
 * A text made of pieces of another one, with the way back: every code unit maps to the stretch of
 * the original it came from.
 *
 * <p>Pieces are either <em>copied</em> (each code unit maps to one code unit) or <em>rewritten</em>
 * (the whole piece maps to the whole original stretch: a decoded entity, a collapsed run of white
 * space, an inserted line end). Immutable and safe to share. Two are equal where text and map are.
 */
public final class MappedText {
  private static final MappedText EMPTY =
      new MappedText("", new int[0], new int[0], new int[0], new boolean[0]);

  private final String text;
  // Piece i covers text[starts[i], starts[i + 1]) and original[originStarts[i], originEnds[i]).
  private final int[] starts;
  private final int[] originStarts;
  private final int[] originEnds;
  private final boolean[] copied;

  private MappedText(
      String text, int[] starts, int[] originStarts, int[] originEnds, boolean[] copied) {
    this.text = text;
    this.starts = starts;
    this.originStarts = originStarts;
    this.originEnds = originEnds;
    this.copied = copied;
  }

  public static MappedText empty() {
    return EMPTY;
  }

  /** Returns the text of one stretch of the original, copied as it stands. */
  public static MappedText copyOf(CharSequence original, Span stretch) {
    return new Builder().copy(original, stretch).build();
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * Returns the stretch of the original that this text's span was made from.
   *
   * @param span a span of {@link #text()}; an empty one maps to an empty one
   * @throws IndexOutOfBoundsException if the span does not lie in the text
   */
  public Span toOriginal(Span span) {
    if (span.end() > text.length()) {
      throw new IndexOutOfBoundsException(
          "expected a span within 0.." + text.length() + ", got " + span);
    }
    if (starts.length == 0) {
      return new Span(0, 0);
    }
    int from = originalStart(span.start());
    if (span.isEmpty()) {
      return new Span(from, from);
    }
    return new Span(from, originalEnd(span.end() - 1));
  }

  /** Returns the text of one span of this text, mapped to the same original. */
  public MappedText slice(Span span) {
    Builder builder = new Builder();
    builder.append(this, span);
    return builder.build();
  }

  private int originalStart(int offset) {
    int piece = pieceAt(offset);
    return copied[piece]
        ? originStarts[piece] + Math.min(offset, text.length()) - starts[piece]
        : offset >= text.length() ? originEnds[piece] : originStarts[piece];
  }

  private int originalEnd(int lastOffset) {
    int piece = pieceAt(lastOffset);
    return copied[piece] ? originStarts[piece] + lastOffset - starts[piece] + 1 : originEnds[piece];
  }

  private int pieceAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  private int pieceEnd(int piece) {
    return piece + 1 < starts.length ? starts[piece + 1] : text.length();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MappedText that
        && text.equals(that.text)
        && Arrays.equals(starts, that.starts)
        && Arrays.equals(originStarts, that.originStarts)
        && Arrays.equals(originEnds, that.originEnds)
        && Arrays.equals(copied, that.copied);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  /** Puts a mapped text together, piece by piece, from left to right. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[8];
    private int[] originStarts = new int[8];
    private int[] originEnds = new int[8];
    private boolean[] copied = new boolean[8];
    private int size;

    public int length() {
      return text.length();
    }

    /** Adds a stretch of the original as it stands. */
    public Builder copy(CharSequence original, Span stretch) {
      if (stretch.isEmpty()) {
        return this;
      }
      boolean continues = size > 0 && copied[size - 1] && originEnds[size - 1] == stretch.start();
      if (continues) {
        originEnds[size - 1] = stretch.end();
      } else {
        addPiece(stretch, true);
      }
      text.append(original, stretch.start(), stretch.end());
      return this;
    }

    /**
     * Adds words that stand for a stretch of the original without being it.
     *
     * @param stretch what the words stand for; empty where nothing in the original is behind them
     */
    public Builder rewrite(CharSequence words, Span stretch) {
      if (words.length() == 0) {
        return this;
      }
      addPiece(stretch, false);
      text.append(words);
      return this;
    }

    /** Adds a part of another mapped text that comes from the same original. */
    public Builder append(MappedText other, Span span) {
      for (int piece = other.pieceAt(span.start());
          piece < other.starts.length && other.starts[piece] < span.end();
          piece++) {
        int from = Math.max(span.start(), other.starts[piece]);
        int to = Math.min(span.end(), other.pieceEnd(piece));
        if (from >= to) {
          continue;
        }
        if (other.copied[piece]) {
          int origin = other.originStarts[piece] + from - other.starts[piece];
          Span stretch = new Span(origin, origin + to - from);
          boolean continues = size > 0 && copied[size - 1] && originEnds[size - 1] == origin;
          if (continues) {
            originEnds[size - 1] = stretch.end();
          } else {
            addPiece(stretch, true);
          }
        } else {
          addPiece(new Span(other.originStarts[piece], other.originEnds[piece]), false);
        }
        text.append(other.text, from, to);
      }
      return this;
    }

    public MappedText build() {
      if (size == 0) {
        return EMPTY;
      }
      return new MappedText(
          text.toString(),
          Arrays.copyOf(starts, size),
          Arrays.copyOf(originStarts, size),
          Arrays.copyOf(originEnds, size),
          Arrays.copyOf(copied, size));
    }

    private void addPiece(Span stretch, boolean isCopy) {
      if (size == starts.length) {
        int larger = size * 2;
        starts = Arrays.copyOf(starts, larger);
        originStarts = Arrays.copyOf(originStarts, larger);
        originEnds = Arrays.copyOf(originEnds, larger);
        copied = Arrays.copyOf(copied, larger);
      }
      starts[size] = text.length();
      originStarts[size] = stretch.start();
      originEnds[size] = stretch.end();
      copied[size] = isCopy;
      size++;
    }
  }
}
