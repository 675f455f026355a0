package org.pactwatch.ledger.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactwatch.ledger.ArticleReading;
import org.pactwatch.ledger.Samples;
import org.pactwatch.model.entity.EntityId;

/** A few dispatches about invented states, and what can be done to them. */
final class Dispatches {
  private static final List<String> THINGS =
      List.of("Velmarie", "Brennie", "Kestonie", "Ivo Velt", "Suna Korvath", "Port-Sel", "Argos-3");

  private static final List<String> CONVOY =
      List.of(
          "Un convoi de la Velmarie atteint Port-Sel",
          "Un convoi de 40 camions venu de la Velmarie est entré lundi dans le port de Port-Sel, sous la"
              + " garde de soldats de la Brennie.",
          "Il transportait, d'après le ministre Ivo Velt, 12 missiles Argos-3 promis de longue date par"
              + " un accord de 2029.",
          "La Kestonie, dont la frontière passe à 30 kilomètres de là, a fermé ses postes de douane et"
              + " rappelé 200 réservistes.",
          "Suna Korvath, qui dirige la diplomatie de la Kestonie, reproche à la Brennie d'avoir caché ce"
              + " transport à ses voisins.",
          "Ivo Velt répond que la Velmarie avait prévenu chacun dès le mois de mars, et que rien ne"
              + " l'obligeait à davantage.",
          "Les pêcheurs de Port-Sel racontent que la rade est interdite depuis 8 jours et que les quais"
              + " ont été repeints pour l'occasion.",
          "Une parade est annoncée pour le 15, si la Brennie parvient à ranger les caisses avant la"
              + " pluie.");

  private static final List<String> FERRY =
      List.of(
          "Le bac de la Brennie reste à quai",
          "Faute d'équipage, le bac qui relie Port-Sel aux îles de la Brennie ne partira pas avant"
              + " vendredi, annonce la compagnie.",
          "Les 300 habitants de l'archipel devront se contenter des vivres livrés dimanche par un"
              + " chalutier de passage.",
          "Le maire demande qu'un hydravion soit loué jusqu'à la fin du mois et que la dépense revienne à"
              + " la province.",
          "La Velmarie propose deux vedettes de sa marine, ce que les syndicats jugent humiliant après 17"
              + " semaines de négociation.",
          "Une médiatrice, Suna Korvath, recevra les parties mardi matin dans l'ancienne école"
              + " d'hydrographie.");

  private Dispatches() {}

  /** A dispatch about a convoy, of some length. */
  static Dispatch convoy(String id) {
    return new Dispatch(
        id,
        signed(CONVOY, id),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A dispatch about something else that names some of the same. */
  static Dispatch ferry(String id) {
    return new Dispatch(
        id, signed(FERRY, id), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
  }

  /** One of some briefs, each of one sentence besides its title. */
  static Dispatch brief(String id, int which) {
    List<String> lines = List.of("Brève", CONVOY.get(1 + 2 * which));
    return new Dispatch(
        id, lines, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
  }

  /** Each has bytes of its own. */
  private static List<String> signed(List<String> lines, String id) {
    List<String> all = new ArrayList<>(lines);
    all.add("Dépêche " + id + ".");
    return all;
  }

  /** What someone said, at length. */
  static List<String> speech() {
    return List.of(
        "« Je ne demande ni trêve ni faveur, seulement que l'on relise ensemble la page que chacun a"
            + " signée, lentement, à voix haute, devant ceux qui devront la tenir ; alors nous verrons bien"
            + " qui baisse les yeux, et qui, de nous deux, avait appris son texte par cœur avant d'en"
            + " oublier le sens », a dit Suna Korvath.");
  }

  /** What an outlet puts under all its articles. */
  static List<String> masthead() {
    return List.of(
        "Lisez chaque matin notre gazette, imprimée depuis trois générations au bord du détroit par des"
            + " artisans qui tiennent à leurs caractères de plomb autant qu'à leurs lecteurs fidèles.",
        "Écrivez à la rédaction pour signaler une erreur, proposer un récit ou simplement demander des"
            + " nouvelles du chat qui dort sur la presse pendant les heures creuses.");
  }

  /** A dispatch that can be changed; each change gives another. */
  record Dispatch(
      String id,
      List<String> lines,
      Optional<LocalDate> day,
      Optional<String> outlet,
      List<String> credits,
      List<EntityId> sources,
      List<String> links) {
    Dispatch named(String name) {
      return new Dispatch(name, lines, day, outlet, credits, sources, links);
    }

    Dispatch on(String date) {
      Optional<LocalDate> known = Optional.of(LocalDate.parse(date));
      return new Dispatch(id, lines, known, outlet, credits, sources, links);
    }

    Dispatch undated() {
      return new Dispatch(id, lines, Optional.empty(), outlet, credits, sources, links);
    }

    Dispatch by(String name) {
      return new Dispatch(id, lines, day, Optional.of("outlet:" + name), credits, sources, links);
    }

    Dispatch crediting(String agency) {
      return new Dispatch(id, lines, day, outlet, List.of("outlet:" + agency), sources, links);
    }

    Dispatch naming(String source) {
      List<EntityId> named = List.of(Samples.id("outlet:" + source));
      return new Dispatch(id, lines, day, outlet, credits, named, links);
    }

    Dispatch linking(String to) {
      return new Dispatch(id, lines, day, outlet, credits, sources, List.of(to + ".example"));
    }

    Dispatch first(int count) {
      return new Dispatch(id, lines.subList(0, count), day, outlet, credits, sources, links);
    }

    Dispatch with(List<String> more) {
      List<String> all = new ArrayList<>(lines);
      all.addAll(more);
      return new Dispatch(id, all, day, outlet, credits, sources, links);
    }

    Dispatch translated() {
      List<String> other = lines.stream().map(line -> StoryCorpus.foreign(line, THINGS)).toList();
      return new Dispatch(id, other, day, outlet, credits, sources, links);
    }

    Sketch sketch() {
      ArticleReading reading =
          StoryReadings.of(id, StoryReadings.header(day, outlet, credits), lines, THINGS);
      Sketch plain = Sketches.of(reading);
      return new Sketch(
          plain.id(),
          plain.digest(),
          plain.published(),
          plain.outlet(),
          plain.credits(),
          sources,
          links,
          plain.language(),
          plain.print());
    }
  }
}
