package org.pactwatch.ledger.lineage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * An invented event: who, where, how many, and what was said, the same in every report of it.
 *
 * @param kind what happened
 * @param day when
 * @param names what stands for {@code $A}, {@code $L} and so on
 * @param quotes what was said, word for word
 */
record StoryEvent(String kind, LocalDate day, Map<String, String> names, List<String> quotes) {
  private static final String[] KINDS = {"deployment", "treaty", "exercise", "delivery"};
  private static final String[] STATES = {
    "Velmarie", "Brennie", "Ruthavie", "Kestonie", "Lormanie", "Tarvésie", "Dalmérie", "Sorbénie",
    "Grévanie", "Nordélie", "Palavie", "Marcovie", "Joranie", "Fenlandie", "Castovie", "Zembrie"
  };
  private static final String[] WEAPONS = {
    "missiles Argos-3",
    "chasseurs Milan-9",
    "lanceurs Sirocco",
    "chars Bastion-M",
    "drones Frelon-2",
    "batteries Rempart",
    "hélicoptères Autan-5",
    "obusiers Vulcain"
  };
  private static final String[] BODIES = {
    "la Ligue des Détroits", "le Conseil du Littoral", "l'Union des Plaines", "la Charte de Morval"
  };
  private static final String[] DAYS = {"lundi", "mardi", "mercredi", "jeudi", "vendredi"};
  private static final String[] STARTS = {"Bra", "Kor", "Tel", "Mar", "Vos", "Lin", "Dra", "Ost"};
  private static final String[] MIDDLES = {"vel", "nim", "da", "ri", "sto", "lan", "ge", "mo"};
  private static final String[] ENDS = {"ski", "nov", "tar", "rel", "mond", "vath", "dis", "quez"};
  private static final LocalDate START = LocalDate.of(2030, 1, 1);
  private static final int DAYS_LONG = 700;

  static StoryEvent of(StoryBook book, Random random) {
    Map<String, String> names = new LinkedHashMap<>();
    int state = random.nextInt(STATES.length);
    names.put("$A", STATES[state]);
    names.put("$B", STATES[(state + 3) % STATES.length]);
    names.put("$C", STATES[(state + 7) % STATES.length]);
    names.put("$L", "Ivo " + name(random));
    names.put("$M", "Suna " + name(random));
    names.put("$P", "Port-" + name(random));
    names.put("$W", pick(WEAPONS, random));
    names.put("$O", pick(BODIES, random));
    names.put("$D", pick(DAYS, random));
    names.put("$N", Integer.toString(20 + random.nextInt(900)));
    names.put("$K", Integer.toString(3 + random.nextInt(50)));
    names.put("$Y", Integer.toString(1990 + random.nextInt(39)));
    List<String> quotes =
        List.of(
            book.tell("any quote", random).text(names), book.tell("any quote", random).text(names));
    return new StoryEvent(
        pick(KINDS, random), START.plusDays(random.nextInt(DAYS_LONG)), names, quotes);
  }

  /** The names that are things of their own, rather than numbers or days. */
  List<String> things() {
    return List.of("$A", "$B", "$C", "$L", "$M", "$P", "$W", "$O").stream()
        .map(names::get)
        .toList();
  }

  private static String name(Random random) {
    return pick(STARTS, random) + pick(MIDDLES, random) + pick(ENDS, random);
  }

  private static String pick(String[] all, Random random) {
    return all[random.nextInt(all.length)];
  }
}
