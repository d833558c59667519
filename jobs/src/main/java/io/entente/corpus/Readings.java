/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.optional;
import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.entente.corpus.read.CorpusReader;
import io.entente.corpus.read.InputFile;
import io.entente.table.TableDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * What reading a corpus gives, as one Dataset: in each row an article, a reject or the summary of a
 * file. Files are read whole, each by one task; small ones are packed together.
 */
public final class Readings {

  /** Bytes of input that a task is worth: about a second of reading. */
  private static final long BYTES_A_TASK = 16L << 20;

  private static final String ARTICLE = "article";
  private static final String REJECT = "reject";
  private static final String FILE = "file";
  private static final String RECORDS = "records";
  private static final String LEFT_OUT = "left_out";
  private static final String KIND = "kind";
  private static final String PARTS = "parts";
  private static final String WARNING = "warning";
  private static final int MOST_WARNINGS = 10;

  /** The summary of each file read; it is not a table of the lake. */
  public static final TableDefinition<FileRow> FILES =
      TableDefinition.named("files", FileRow.class)
          .grain("one file that was read")
          .columns(
              text("input_file", "The file", "/data/news/wire.jsonl"),
              text("format", "Format it was read as", "jsonl"),
              count(RECORDS, "Records, counted before any was parsed", "26"),
              count(
                  "bytes",
                  "Bytes read, after decompression; for Parquet the size of the file",
                  "40112"),
              required(
                  LEFT_OUT,
                  DataTypes.createArrayType(
                      DataTypes.createStructType(
                          List.of(
                              DataTypes.createStructField(KIND, DataTypes.StringType, false),
                              DataTypes.createStructField(PARTS, DataTypes.LongType, false))),
                      false),
                  "Parts of a web archive that are no records, by kind",
                  "[{image, 12}]"),
              optional(WARNING, DataTypes.StringType, "What was odd", "empty file"))
          .define();

  private static final StructType SCHEMA =
      DataTypes.createStructType(
          List.of(
              DataTypes.createStructField(ARTICLE, Articles.TABLE.schema(), true),
              DataTypes.createStructField(REJECT, Rejects.TABLE.schema(), true),
              DataTypes.createStructField(FILE, FILES.schema(), true)));

  private final Dataset<Row> rows;

  private Readings(Dataset<Row> rows) {
    this.rows = rows;
  }

  /** Reads these files on the executors. */
  public static Readings of(
      SparkSession spark, List<InputFile> files, ReadingOptions options, String runId) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    SerializableConfiguration hadoop =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    List<List<InputFile>> packs = pack(files, context.defaultParallelism());
    Dataset<Row> rows =
        spark.createDataset(
            context
                .parallelize(packs, Math.max(1, packs.size()))
                .flatMap(pack -> read(pack, new CorpusReader(options, hadoop.value()), runId))
                .rdd(),
            Encoders.row(SCHEMA));
    return new Readings(rows);
  }

  /** Rows of table articles, each still its own story. */
  public Dataset<Row> articles() {
    return rows.where(col(ARTICLE).isNotNull()).select(ARTICLE + ".*");
  }

  /** Rows of table rejects. */
  public Dataset<Row> rejects() {
    return rows.where(col(REJECT).isNotNull()).select(REJECT + ".*");
  }

  /** One row: files, records counted before parsing, articles (repeated ones included). */
  public Dataset<Row> counts() {
    return rows.agg(
        functions.count(col(FILE + "." + Rejects.INPUT_FILE.name())),
        sum(col(FILE + "." + RECORDS)),
        functions.count(col(ARTICLE + "." + Articles.ARTICLE_ID.name())));
  }

  /** What was left out of web archives: a row for each kind, with how many there were of it. */
  public Dataset<Row> leftOut() {
    return files()
        .select(functions.explode(col(LEFT_OUT)).as(LEFT_OUT))
        .groupBy(col(LEFT_OUT + "." + KIND))
        .agg(sum(col(LEFT_OUT + "." + PARTS)))
        .orderBy(KIND);
  }

  /** What was odd, of the first few files of which there is something to say. */
  public List<String> firstWarnings() {
    Dataset<Row> odd = files().where(col(WARNING).isNotNull()).orderBy(Rejects.INPUT_FILE.col());
    return odd.select(concat_ws(": ", Rejects.INPUT_FILE.col(), col(WARNING)))
        .limit(MOST_WARNINGS)
        .as(Encoders.STRING())
        .collectAsList();
  }

  /** One row a file. */
  public Dataset<Row> files() {
    return rows.where(col(FILE).isNotNull()).select(FILE + ".*");
  }

  /**
   * Of the files those whose content is known now. One that could not be opened may be whole again
   * the next time: that it gives nothing does not mean that it holds nothing.
   */
  public Dataset<Row> filesThatOpened() {
    Dataset<Row> unopened =
        rejects()
            .where(Rejects.REASON.col().equalTo(RejectReason.UNREADABLE_FILE.code()))
            .select(Rejects.INPUT_FILE.col(), lit(1L).as(RECORDS));
    return files().join(unopened, new String[] {Rejects.INPUT_FILE.name(), RECORDS}, "left_anti");
  }

  /** All rows, to be kept or counted. */
  public Dataset<Row> rows() {
    return rows;
  }

  /** Largest first into the pack with the fewest bytes, so that tasks end together. */
  static List<List<InputFile>> pack(List<InputFile> files, int cores) {
    long bytes = files.stream().mapToLong(InputFile::bytes).sum();
    int packs = (int) Math.min(files.size(), Math.max(cores, bytes / BYTES_A_TASK));
    List<List<InputFile>> packed = new ArrayList<>();
    PriorityQueue<Pack> emptiestFirst = new PriorityQueue<>(Pack.BY_BYTES);
    for (int i = 0; i < packs; i++) {
      packed.add(new ArrayList<>());
      emptiestFirst.add(new Pack(0, i));
    }
    List<InputFile> largestFirst = new ArrayList<>(files);
    largestFirst.sort(
        Comparator.comparingLong(InputFile::bytes).reversed().thenComparing(InputFile::path));
    for (InputFile file : largestFirst) {
      Pack emptiest = emptiestFirst.remove();
      packed.get(emptiest.index()).add(file);
      emptiestFirst.add(new Pack(emptiest.bytes() + file.bytes() + 1, emptiest.index()));
    }
    return packed;
  }

  /** How full a pack is; of equal ones the first is filled first, so that packing is repeatable. */
  private record Pack(long bytes, int index) {
    static final Comparator<Pack> BY_BYTES =
        Comparator.comparingLong(Pack::bytes).thenComparingInt(Pack::index);
  }

  private static Iterator<Row> read(List<InputFile> pack, CorpusReader reader, String runId) {
    return new FlatMapIterator<>(
        pack.iterator(), file -> new FlatMapIterator<>(reader.read(file), r -> one(row(r, runId))));
  }

  private static Iterator<Row> one(Row row) {
    return List.of(row).iterator();
  }

  private static Row row(Reading reading, String runId) {
    if (reading instanceof Reading.Accepted accepted) {
      return RowFactory.create(Articles.TABLE.toRow(Articles.row(accepted.article())), null, null);
    }
    if (reading instanceof Reading.Rejected rejected) {
      return RowFactory.create(
          null, Rejects.TABLE.toRow(Rejects.row(rejected.rejection(), runId)), null);
    }
    Reading.FileRead file = (Reading.FileRead) reading;
    return RowFactory.create(
        null,
        null,
        FILES.toRow(
            new FileRow(
                file.inputFile(),
                file.format(),
                file.records(),
                file.bytes(),
                file.leftOut().entrySet().stream()
                    .map(kind -> new LeftOut(kind.getKey(), kind.getValue()))
                    .toList(),
                file.warning())));
  }

  /**
   * A file that was read; the columns say what each component means.
   *
   * @param warning what was odd, or null
   */
  public record FileRow(
      String inputFile,
      String format,
      long records,
      long bytes,
      List<LeftOut> leftOut,
      String warning) {}

  /** How many parts of one kind were left out of a file. */
  public record LeftOut(String kind, long parts) {}
}
