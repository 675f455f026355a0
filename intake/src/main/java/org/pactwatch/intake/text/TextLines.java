package org.pactwatch.intake.text;

import java.util.ArrayList;
import java.util.List;
import org.pactwatch.model.document.Block;
import org.pactwatch.model.text.MappedText;
import org.pactwatch.model.text.Span;

/** Plain text as blocks: each line that holds more than white space, without its ends. */
public final class TextLines {
  private TextLines() {}

  public static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    for (int i = start; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        Span line = new Span(start, i).strip(text);
        if (!line.isEmpty()) {
          blocks.add(Block.line(MappedText.copyOf(text, line)));
        }
        start = i + 1;
      }
    }
    return blocks;
  }

  private static boolean isLineEnd(char unit) {
    return (unit >= '\n' && unit <= '\r')
        || unit == '\u0085'
        || unit == '\u2028'
        || unit == '\u2029';
  }
}
