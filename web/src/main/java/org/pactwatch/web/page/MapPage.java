package org.pactwatch.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.pactwatch.ledger.duty.Hosting;
import org.pactwatch.model.entity.EntityId;
import org.pactwatch.model.problem.Problem;
import org.pactwatch.model.problem.ProblemCode;
import org.pactwatch.model.problem.ProblemException;
import org.pactwatch.web.picture.Drawing;
import org.pactwatch.web.picture.MapPicture;
import org.pactwatch.web.picture.Outlines;
import org.pactwatch.web.speech.Speech;

/**
 * Whose weapons and forces stand where.
 *
 * @param day on which day
 * @param hostings what stands where
 * @param picture absent where nothing can be drawn
 * @param missing hosts that are too small for the map
 */
public record MapPage(
    LocalDate day, List<Hosting> hostings, Optional<Drawing> picture, List<EntityId> missing) {
  private static final int WORDS = 3;
  private static final int LONGEST = 46;

  public MapPage {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(picture, "picture");
    hostings = List.copyOf(hostings);
    missing = List.copyOf(missing);
  }

  /** Gathers the page. */
  public static Sheet of(Visit visit) {
    List<Hosting> hostings = visit.sight().hostings().on(visit.day());
    List<MapPicture.Place> places = places(hostings, visit);
    Outlines outlines = Holder.OUTLINES;
    MapPage page =
        new MapPage(
            visit.day(),
            hostings,
            MapPicture.of(outlines, places, told(visit)),
            MapPicture.missing(outlines, places));
    return new Sheet("map", visit.speech().say("menu.map"), page);
  }

  /**
   * The picture alone.
   *
   * @throws ProblemException NOT_FOUND where nothing can be drawn
   */
  public static Drawing picture(Visit visit) {
    List<Hosting> hostings = visit.sight().hostings().on(visit.day());
    return MapPicture.of(Holder.OUTLINES, places(hostings, visit), told(visit))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.of(ProblemCode.NOT_FOUND, "map", "nothing can be drawn", "")));
  }

  private static String told(Visit visit) {
    return visit.speech().say("map.lead", visit.speech().day(visit.day()));
  }

  private static List<MapPicture.Place> places(List<Hosting> hostings, Visit visit) {
    Map<EntityId, List<Hosting>> hosts = new TreeMap<>();
    hostings.forEach(one -> hosts.computeIfAbsent(one.host(), none -> new ArrayList<>()).add(one));
    List<MapPicture.Place> places = new ArrayList<>();
    hosts.forEach(
        (host, all) -> {
          boolean nuclear = all.stream().anyMatch(Hosting::nuclear);
          List<String> words =
              all.stream().map(one -> words(one, visit.speech())).distinct().limit(WORDS).toList();
          places.add(
              new MapPicture.Place(
                  host,
                  visit.speech().name(host),
                  nuclear ? "nuclear" : "host",
                  words,
                  visit.links().entity(host)));
        });
    return places;
  }

  private static String words(Hosting hosting, Speech speech) {
    List<String> parts = new ArrayList<>();
    if (!hosting.owners().isEmpty()) {
      parts.add(speech.names(hosting.owners()));
    }
    if (!hosting.items().isEmpty()) {
      parts.add(speech.names(hosting.items()));
    }
    String words = String.join(" · ", parts);
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + '…';
  }

  /** Outlines are read when the first map is drawn. */
  private static final class Holder {
    static final Outlines OUTLINES = Outlines.load();

    private Holder() {}
  }
}
