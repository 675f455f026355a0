package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.model.claim.Claim;
import org.pactwatch.model.claim.ClaimType;
import org.pactwatch.reading.Reader;
import org.pactwatch.reading.claim.QuantityWords;

/** Runs the examples of counting words through the whole reading. */
class QuantityExamplesTest {
  private static final French FRENCH = French.load();
  private static final Reader READER = Reader.of(FRENCH, Gazetteer.load());

  @TestFactory
  Stream<DynamicTest> countingWordsKeepTheirExamples() {
    return FRENCH.claims().quantities().examples().stream()
        .map(
            example -> DynamicTest.dynamicTest("quantity:" + example.line(), () -> check(example)));
  }

  private static void check(QuantityWords.Example example) {
    List<Claim> claims =
        READER.read(Documents.text("example", example.text())).claims().stream()
            .filter(claim -> claim.type() != ClaimType.STATEMENT)
            .toList();
    assertFalse(claims.isEmpty(), () -> "«" + example.text() + "» makes no claim");
    List<QuantityWords.Given> found =
        claims.stream()
            .flatMap(claim -> claim.proposition().details().quantity().stream())
            .map(
                one ->
                    new QuantityWords.Given(
                        one.least(), one.most(), one.approximate(), one.unit(), one.expression()))
            .toList();
    assertEquals(example.gives(), found, example.text());
  }
}
