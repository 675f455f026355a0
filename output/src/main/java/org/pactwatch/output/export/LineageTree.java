package org.pactwatch.output.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.pactwatch.ledger.lineage.Descent;
import org.pactwatch.ledger.lineage.Direction;
import org.pactwatch.ledger.lineage.Family;
import org.pactwatch.ledger.lineage.Lineage;
import org.pactwatch.ledger.lineage.Source;
import org.pactwatch.model.document.DocumentId;

/**
 * Lineage as trees for people: below each source stands who has it from there, how, how much alike
 * both are, and why we think so. Who stands alone is only counted, unless it is all there is.
 */
public final class LineageTree {
  private static final String STEP = "  ";

  private LineageTree() {}

  /** Writes families in the order given, then how many documents stand alone. */
  public static void write(Lineage lineage, List<Family> families, Appendable out)
      throws IOException {
    int alone = 0;
    String before = "";
    for (Family family : families) {
      if (isAlone(lineage, family) && families.size() > 1) {
        alone++;
      } else {
        out.append(before);
        family(lineage, family, out);
        before = "\n";
      }
    }
    if (alone > 0) {
      out.append(before).append(documents(alone)).append(alone == 1 ? " stands" : " stand");
      out.append(" alone\n");
    }
  }

  private static boolean isAlone(Lineage lineage, Family family) {
    return family.members().size() == 1 && lineage.descentOf(family.name()).isEmpty();
  }

  private static void family(Lineage lineage, Family family, Appendable out) throws IOException {
    out.append("family ").append(family.name().value());
    out.append(": ").append(documents(family.members().size()));
    out.append(", from ").append(family.root().toString()).append('\n');
    for (Source top : tops(lineage, family)) {
      out.append(STEP).append(top.toString()).append('\n');
      below(lineage, family, top, STEP + STEP, out);
    }
  }

  /** What nothing in the family was taken from: documents without a source, and sources outside. */
  private static List<Source> tops(Lineage lineage, Family family) {
    List<Source> tops = new ArrayList<>();
    family.members().stream()
        .flatMap(member -> lineage.descentOf(member).stream())
        .map(Descent::source)
        .filter(source -> source.outside().isPresent())
        .distinct()
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .forEach(tops::add);
    for (DocumentId member : family.members()) {
      if (lineage.descentOf(member).isEmpty()) {
        tops.add(new Source.Inside(member));
      }
    }
    return tops;
  }

  private static void below(
      Lineage lineage, Family family, Source source, String indent, Appendable out)
      throws IOException {
    for (Descent descent : lineage.takenFrom(family, source)) {
      out.append(indent).append(title(descent)).append('\n');
      for (String reason : descent.reasons()) {
        out.append(indent).append("  because ").append(reason).append('\n');
      }
      below(lineage, family, new Source.Inside(descent.child()), indent + STEP, out);
    }
  }

  private static String title(Descent descent) {
    List<String> parts = new ArrayList<>();
    parts.add(descent.child().value());
    parts.add(descent.kind().toString());
    if (descent.similarity() > 0) {
      parts.add(Math.round(100 * descent.similarity()) + " %");
    }
    if (descent.direction() == Direction.UNDETERMINED) {
      parts.add("direction undetermined");
    }
    return String.join(STEP, parts);
  }

  private static String documents(int count) {
    return count + (count == 1 ? " document" : " documents");
  }
}
