/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.optional;
import static io.entente.table.TableColumn.text;
import static org.apache.spark.sql.functions.col;

import io.entente.corpus.read.CorpusReader;
import io.entente.corpus.read.InputFile;
import io.entente.table.TableDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
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

  /** The files, sorted by path. There are as many as the driver listed. */
  public List<FileRow> fileRows() {
    List<FileRow> all = new ArrayList<>();
    FILES.records(files()).forEachRemaining(all::add);
    all.sort(Comparator.comparing(FileRow::inputFile));
    return all;
  }

  /** What was odd, of the first few files of which there is something to say. */
  public static List<String> firstWarnings(List<FileRow> files) {
    return files.stream()
        .filter(file -> file.warning() != null)
        .limit(MOST_WARNINGS)
        .map(file -> file.inputFile() + ": " + file.warning())
        .toList();
  }

  private Dataset<Row> files() {
    return rows.where(col(FILE).isNotNull()).select(FILE + ".*");
  }

  /**
   * Of the files those that gave nothing but that they cannot be read, by path. One of these may be
   * whole again the next time: that it gives nothing does not mean that it holds nothing.
   */
  public Set<String> unopened(List<FileRow> files) {
    Map<String, Long> unreadable = new HashMap<>();
    rejects()
        .where(Rejects.REASON.col().equalTo(RejectReason.UNREADABLE_FILE.code()))
        .groupBy(Rejects.INPUT_FILE.col())
        .count()
        .toLocalIterator()
        .forEachRemaining(row -> unreadable.put(row.getString(0), row.getLong(1)));
    return files.stream()
        .filter(file -> unreadable.getOrDefault(file.inputFile(), 0L) == file.records())
        .filter(file -> file.records() > 0)
        .map(FileRow::inputFile)
        .collect(Collectors.toCollection(TreeSet::new));
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
                file.inputFile(), file.format(), file.records(), file.bytes(), file.warning())));
  }

  /**
   * A file that was read; the columns say what each component means.
   *
   * @param warning what was odd, or null
   */
  public record FileRow(
      String inputFile, String format, long records, long bytes, String warning) {}
}
