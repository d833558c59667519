/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import io.entente.ner.crf.Gazetteer;
import io.entente.ner.crf.Lexicon;
import io.entente.ner.crf.LexiconCodec;
import io.entente.ner.crf.WordCodes;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the lexicon that training starts from. Arguments: vectors as JSON, given names, surnames
 * and cities as CSV, the file to write.
 */
public final class MakeLexicon {

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

  private MakeLexicon() {}

  /** Runs the job. */
  public static void main(String[] args) throws IOException {
    if (args.length != 5) {
      throw new IllegalArgumentException(
          "Usage: MakeLexicon VECTORS.json GIVEN.csv SURNAMES.csv CITIES.csv OUT.gz");
    }
    WordCodes codes;
    try (InputStream json = new BufferedInputStream(new FileInputStream(args[0]))) {
      codes = new LexiconBuilder(WordVectors.read(json, WORDS), SEED).build();
    }
    Lexicon lexicon = new Lexicon(codes, gazetteer(args));
    try (DataOutputStream out =
        new DataOutputStream(
            new GZIPOutputStream(new BufferedOutputStream(new FileOutputStream(args[4]))))) {
      LexiconCodec.write(lexicon, out);
    }
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private static Gazetteer gazetteer(String[] args) throws IOException {
    try (InputStream given = new FileInputStream(args[1]);
        InputStream surnames = new FileInputStream(args[2]);
        InputStream cities = new FileInputStream(args[3])) {
      return new Gazetteers()
          .withCatalog()
          .withNames(given, Gazetteer.List.GIVEN_COMMON, Gazetteer.List.GIVEN)
          .withNames(surnames, Gazetteer.List.SURNAME_COMMON, Gazetteer.List.SURNAME)
          .withCities(cities)
          .withWords(Gazetteer.List.TITLE, TITLES)
          .withWords(Gazetteer.List.ORGANIZATION_END, ORGANIZATION_ENDS)
          .build();
    }
  }
}
