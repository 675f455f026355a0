package org.pactwatch.eval.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.model.text.Span;

class TimeMlTest {
  private static final String XML =
      """
      <?xml version="1.0" ?>
      <TimeML><DOCID>a</DOCID>
      <DCT><TIMEX3 tid="t0" type="DATE" value="2031-05-06T10:00">6 mai</TIMEX3></DCT>
      <TEXT><EVENT eid="e1">Reçu</EVENT> chez A &amp; B <TIMEX3 type='DATE' value='2031-05-05'>hier
      soir</TIMEX3><TIMEX3 type="DURATION" value="P1D"/>.</TEXT>
      <TLINK/></TimeML>
      """;

  @TempDir Path folder;

  @Test
  void readsTextDayAndTimes() throws IOException {
    Files.writeString(folder.resolve("a.tml"), XML);
    Files.writeString(folder.resolve("LICENSE"), "no TimeML");
    List<TimeDocument> documents = TimeMl.readAll(folder);
    assertEquals(1, documents.size());
    TimeDocument document = documents.get(0);
    assertEquals("a.tml", document.name());
    assertEquals(LocalDate.of(2031, 5, 6), document.created());
    assertEquals("Reçu chez A & B hier\nsoir.", document.text());
    assertEquals(List.of(new MarkedTime(new Span(16, 25), "DATE", "2031-05-05")), document.times());
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    assertTold("expected XML", "<TimeML>");
    assertTold("expected a TEXT", "<TimeML/>");
    assertTold("expected a day in DCT", XML.replace("2031-05-06", "2031-13-06"));
    assertTold(
        "expected XML", "<!DOCTYPE a [<!ENTITY b SYSTEM 'c'>]>" + XML.replace("Reçu", "&b;"));
    ProblemException none = assertThrows(ProblemException.class, () -> TimeMl.readAll(folder));
    assertTrue(none.getMessage().contains("expected TimeML"), none.getMessage());
    Path nowhere = folder.resolve("no");
    assertThrows(ProblemException.class, () -> TimeMl.readAll(nowhere));
  }

  private static void assertTold(String message, String xml) {
    ProblemException told =
        assertThrows(ProblemException.class, () -> TimeMl.parse("folder/a.tml", "a.tml", xml));
    assertEquals(ProblemCode.BAD_GOLD, told.problem().code());
    assertTrue(told.problem().place().toString().startsWith("folder/a.tml"), told.getMessage());
    assertTrue(told.getMessage().contains(message), told.getMessage());
  }
}
