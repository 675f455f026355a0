package org.pactwatch.language.fr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pactwatch.reading.contrast.Contrast;
import org.pactwatch.reading.contrast.ContrastWords;
import org.pactwatch.reading.contrast.Sign;

/** Runs the examples of words that tell against each other, both ways round. */
class ContrastExamplesTest {
  private static final French FRENCH = French.load();
  private static final Contrast CONTRAST = Contrast.of(FRENCH.analyzer(), FRENCH.contrasts());

  @TestFactory
  Stream<DynamicTest> contrastsKeepTheirExamples() {
    return FRENCH.contrasts().examples().stream()
        .map(
            example -> DynamicTest.dynamicTest("contrast:" + example.line(), () -> check(example)));
  }

  private static void check(ContrastWords.Example example) {
    assertEquals(example.gives(), kinds(CONTRAST.between(example.first(), example.second())));
    assertEquals(example.gives(), kinds(CONTRAST.between(example.second(), example.first())));
  }

  private static List<Sign.Kind> kinds(List<Sign> signs) {
    return signs.stream().map(Sign::kind).distinct().toList();
  }
}
