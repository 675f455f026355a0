package org.pactwatch.syntax.french;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwatch.syntax.Sentence;
import org.pactwatch.syntax.Upos;
import org.pactwatch.syntax.Word;

class FrenchAnalyzerTest {
  private static final FrenchAnalyzer FRENCH = FrenchAnalyzer.load();

  private static List<Word> words(String text) {
    return FRENCH.analyze(text).stream().flatMap(sentence -> sentence.words().stream()).toList();
  }

  private static String forms(String text) {
    return String.join(" | ", words(text).stream().map(Word::form).toList());
  }

  private static List<String> sentences(String text) {
    return FRENCH.analyze(text).stream()
        .map(sentence -> text.substring(sentence.start(), sentence.end()))
        .toList();
  }

  private static Word word(String text, String form) {
    return words(text).stream().filter(word -> word.form().equals(form)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "l’île d’Arvane; l’ | île | d’ | Arvane",
        "qu'il lorsqu'elle jusqu'ici; qu' | il | lorsqu' | elle | jusqu' | ici",
        "aujourd’hui quelqu'un; aujourd’hui | quelqu'un",
        "la Côte-d'Or; la | Côte-d'Or",
        "a-t-il dit; a | -t-il | dit",
        "dit-on; dit | -on",
        "est-ce vrai ?; est | -ce | vrai | ?",
        "rendez-vous; rendez-vous",
        "cette fois-là; cette | fois | -là",
        "un Su-25 et un S-400; un | Su-25 | et | un | S-400",
        "B61-3, Iskander-M; B61-3 | , | Iskander-M",
        "50 000 hommes; 50 000 | hommes",
        "1,5 million; 1,5 | million",
        "le 10.04.2023 à 11h37; le | 10.04.2023 | à | 11h37",
        "à 11:37.; à | 11:37 | .",
        "12% et 30 €; 12 | % | et | 30 | €",
        "voir https://exemple.org/a?b=c.; voir | https://exemple.org/a?b=c | .",
        "(www.exemple.fr); ( | www.exemple.fr | )",
        "info@exemple.org,; info@exemple.org | ,",
        "selon gazette.ru, hier; selon | gazette.ru | , | hier",
        "M. Arvane et Mme Corlu; M. | Arvane | et | Mme | Corlu",
        "J.-P. Arvane; J.-P. | Arvane",
        "y a-t-il; y | a | -t-il",
        "donne-le-moi; donne | -le | -moi",
        "celui-ci et ceux-là; celui-ci | et | ceux-là",
        "presqu'île, entr'aide; presqu'île | , | entr'aide",
        "F-35A, Kh-101, MiG-31K, 9M729; F-35A | , | Kh-101 | , | MiG-31K | , | 9M729",
        "ТУ-95 vole; ТУ-95 | vole",
        "oui, c-à-d. non; oui | , | c-à-d. | non",
        "attends...; attends | ...",
        "« Oui », dit-il; « | Oui | » | , | dit | -il",
        "le n°5; le | n° | 5",
        "les allié(e)s; les | allié | ( | e | ) | s",
        "les soldat(s) partis; les | soldat(s) | partis",
        "il s’est intensifiéeavec; il | s’ | est | intensifiéeavec",
      })
  void cutsTokens(String text, String expected) {
    assertEquals(expected, forms(text));
  }

  @Test
  void opensContractionsOverOneStretch() {
    List<Word> words = words("Il parle du traité.");
    assertEquals("Il | parle | de | le | traité | .", forms("Il parle du traité."));
    assertEquals(words.get(2).start(), words.get(3).start());
    assertEquals(words.get(2).end(), words.get(3).end());
    assertEquals(Upos.ADP, words.get(2).upos());
    assertEquals(Upos.DET, words.get(3).upos());
  }

  @Test
  void leavesTheArticleDesWhole() {
    assertEquals("Ils ont vendu des armes .", forms("Ils ont vendu des armes.").replace(" |", ""));
    assertEquals("La fin de les combats .", forms("La fin des combats.").replace(" |", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "M. Arvane est venu. Il repart.; 2",
        "Il a vu des chars, des avions, etc. Puis il est parti.; 2",
        "Selon l'art. 5 du traité, rien ne change.; 1",
        "La valeur est de 3.5 points. Elle monte.; 2",
        "« Nous partons. », a déclaré le ministre.; 1",
        "« Est-ce fini ? » a demandé la ministre.; 1",
        "« Nous partons. Nous reviendrons. »; 2",
        "L'agence Corla.Aurélien Arvane est arrivé.; 2",
        "Il l'a lu sur gazette.ru hier.; 1",
        "Il l'a lu sur gazette.ru. Elle aussi.; 2",
        "A. B. Arvane et V. Corlu ont signé.; 1",
        "Attends... il arrive.; 1",
        "Le 1er. mai; 1",
        "Le bilan des combats L'armée recule.; 2",
        "Chronologie des faits Le conseil se réunit.; 2",
        "La réunion de Corlu Cette fois elle dure.; 2",
        "L'accord tient. à la fin, tous signent.; 2",
        "Le président Kim Jong Il a parlé.; 1",
        "Il habite à La haute rive.; 1",
        "Le quotidien Le soir paraît.; 1",
        "Elle lit « Demain Le monde change ».; 1",
        "La ville de La Corla et le ministre Le Dran demeurent.; 1",
        "Le journal Elle paraît.; 1",
      })
  void endsSentences(String text, int expected) {
    assertEquals(expected, sentences(text).size(), () -> sentences(text).toString());
  }

  @Test
  void endsASentenceAtEachLineEnd() {
    assertEquals(
        List.of("Un titre sans point", "Le texte", "suit."),
        sentences("Un titre sans point\nLe texte\r\n\r\nsuit."));
  }

  @Test
  void tellsLemmaAndMorphologyInUniversalTerms() {
    Word signed = word("Les ministres ont signé hier.", "signé");
    assertEquals("signer", signed.lemma());
    assertTrue(signed.features().has("VerbForm", "Part"));
    Word said = word("Le porte-parole dit cela.", "dit");
    assertTrue(said.features().has("Mood", "Ind"));
    assertTrue(word("Il a dit cela.", "dit").features().has("VerbForm", "Part"));
    assertEquals("connaître", word("Elle connaît la ville.", "connaît").lemma());
    assertEquals("soi", word("Elle se tait.", "se").lemma());
    assertEquals("arme", word("Ils ont vendu des armes.", "armes").lemma());
    assertTrue(word("Il partira demain.", "partira").features().has("Tense", "Fut"));
  }

  @Test
  void keepsTypographicMarksInFormAndOffsets() {
    Sentence sentence = FRENCH.analyze("« L’accord »").get(0);
    assertEquals("«", sentence.words().get(0).form());
    assertEquals("L’", sentence.words().get(1).form());
    assertEquals("le", sentence.words().get(1).lemma());
  }

  @Test
  void findsNothingInNothing() {
    assertEquals(List.of(), FRENCH.analyze(""));
    assertEquals(List.of(), FRENCH.analyze(" \t\u00a0\u200b\n"));
  }
}
