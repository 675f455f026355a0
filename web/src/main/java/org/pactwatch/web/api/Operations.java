package org.pactwatch.web.api;

import static org.pactwatch.web.api.Operation.Parameter.asked;
import static org.pactwatch.web.api.Operation.Parameter.inPath;
import static org.pactwatch.web.api.Operation.Parameter.needed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwatch.ledger.contradiction.Contradiction;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.web.api.Answer.Shape;
import org.pactwatch.web.api.Operation.Parameter;
import org.pactwatch.web.rows.FacetName;
import org.pactwatch.web.rows.RowOrder;

/** All operations. */
public final class Operations {
  private static final String DATE = "date";
  private static final String TEXT = "string";
  private static final Parameter AFTER =
      asked("after", "The cursor that the answer before gave as next.", TEXT);
  private static final Parameter LIMIT =
      asked("limit", "How many at most, 1 to 1000; usually 100.", "integer");
  private static final Parameter FORMAT = asked("format", "json or jsonl.", "json|jsonl");
  private static final Parameter KNOWN =
      asked("known-by", "Only what had been published by this day.", DATE);
  private static final Parameter AS_OF = asked("as-of", "What held on this day.", DATE);

  private Operations() {}

  /** The operations, in the order of the OpenAPI document. */
  public static List<Operation> all() {
    return List.of(
        new Operation(
            "lines", "/lines", "Lines by facets and days.", lines(), Shape.LIST, LineAnswers::all),
        new Operation(
            "line",
            "/lines/{line}",
            "One line; an id that has no line any more leads to the one that holds its claims.",
            List.of(inPath("line", "The line's id."), KNOWN),
            Shape.OBJECT,
            LineAnswers::one),
        new Operation(
            "claims",
            "/claims",
            "Claims in the claim format, version 1.",
            List.of(
                asked("document", "Of this document.", TEXT),
                asked("type", "Of this type.", words(ClaimType.values())),
                KNOWN,
                AFTER,
                LIMIT,
                FORMAT),
            Shape.LIST,
            ClaimAnswers::all),
        new Operation(
            "claim",
            "/claims/{claim}",
            "One claim in the claim format, version 1.",
            List.of(inPath("claim", "The claim's id."), KNOWN),
            Shape.OBJECT,
            ClaimAnswers::one),
        new Operation(
            "documents",
            "/documents",
            "The table of contents.",
            List.of(KNOWN, AFTER, LIMIT, FORMAT),
            Shape.LIST,
            DocumentAnswers::all),
        new Operation(
            "document",
            "/document",
            "One document with its clean text and what was set apart.",
            List.of(needed("id", "The document's id.", TEXT), KNOWN),
            Shape.OBJECT,
            DocumentAnswers::one),
        new Operation(
            "contradictions",
            "/contradictions",
            "Two things that cannot both hold.",
            List.of(
                asked("kind", "In what they differ.", words(Contradiction.Kind.values())),
                KNOWN,
                AFTER,
                LIMIT,
                FORMAT),
            Shape.LIST,
            OtherAnswers::contradictions),
        new Operation(
            "duties",
            "/duties",
            "Who must do what when a state is attacked.",
            List.of(
                needed("attacked", "The state attacked, by its three letters.", TEXT),
                asked("on", "The day of the attack.", DATE),
                asked("by", "The attacker, by its three letters.", TEXT),
                KNOWN),
            Shape.OBJECT,
            OtherAnswers::duties),
        new Operation(
            "hosting",
            "/hosting",
            "Whose weapons and forces stand where.",
            List.of(AS_OF, KNOWN),
            Shape.OBJECT,
            OtherAnswers::hosting),
        new Operation(
            "lineage",
            "/lineage",
            "Which documents repeat others, and who has it from whom.",
            List.of(KNOWN, AFTER, LIMIT, FORMAT),
            Shape.LIST,
            OtherAnswers::lineage),
        new Operation(
            "changes",
            "/changes",
            "What became of lines since a day.",
            List.of(asked("since", "Since this day.", DATE), KNOWN, AFTER, LIMIT, FORMAT),
            Shape.LIST,
            OtherAnswers::changes));
  }

  private static List<Parameter> lines() {
    List<Parameter> parameters = new ArrayList<>();
    for (FacetName facet : FacetName.values()) {
      parameters.add(
          asked(
              facet.toString(), "With this " + facet + "; several mean one of them.", TEXT + "[]"));
    }
    parameters.add(asked("from", "With a day on or after this one.", DATE));
    parameters.add(asked("to", "With a day on or before this one.", DATE));
    parameters.add(AS_OF);
    parameters.add(KNOWN);
    parameters.add(asked("sort", "In which order.", words(RowOrder.values())));
    parameters.addAll(List.of(AFTER, LIMIT, FORMAT));
    return parameters;
  }

  private static String words(Object[] constants) {
    return Stream.of(constants).map(Object::toString).collect(Collectors.joining("|"));
  }
}
