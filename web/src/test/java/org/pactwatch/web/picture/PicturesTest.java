package org.pactwatch.web.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.pactwatch.model.entity.EntityId;
import org.w3c.dom.Document;

class PicturesTest {
  private static final String HOSTILE = "<script>alert('1')</script> & \"\u0001";
  private static final Outlines OUTLINES = Outlines.load();

  @Test
  void whatArticlesSayIsOnlyTextInPictures() throws Exception {
    Mark mark =
        new Mark("real", day("2031-01-01"), day("2031-02-01"), HOSTILE, "/lines?x=\"><script>");
    Drawing lanes =
        LanePicture.of(
            List.of(new LanePicture.Lane(HOSTILE, "", List.of(mark))), 40, day -> HOSTILE, HOSTILE);
    Drawing network =
        NetworkPicture.of(
            List.of(new NetworkPicture.Point("a", HOSTILE, "state", "/\"")), List.of(), HOSTILE);
    Drawing map =
        MapPicture.of(
                OUTLINES,
                List.of(
                    new MapPicture.Place(
                        EntityId.state("BLR"), HOSTILE, "nuclear", List.of(HOSTILE), "/\"")),
                HOSTILE)
            .orElseThrow();
    for (Drawing one : List.of(lanes, network, map)) {
      assertFalse(one.inline().contains("<script"), one.inline());
      Document file = parsed(one.file());
      assertEquals(0, file.getElementsByTagName("script").getLength());
      assertTrue(file.getElementsByTagName("title").getLength() > 0);
    }
  }

  @Test
  void theSameNetworkIsDrawnTheSame() {
    List<NetworkPicture.Point> points =
        List.of(
            new NetworkPicture.Point("a", "A", "state", "/a"),
            new NetworkPicture.Point("b", "B", "body", "/b"),
            new NetworkPicture.Point("c", "C", "thing", "/c"));
    List<NetworkPicture.Link> links = List.of(new NetworkPicture.Link("a", "b", "bound", "a b"));
    assertEquals(
        NetworkPicture.of(points, links, "n").file(), NetworkPicture.of(points, links, "n").file());
  }

  @Test
  void signsDifferWithoutTheirColour() {
    List<String> drawn =
        List.of("real", "intended", "open", "against").stream()
            .map(
                stage -> {
                  Svg svg = new Svg();
                  new Mark(stage, day("2031-01-01"), day("2031-01-01"), "", "").draw(svg, 9, 9);
                  return svg.drawing(1, 1, "").inline().replaceAll("class=\"[^\"]*\"", "");
                })
            .distinct()
            .toList();
    assertEquals(4, drawn.size());
  }

  @Test
  void placesTooSmallOrTooFarAreNamedInsteadOfDrawn() {
    List<MapPicture.Place> places =
        List.of(place("BLR"), place("DEU"), place("ITA"), place("VAT"), place("JPN"));
    assertEquals(
        List.of(EntityId.state("JPN"), EntityId.state("VAT")),
        MapPicture.missing(OUTLINES, places));
    assertEquals(
        Optional.empty(), MapPicture.of(OUTLINES, List.of(place("VAT")), "").map(Drawing::file));
  }

  @Test
  void axesOfOneDayOneMonthAndManyYearsHaveMarks() {
    assertEquals(
        List.of(day("2031-03-05")),
        new TimeAxis(day("2031-03-05"), day("2031-03-05"), 0, 9).ticks());
    assertEquals(2, new TimeAxis(day("2031-03-05"), day("2031-03-20"), 0, 9).ticks().size());
    TimeAxis decades = new TimeAxis(day("1949-04-04"), day("2031-03-20"), 0, 9);
    assertTrue(decades.isOfYears());
    assertTrue(decades.ticks().size() <= 10, decades.ticks().toString());
  }

  private static MapPicture.Place place(String code) {
    return new MapPicture.Place(EntityId.state(code), code, "host", List.of(), "/");
  }

  private static LocalDate day(String words) {
    return LocalDate.parse(words);
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
