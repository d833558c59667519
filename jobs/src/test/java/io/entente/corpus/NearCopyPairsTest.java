/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.corpus.story.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class NearCopyPairsTest {

  private static final StructType TEXTS =
      new StructType()
          .add(ConnectedComponents.NODE, DataTypes.StringType)
          .add(NearCopyPairs.DAY, DataTypes.IntegerType)
          .add(NearCopyPairs.LOOSE, DataTypes.BooleanType)
          .add(NearCopyPairs.SIGNATURE, DataTypes.StringType);

  private final Random random = new Random(1);

  /** A signature that has its first band in common with all others, and no other one. */
  private String stranger() {
    StringBuilder signature = new StringBuilder("02ZAAAA");
    for (int i = 1; i < Signature.BANDS; i++) {
      for (int k = 0; k < Signature.BAND_LENGTH; k++) {
        signature.append((char) ('A' + random.nextInt(26)));
      }
    }
    return signature.toString();
  }

  /** A near copy: one character of each band but the first is another one. */
  private static String nearCopy(String signature) {
    StringBuilder copy = new StringBuilder(signature);
    for (int band = 1; band < Signature.BANDS; band++) {
      copy.setCharAt(Signature.bandBegin(band), 'z');
    }
    return copy.toString();
  }

  private static Row text(String node, int day, String signature) {
    return RowFactory.create(node, day, true, signature);
  }

  private static List<String> pairs(List<Row> texts) {
    return NearCopyPairs.of(TestSpark.session().createDataFrame(texts, TEXTS), 3)
        .collectAsList()
        .stream()
        .map(pair -> pair.getString(0) + pair.getString(1))
        .toList();
  }

  @Test
  void onlyTheNearestTextsAreCompared_whenVeryManyShareABand() {
    String original = stranger();
    List<Row> copies = List.of(text("a", 10, original), text("b", 12, nearCopy(original)));
    List<Row> all = new ArrayList<>(copies);
    for (int i = 0; i < NearCopyPairs.NEIGHBOURS; i++) {
      all.add(text("stranger" + i, 11, stranger()));
    }

    assertThat(pairs(copies)).as("a batch of their own").hasSize(1).isSubsetOf("ab", "ba");
    assertThat(pairs(all)).as("one run over everything").isEmpty();
    assertThat(pairs(all.subList(0, all.size() - 1))).as("one text less").hasSize(1);
  }

  @Test
  void textsAreNotCompared_whenDaysLieBetween() {
    String original = stranger();

    assertThat(pairs(List.of(text("a", 10, original), text("b", 13, nearCopy(original)))))
        .hasSize(1);
    assertThat(pairs(List.of(text("a", 10, original), text("b", 14, nearCopy(original)))))
        .isEmpty();
  }
}
