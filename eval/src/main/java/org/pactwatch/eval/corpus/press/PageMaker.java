package org.pactwatch.eval.corpus.press;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.pactwatch.eval.corpus.phrase.Chance;
import org.pactwatch.eval.corpus.phrase.Slots;
import org.pactwatch.eval.corpus.world.Publisher;
import org.pactwatch.model.text.Span;

/** Lays documents out as pages: HTML, or text as a flattened page leaves it. Safe to share. */
public final class PageMaker {
  private static final double HTML = 0.6;
  private static final double MENU = 0.5;

  private final Wordings wordings = Wordings.read();

  /** Lays out a document; the form of the page is drawn. */
  public Page page(Draft draft, Chance chance) {
    return chance.in(HTML) ? html(draft, chance) : text(draft, chance);
  }

  private Page html(Draft draft, Chance chance) {
    Sheet sheet = new Sheet();
    String name = masthead(draft.publisher());
    Article article = draft.article();
    sheet
        .add("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .add(article.title().text() + " – " + name)
        .add("</title>\n<meta property=\"og:site_name\" content=\"" + name + "\">\n")
        .add("<meta property=\"article:published_time\" content=\"" + draft.published() + "\">\n")
        .add("</head>\n<body>\n");
    if (chance.in(MENU)) {
      sheet.add("<nav>" + chance.pick(wordings.boilerplate.menus()) + "</nav>\n");
    }
    sheet.add("<article>\n<h1>").add(article.title()).add("</h1>\n");
    String dateline = article.dateline();
    for (List<Sentence> paragraph : article.paragraphs()) {
      sheet.add("<p>" + dateline).add(paragraph).add("</p>\n");
      dateline = "";
    }
    article.credit().ifPresent(credit -> sheet.add("<p>" + credit + "</p>\n"));
    sheet.add("</article>\n");
    if (chance.in(MENU)) {
      sheet.add("<footer>" + chance.pick(wordings.boilerplate.ends()) + "</footer>\n");
    }
    return sheet.add("</body>\n</html>\n").page("html");
  }

  private Page text(Draft draft, Chance chance) {
    Sheet sheet = new Sheet();
    Article article = draft.article();
    boolean menu = chance.in(MENU);
    if (menu) {
      sheet.add(chance.pick(wordings.boilerplate.menus()) + "\n\n");
    }
    sheet.add(article.title()).add("\n\n");
    if (menu) {
      sheet.add(chance.pick(wordings.boilerplate.shares()) + "\n\n");
    }
    String dateline = article.dateline();
    for (List<Sentence> paragraph : article.paragraphs()) {
      sheet.add(dateline).add(paragraph).add("\n\n");
      dateline = "";
    }
    article.credit().ifPresent(credit -> sheet.add(credit + "\n\n"));
    sheet.add("© " + masthead(draft.publisher()) + "\n");
    if (menu) {
      sheet.add("\n" + chance.pick(wordings.boilerplate.ends()) + "\n");
    }
    return sheet.page("txt");
  }

  /** The name of a publisher as it stands above its pages. */
  public String masthead(Publisher publisher) {
    return publisher.agency()
        ? wordings
            .frames
            .masthead()
            .write(Slots.none().with("name", publisher.name()), Chance.of(0))
            .text()
        : publisher.name();
  }

  /** A page while it is written. */
  private static final class Sheet {
    private final StringBuilder text = new StringBuilder();
    private final List<Page.Placed> placed = new ArrayList<>();

    Sheet add(String words) {
      text.append(words);
      return this;
    }

    Sheet add(Sentence sentence) {
      int start = text.length();
      text.append(sentence.text());
      placed.add(new Page.Placed(new Span(start, text.length()), sentence));
      return this;
    }

    Sheet add(List<Sentence> paragraph) {
      for (Iterator<Sentence> each = paragraph.iterator(); each.hasNext(); ) {
        add(each.next());
        add(each.hasNext() ? " " : "");
      }
      return this;
    }

    Page page(String extension) {
      return new Page(extension, text.toString(), placed);
    }
  }
}
