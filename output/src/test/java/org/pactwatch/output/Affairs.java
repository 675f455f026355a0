package org.pactwatch.output;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pactwatch.gazetteer.Gazetteer;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Background;
import org.pactwatch.ledger.Mode;
import org.pactwatch.ledger.query.Ledger;

/** What a ledger about the invented states holds for exports: something of every kind. */
public final class Affairs {
  /** What is on record about the invented states. */
  public static final Gazetteer FACTS = Gazetteer.load(Press.class);

  private Affairs() {}

  /** Opens a new ledger that holds the affairs. */
  public static Ledger ledger(Path folder) {
    return ledger(folder, List.of(arms(), bonds()));
  }

  /** Opens a new ledger that holds readings. */
  public static Ledger ledger(Path folder, List<ArticleReading> readings) {
    Ledger ledger =
        Ledger.open(folder.resolve("affairs.db"), Mode.WRITE, Background.of(() -> FACTS));
    readings.forEach(ledger::record);
    return ledger;
  }

  public static Extract all(Ledger ledger) {
    return new Extract(ledger, Optional.empty(), () -> FACTS);
  }

  public static Extract asOf(Ledger ledger, String day) {
    return new Extract(ledger, Optional.of(LocalDate.parse(day)), () -> FACTS);
  }

  /** Deliveries and orders, some of them only talk. */
  public static ArticleReading arms() {
    return new Wire("arms", "2031-03-02")
        .says("Arms, \"deals\" and 𝕄ore")
        .tells(
            "Arvonia delivered twelve Tern-2 to Belmark in 2030, says Tila Orso.",
            "transfer deliver done supplier=XAR recipient=XBE item=weapon:tern-2 number=12"
                + " time=2030 by=person:orso")
        .tells(
            "Belmark has ordered some twenty Tern-2 from Arvonia.",
            "transfer order done supplier=XAR recipient=XBE item=weapon:tern-2 number=~20")
        .tells(
            "Somebody gave Corland at least three gliders.",
            "transfer deliver done recipient=XCO item=text:gliders number=+3")
        .tells(
            "Arvonia might deliver Tern-2 to Corland.",
            "transfer deliver possible supplier=XAR recipient=XCO item=weapon:tern-2 number=99")
        .tells(
            "Belmark denies that it sold its Tern-2 to Corland.",
            "transfer deliver denied supplier=XBE recipient=XCO item=weapon:tern-2 by=XBE")
        .reading();
  }

  /** Who is bound to whom, and what stands where. */
  public static ArticleReading bonds() {
    return new Wire("bonds", "2031-03-05")
        .says("Who is bound")
        .tells(
            "Arvonia and Belmark belong to the Harbour Pact.",
            "membership belong ongoing member=XAR,XBE organisation=org:harbour-pact time=2029")
        .tells(
            "Belmark means to leave the Harbour Pact.",
            "membership leave planned member=XBE organisation=org:harbour-pact by=XBE")
        .tells(
            "Arvonia must defend Corland.",
            "obligation bind ongoing obligor=XAR obligee=XCO kind=defense time=2031-02")
        .tells(
            "Belmark and Corland have agreed to consult.",
            "obligation bind agreed obligor=XBE,XCO kind=consultation")
        .tells(
            "Corland and Belmark have a pact.", "agreement sign done party=XCO,XBE time=2031-01-15")
        .tells(
            "Arvonia signed the Harbour Treaty.",
            "agreement sign done party=XAR instrument=instrument:harbour-treaty-1999 time=1999-04")
        .tells(
            "Tern-2 of Arvonia stand in Belmark, at Port Bel.",
            "stationing host ongoing owner=XAR host=XBE item=weapon:tern-2 place=place:port-bel"
                + " time=2030-06-01")
        .tells(
            "Arvonia will take its Tern-2 out of Belmark.",
            "deployment withdraw planned actor=XAR host=XBE item=weapon:tern-2")
        .tells(
            "Corland has put sanctions on Arvonia.",
            "sanction impose ongoing sender=XCO target=XAR time=2031-02-03")
        .tells(
            "Belmark and Corland met on the first day of March.",
            "meeting meet done participant=XBE,XCO time=2031-03-01 by=org:arvonia-mod")
        .reading();
  }
}
