package org.pactwatch.syntax;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.pactwatch.syntax.conllu.ConlluReader;
import org.pactwatch.syntax.conllu.TreebankSentence;

/**
 * A few invented sentences with their trees, as rows of CoNLL-U that lie down: each word is
 * form/lemma/UPOS/head/relation, a contraction its form, = and its words joined by +.
 */
public final class SmallTreebank {
  private static final String[] SENTENCES = {
    "Le/le/DET/2/det port/port/NOUN/3/nsubj dort/dormir/VERB/0/root ././PUNCT/3/punct",
    "La/le/DET/2/det barque/barque/NOUN/3/nsubj rentre/rentrer/VERB/0/root"
        + " du=de/de/ADP/6/case+le/le/DET/6/det large/large/NOUN/3/obl:mod ././PUNCT/3/punct",
    "Un/un/DET/2/det pêcheur/pêcheur/NOUN/3/nsubj répare/réparer/VERB/0/root"
        + " un/un/DET/5/det filet/filet/NOUN/3/obj bleu/bleu/ADJ/5/amod ././PUNCT/3/punct",
    "Ana/Ana/PROPN/2/nsubj vend/vendre/VERB/0/root des/un/DET/4/det pommes/pomme/NOUN/2/obj"
        + " au=à/à/ADP/7/case+le/le/DET/7/det marché/marché/NOUN/2/obl:mod ././PUNCT/2/punct",
    "Il/lui/PRON/2/nsubj pleut/pleuvoir/VERB/0/root depuis/depuis/ADP/4/case"
        + " hier/hier/ADV/2/advmod ././PUNCT/2/punct",
    "Le/le/DET/2/det maire/maire/NOUN/4/nsubj a/avoir/AUX/4/aux:tense ouvert/ouvrir/VERB/0/root"
        + " la/le/DET/6/det salle/salle/NOUN/4/obj de/de/ADP/8/case"
        + " musique/musique/NOUN/6/nmod ././PUNCT/4/punct",
    "Deux/deux/NUM/2/nummod chats/chat/NOUN/3/nsubj dorment/dormir/VERB/0/root"
        + " sur/sur/ADP/6/case le/le/DET/6/det toit/toit/NOUN/3/obl:mod ././PUNCT/3/punct",
    "Elle/lui/PRON/2/nsubj dit/dire/VERB/0/root que/que/SCONJ/6/mark le/le/DET/5/det"
        + " pont/pont/NOUN/6/nsubj tient/tenir/VERB/2/ccomp ././PUNCT/2/punct",
    "Le/le/DET/2/det pont/pont/NOUN/4/nsubj:pass est/être/AUX/4/aux:pass"
        + " fermé/fermer/VERB/0/root par/par/ADP/7/case la/le/DET/7/det"
        + " ville/ville/NOUN/4/obl:agent ././PUNCT/4/punct",
    "«/«/PUNCT/3/punct Il/lui/PRON/3/nsubj neige/neiger/VERB/0/root »/»/PUNCT/3/punct"
        + " ,/,/PUNCT/6/punct dit/dire/VERB/3/parataxis:insert Ana/Ana/PROPN/6/nsubj"
        + " ././PUNCT/3/punct",
    "«/«/PUNCT/3/punct Le/le/DET/3/det vent/vent/NOUN/4/nsubj tombe/tomber/VERB/7/parataxis"
        + " »/»/PUNCT/4/punct ,/,/PUNCT/4/punct répond/répondre/VERB/0/root"
        + " le/le/DET/9/det pêcheur/pêcheur/NOUN/7/nsubj ././PUNCT/7/punct",
    "Paul/Paul/PROPN/4/nsubj et/et/CCONJ/3/cc Ana/Ana/PROPN/1/conj chantent/chanter/VERB/0/root"
        + " ././PUNCT/4/punct",
    "La/le/DET/2/det ville/ville/NOUN/5/nsubj de/de/ADP/4/case Corlu/Corlu/PROPN/2/nmod"
        + " aime/aimer/VERB/0/root la/le/DET/7/det musique/musique/NOUN/5/obj ././PUNCT/5/punct",
    "Les/le/DET/2/det enfants/enfant/NOUN/4/nsubj ne/ne/ADV/4/advmod dorment/dormir/VERB/0/root"
        + " pas/pas/ADV/4/advmod ././PUNCT/4/punct",
    "Une/un/DET/3/det grande/grand/ADJ/3/amod barque/barque/NOUN/4/nsubj"
        + " quitte/quitter/VERB/0/root le/le/DET/6/det port/port/NOUN/4/obj de/de/ADP/8/case"
        + " Corlu/Corlu/PROPN/6/nmod ././PUNCT/4/punct",
    "Le/le/DET/2/det filet/filet/NOUN/4/nsubj est/être/AUX/4/cop bleu/bleu/ADJ/0/root"
        + " ././PUNCT/4/punct",
    "Paul/Paul/PROPN/2/nsubj veut/vouloir/VERB/0/root vendre/vendre/VERB/2/xcomp"
        + " sa/son/DET/5/det barque/barque/NOUN/3/obj ././PUNCT/2/punct",
    "Le/le/DET/2/det chat/chat/NOUN/6/nsubj qui/qui/PRON/4/nsubj dort/dormir/VERB/2/acl:relcl"
        + " est/être/AUX/6/cop gris/gris/ADJ/0/root ././PUNCT/6/punct",
    "Hier/hier/ADV/5/advmod ,/,/PUNCT/1/punct le/le/DET/4/det maire/maire/NOUN/5/nsubj"
        + " parlait/parler/VERB/0/root du=de/de/ADP/8/case+le/le/DET/8/det"
        + " pont/pont/NOUN/5/obl:arg ././PUNCT/5/punct",
    "Ana/Ana/PROPN/3/nsubj lui/lui/PRON/3/iobj donne/donner/VERB/0/root trois/trois/NUM/5/nummod"
        + " pommes/pomme/NOUN/3/obj (/(/PUNCT/7/punct vertes/vert/ADJ/5/amod )/)/PUNCT/7/punct"
        + " ././PUNCT/3/punct",
    "Chantez/chanter/VERB/0/root !/!/PUNCT/1/punct",
    "Fin/fin/NOUN/0/root",
    "Le/le/DET/2/det pêcheur/pêcheur/NOUN/3/nsubj part/partir/VERB/0/root"
        + " quand/quand/SCONJ/7/mark le/le/DET/6/det vent/vent/NOUN/7/nsubj"
        + " tombe/tomber/VERB/3/advcl ././PUNCT/3/punct",
    "Où/où/ADV/2/advmod dort/dormir/VERB/0/root le/le/DET/4/det chat/chat/NOUN/2/nsubj"
        + " ?/?/PUNCT/2/punct",
  };

  private SmallTreebank() {}

  /** All its sentences. */
  public static List<TreebankSentence> sentences() {
    return of(SENTENCES);
  }

  /** Sentences that are written the same way. */
  public static List<TreebankSentence> of(String... sentences) {
    StringBuilder rows = new StringBuilder();
    for (String sentence : sentences) {
      int number = 1;
      for (String token : sentence.split(" ", -1)) {
        int sign = token.indexOf('=');
        String[] words = token.substring(sign + 1).split("\\+", -1);
        if (sign > 0) {
          rows.append(number).append('-').append(number + words.length - 1).append('\t');
          rows.append(token, 0, sign).append("\t_".repeat(8)).append('\n');
        }
        for (String word : words) {
          String[] cells = word.split("/", -1);
          rows.append(number).append('\t').append(cells[0]).append('\t').append(cells[1]);
          rows.append('\t').append(cells[2]).append("\t_\t_\t").append(cells[3]);
          rows.append('\t').append(cells[4]).append("\t_\t_\n");
          number++;
        }
      }
      rows.append('\n');
    }
    try {
      return ConlluReader.read(new StringReader(rows.toString()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
