package org.pactwatch.eval.corpus.press;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pactwatch.eval.corpus.phrase.Phrase;
import org.pactwatch.gazetteer.data.DataFile;
import org.pactwatch.gazetteer.data.DataNode;

/** The words of the press, as data holds them. Immutable. */
final class Wordings {
  final Map<Voice.Form, List<Phrase>> attributions = new EnumMap<>(Voice.Form.class);
  final List<Phrase> older;
  final List<SourceName> sources;
  final List<Phrase> witnesses;
  final List<Phrase> reminders;
  final Quotations quotations;
  final List<String> audiences;
  final List<SpeechWords> speeches;
  final List<List<Phrase>> presentations;
  final List<List<Phrase>> contexts;
  final List<Phrase> experts;
  final Frames frames;
  final Boilerplate boilerplate;

  private Wordings(DataNode root) {
    root.onlyKeys(
        "attributions",
        "sources",
        "witnesses",
        "reminders",
        "quotations",
        "audiences",
        "speeches",
        "presentations",
        "contexts",
        "experts",
        "names",
        "datelines",
        "leads",
        "moments",
        "titles",
        "credits",
        "boilerplate");
    DataNode attributed =
        root.get("attributions").onlyKeys("source", "agency", "chain", "witness", "own", "older");
    for (Voice.Form form : Voice.Form.values()) {
      attributions.put(form, phrases(attributed.get(form.name().toLowerCase(Locale.ROOT))));
    }
    older = phrases(attributed.get("older"));
    sources = root.get("sources").items().stream().map(SourceName::of).toList();
    witnesses = phrases(root.get("witnesses"));
    reminders = phrases(root.get("reminders"));
    quotations = Quotations.of(root.get("quotations"));
    audiences = root.get("audiences").texts();
    speeches = root.get("speeches").items().stream().map(SpeechWords::of).toList();
    presentations = root.get("presentations").items().stream().map(Wordings::phrases).toList();
    contexts = root.get("contexts").items().stream().map(Wordings::phrases).toList();
    experts = phrases(root.get("experts"));
    frames = Frames.of(root);
    boilerplate = Boilerplate.of(root.get("boilerplate"));
  }

  static Wordings read() {
    try (DataFile file = DataFile.resource(Wordings.class, "wordings.yaml")) {
      return new Wordings(file.root());
    }
  }

  private static List<Phrase> phrases(DataNode list) {
    return list.items().stream().map(item -> item.as(Phrase::parse)).toList();
  }

  /** How an institution is named. */
  record SourceName(Phrase name, boolean feminine) {
    static SourceName of(DataNode node) {
      node.onlyKeys("name", "feminine");
      return new SourceName(
          node.get("name").as(Phrase::parse), node.get("feminine").text().equals("true"));
    }
  }

  /** How quotations stand: heard, heard through an agency, retold. */
  record Quotations(List<Phrase> first, List<Phrase> relayed, List<Phrase> retold) {
    static Quotations of(DataNode node) {
      node.onlyKeys("first", "relayed", "retold");
      return new Quotations(
          phrases(node.get("first")), phrases(node.get("relayed")), phrases(node.get("retold")));
    }
  }

  /** What somebody may say, and how others retell it. */
  record SpeechWords(Phrase said, Phrase gist) {
    static SpeechWords of(DataNode node) {
      node.onlyKeys("said", "gist");
      return new SpeechWords(
          node.get("said").as(Phrase::parse), node.get("gist").as(Phrase::parse));
    }
  }

  /** What frames an article. */
  record Frames(
      List<Phrase> agencyDatelines,
      List<Phrase> outletDatelines,
      Phrase agency,
      Phrase masthead,
      Phrase by,
      List<Phrase> leads,
      List<String> moments,
      List<Phrase> titles,
      List<Phrase> credits) {
    static Frames of(DataNode root) {
      DataNode datelines = root.get("datelines").onlyKeys("agency", "outlet");
      DataNode names = root.get("names").onlyKeys("agency", "masthead", "of");
      return new Frames(
          phrases(datelines.get("agency")),
          phrases(datelines.get("outlet")),
          names.get("agency").as(Phrase::parse),
          names.get("masthead").as(Phrase::parse),
          names.get("of").as(Phrase::parse),
          phrases(root.get("leads")),
          root.get("moments").texts(),
          phrases(root.get("titles")),
          phrases(root.get("credits")));
    }
  }

  /** What stands around an article. */
  record Boilerplate(List<String> menus, List<String> shares, List<String> ends) {
    static Boilerplate of(DataNode node) {
      node.onlyKeys("menus", "shares", "ends");
      return new Boilerplate(
          node.get("menus").texts(), node.get("shares").texts(), node.get("ends").texts());
    }
  }
}
