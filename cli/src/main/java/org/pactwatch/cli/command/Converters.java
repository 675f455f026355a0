package org.pactwatch.cli.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pactwatch.eval.Half;
import org.pactwatch.ledger.DecisionId;
import org.pactwatch.ledger.LedgerLocation;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.ledger.line.LineId;
import org.pactwatch.ledger.search.SearchRequest.Scope;
import org.pactwatch.model.claim.ClaimId;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.model.claim.Status;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.output.entities.EntityExport;
import org.pactwatch.output.export.ChangeFormat;
import org.pactwatch.output.export.ClaimExport;
import org.pactwatch.output.export.ContradictionFormat;
import org.pactwatch.output.export.DecisionFormat;
import org.pactwatch.output.export.DutyFormat;
import org.pactwatch.output.export.HostingFormat;
import org.pactwatch.output.export.LineExport;
import org.pactwatch.output.export.LineFormat;
import org.pactwatch.output.export.LineageFormat;
import org.pactwatch.output.network.NetworkExport;
import org.pactwatch.output.provenance.ProvenanceExport;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Words of the command line as values; what fits none is told with what was expected. */
final class Converters {
  private Converters() {}

  static void register(CommandLine line) {
    line.registerConverter(ClaimType.class, word -> constant(ClaimType.values(), word));
    line.registerConverter(Status.class, word -> constant(Status.values(), word));
    line.registerConverter(LineFormat.class, word -> constant(LineFormat.values(), word));
    line.registerConverter(DutyFormat.class, word -> constant(DutyFormat.values(), word));
    line.registerConverter(HostingFormat.class, word -> constant(HostingFormat.values(), word));
    line.registerConverter(CorpusFormat.class, word -> constant(CorpusFormat.values(), word));
    line.registerConverter(ChangeFormat.class, word -> constant(ChangeFormat.values(), word));
    line.registerConverter(
        ContradictionFormat.class, word -> constant(ContradictionFormat.values(), word));
    line.registerConverter(
        Contradiction.Kind.class, word -> constant(Contradiction.Kind.values(), word));
    line.registerConverter(LineageFormat.class, word -> constant(LineageFormat.values(), word));
    line.registerConverter(LineExport.class, word -> constant(LineExport.values(), word));
    line.registerConverter(ClaimExport.class, word -> constant(ClaimExport.values(), word));
    line.registerConverter(NetworkExport.class, word -> constant(NetworkExport.values(), word));
    line.registerConverter(
        ProvenanceExport.class, word -> constant(ProvenanceExport.values(), word));
    line.registerConverter(EntityExport.class, word -> constant(EntityExport.values(), word));
    line.registerConverter(ScoreFormat.class, word -> constant(ScoreFormat.values(), word));
    line.registerConverter(HitFormat.class, word -> constant(HitFormat.values(), word));
    line.registerConverter(Scope.class, word -> constant(Scope.values(), word));
    line.registerConverter(Half.class, word -> constant(Half.values(), word));
    line.registerConverter(DecisionFormat.class, word -> constant(DecisionFormat.values(), word));
    line.registerConverter(LocalDate.class, Converters::day);
    line.registerConverter(Integer.TYPE, Converters::number);
    line.registerConverter(LedgerLocation.class, word -> parsed(LedgerLocation::parse, word));
    line.registerConverter(EntityId.class, word -> parsed(EntityId::parse, word));
    line.registerConverter(ClaimId.class, word -> parsed(ClaimId::new, word));
    line.registerConverter(LineId.class, word -> parsed(LineId::new, word));
    line.registerConverter(DecisionId.class, word -> parsed(DecisionId::new, word));
    line.registerConverter(Instant.class, Converters::moment);
  }

  private static <E> E constant(E[] constants, String word) {
    return Stream.of(constants)
        .filter(constant -> constant.toString().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of " + List.of(constants) + ", got \"" + word + "\""));
  }

  private static LocalDate day(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeException mistake) {
      throw new TypeConversionException("expected a day such as 2024-03-05, got \"" + word + "\"");
    }
  }

  private static Instant moment(String word) {
    try {
      return Instant.parse(word);
    } catch (DateTimeException mistake) {
      throw new TypeConversionException(
          "expected a moment such as 2031-05-01T10:00:00Z, got \"" + word + "\"");
    }
  }

  private static int number(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException mistake) {
      throw new TypeConversionException("expected a whole number, got \"" + word + "\"");
    }
  }

  private static <T> T parsed(Function<String, T> parser, String word) {
    try {
      return parser.apply(word);
    } catch (IllegalArgumentException mistake) {
      throw new TypeConversionException(mistake.getMessage());
    }
  }
}
