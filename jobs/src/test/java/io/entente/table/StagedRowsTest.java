/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static io.entente.table.SampleTables.FACTS;
import static io.entente.table.SampleTables.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.table.LakeCommit.Placement;
import io.entente.table.SampleTables.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class StagedRowsTest {

  private static final int ROWS = 1000;

  @Test
  void severalFilesInTheTablesOrder_ofMoreRowsThanOneMayHave() {
    StagedRows staged = new StagedRows(FACTS, shuffled(), Placement.MOVED, 300);

    List<List<String>> files = files(staged.rows());

    assertThat(files).hasSize(4).allSatisfy(file -> assertThat(file).hasSizeBetween(100, 400));
    assertThat(files.stream().flatMap(List::stream).toList())
        .hasSize(ROWS)
        .isSortedAccordingTo(Comparator.naturalOrder())
        .doesNotHaveDuplicates();
    StagedRows one = new StagedRows(FACTS, shuffled(), Placement.MOVED);
    one.rows().collectAsList();
    assertThat(staged.written()).isEqualTo(one.written());
  }

  @Test
  void oneFile_ofFewRowsFromMuch() {
    Dataset<Row> few = shuffled().where("amount < 10");

    assertThat(files(new StagedRows(FACTS, few, Placement.MOVED, 300).rows())).hasSize(1);
    assertThat(files(new StagedRows(FACTS, few, Placement.MOVED).rows())).hasSize(1);
  }

  @Test
  void nothingIsKept_whenTheRowsAreWritten() {
    int before = kept();
    StagedRows staged = new StagedRows(FACTS, shuffled(), Placement.MOVED, 300);
    assertThat(kept()).isEqualTo(before + 1);
    staged.rows().collectAsList();
    staged.written();

    assertThat(kept()).isEqualTo(before);
  }

  private static int kept() {
    return TestSpark.session().sparkContext().getPersistentRDDs().size();
  }

  private static Dataset<Row> shuffled() {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, ROWS).boxed().toList());
    Collections.shuffle(numbers, new Random(1));
    return facts(
        numbers.stream().map(n -> new Fact("fact %04d".formatted(n), n)).toArray(Fact[]::new));
  }

  /** Ids of the rows that each task writes. */
  private static List<List<String>> files(Dataset<Row> rows) {
    return rows.javaRDD().glom().collect().stream()
        .map(file -> file.stream().map(row -> row.getString(0)).toList())
        .toList();
  }
}
