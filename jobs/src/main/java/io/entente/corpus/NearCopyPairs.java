/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.xxhash64;

import io.entente.corpus.story.NearCopies;
import io.entente.corpus.story.Signature;
import io.entente.table.OneTask;
import io.entente.table.RecordReader;
import io.entente.table.RecordWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Finds pairs of near copies without comparing each text with each: signatures are cut into bands,
 * and texts are compared that agree in a whole band (Leskovec et al., Mining of Massive Datasets,
 * chapter 3) and lie within some days.
 *
 * <p>Texts that share a band are compared in order of time, each with the {@value #NEIGHBOURS}
 * before it, so that a band which very many texts share costs no more than in proportion. So many
 * share one only if thousands of different texts of one mould appear within the days. Then, and
 * only then, batches may find pairs that one run over everything does not, since fewer texts lay
 * between them; these are near copies by the same rule.
 */
final class NearCopyPairs {

  static final String DAY = "day";
  static final String LOOSE = "is_loose";
  static final String SIGNATURE = "text_signature";

  /** So many texts before it in a band each text is compared with. */
  static final int NEIGHBOURS = 200;

  private static final String TEXT = "text_number";
  private static final String BAND = "band";
  private static final String BAND_TEXT = "band_text";
  private static final String OTHER = "other_number";
  private static final String OTHER_SIGNATURE = "other_signature";

  private static final RecordReader<Text> TEXTS = RecordReader.of(Text.class);
  private static final RecordWriter<Pair> PAIRS = RecordWriter.of(Pair.class);

  private NearCopyPairs() {}

  /** A text in one of its bands; the columns are named above. */
  private record Text(long band, int day, long textNumber, boolean isLoose) {}

  /** Two texts that share a band, the lesser number first. */
  private record Pair(long textNumber, long otherNumber) {}

  /**
   * Pairs of near copies at most so many days apart, at least one of them loose.
   *
   * @param texts node, {@link #DAY}, {@link #LOOSE}, {@link #SIGNATURE}; no signature twice a day
   * @return node and neighbour
   */
  static Dataset<Row> of(Dataset<Row> texts, int days) {
    Dataset<Row> numbered = texts.withColumn(TEXT, xxhash64(col(SIGNATURE), col(DAY)));
    Dataset<Row> first = numbered.select(TEXT, SIGNATURE, ConnectedComponents.NODE);
    Dataset<Row> second =
        numbered.select(
            col(TEXT).as(OTHER),
            col(SIGNATURE).as(OTHER_SIGNATURE),
            col(ConnectedComponents.NODE).as(ConnectedComponents.NEIGHBOUR));
    FilterFunction<Row> areNearCopies =
        row -> NearCopies.are(row.getAs(SIGNATURE), row.getAs(OTHER_SIGNATURE));
    return sharingABand(numbered, days)
        .join(first, TEXT)
        .join(second, OTHER)
        .filter(areNearCopies)
        .select(ConnectedComponents.NODE, ConnectedComponents.NEIGHBOUR);
  }

  private static Dataset<Row> sharingABand(Dataset<Row> texts, int days) {
    MapPartitionsFunction<Row, Row> pair =
        rows -> {
          Neighbours neighbours = new Neighbours(days);
          return new FlatMapIterator<>(rows, row -> neighbours.pairs(TEXTS.fromRow(row)));
        };
    Dataset<Row> inBands =
        texts
            .select(col(TEXT), col(DAY), col(LOOSE), posexplode(bands()).as(bandColumns()))
            .select(xxhash64(col(BAND), col(BAND_TEXT)).as(BAND), col(DAY), col(TEXT), col(LOOSE));
    return OneTask.ofEqual(inBands, col(BAND))
        .sortWithinPartitions(BAND, DAY, TEXT)
        .mapPartitions(pair, PAIRS.encoder())
        .distinct();
  }

  private static String[] bandColumns() {
    return new String[] {BAND, BAND_TEXT};
  }

  private static Column bands() {
    Column[] bands = new Column[Signature.BANDS];
    for (int band = 0; band < bands.length; band++) {
      bands[band] =
          functions.substring(col(SIGNATURE), Signature.bandBegin(band) + 1, Signature.BAND_LENGTH);
    }
    return functions.array(bands);
  }

  /** The last texts of a band, as the rows pass by. */
  private static final class Neighbours {

    private final int days;
    private final Deque<Text> before = new ArrayDeque<>();
    private long band;

    Neighbours(int days) {
      this.days = days;
    }

    Iterator<Row> pairs(Text text) {
      if (text.band() != band) {
        before.clear();
        band = text.band();
      }
      while (!before.isEmpty()
          && (before.size() > NEIGHBOURS || text.day() - before.getFirst().day() > days)) {
        before.removeFirst();
      }
      List<Row> pairs = new ArrayList<>();
      for (Text other : before) {
        if (text.isLoose() || other.isLoose()) {
          long a = text.textNumber();
          long b = other.textNumber();
          pairs.add(PAIRS.toRow(new Pair(Math.min(a, b), Math.max(a, b))));
        }
      }
      before.addLast(text);
      return pairs.iterator();
    }
  }
}
