/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.optional;
import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;
import static org.apache.spark.sql.functions.col;

import io.entente.corpus.read.CorpusReader;
import io.entente.corpus.read.FilePart;
import io.entente.corpus.read.InputFile;
import io.entente.table.OneTask;
import io.entente.table.RecordReader;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Stream;
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
 * file or a part of one. Large files are divided, small ones are packed together, so that the
 * number of tasks follows from bytes and cores.
 */
public final class Readings {

  /** Bytes of input that a task is worth: about a second of reading. */
  private static final long BYTES_A_TASK = 16L << 20;

  /** Files are not divided further, however many cores are idle. */
  private static final long SMALLEST_PART = 1L << 20;

  /** So many, that tasks of unequal work end together. */
  private static final int BORDERED_PARTS_A_CORE = 4;

  private static final String ARTICLE = "article";
  private static final String REJECT = "reject";
  private static final String FILE = "file";
  private static final String FORMAT = "format";
  private static final String FIRST_BYTE = "first_byte";
  private static final String BYTES = "bytes";
  private static final String RECORDS = "records";
  private static final String LEFT_OUT = "left_out";
  private static final String KIND = "kind";
  private static final String PARTS = "parts";
  private static final String WARNING = "warning";
  private static final String OUTSIDE = "outside";
  private static final int MOST_WARNINGS = 10;

  /** The summary of each part of a file that was read; it is not a table of the lake. */
  public static final TableDefinition<FileRow> FILES =
      TableDefinition.named("files", FileRow.class)
          .grain("one part of a file that was read")
          .columns(
              text("input_file", "The file", "/data/news/wire.jsonl"),
              count(FIRST_BYTE, "Where the part begins; 0 for one a file, and only one", "0"),
              text(FORMAT, "Format it was read as", "jsonl"),
              count(RECORDS, "Records, counted before any was parsed", "26"),
              count(
                  BYTES,
                  "Bytes read, after decompression; for Parquet the size of the file",
                  "40112"),
              required(
                  LEFT_OUT,
                  TableColumn.structs(
                      text(KIND, "What they are", "image"), count(PARTS, "How many", "12")),
                  "Parts of a web archive that are no records, by kind",
                  "[{image, 12}]"),
              optional(WARNING, DataTypes.StringType, "What was odd", "empty file"),
              count(OUTSIDE, "Records of days that are not wanted", "0"))
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

  /** Reads all of these files on the executors. */
  public static Readings of(
      SparkSession spark, List<InputFile> files, ReadingOptions options, String runId) {
    return of(spark, files, options, runId, Map.of());
  }

  /**
   * Reads these files on the executors.
   *
   * @param windows the days of which records are read, of files of which not all are, by path
   */
  public static Readings of(
      SparkSession spark,
      List<InputFile> files,
      ReadingOptions options,
      String runId,
      Map<String, PublicationWindows> windows) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    int cores = context.defaultParallelism();
    List<FilePart> parts =
        new BorderedParts(
                context, options, new SerializableConfiguration(context.hadoopConfiguration()))
            .divided(parts(files, options.format(), cores), bytesOfBorderedPart(files, cores));
    return ofParts(spark, parts, options, runId, windows);
  }

  /** Reads these parts of files on the executors. */
  public static Readings ofParts(
      SparkSession spark,
      List<FilePart> parts,
      ReadingOptions options,
      String runId,
      Map<String, PublicationWindows> windows) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    SerializableConfiguration hadoop = new SerializableConfiguration(context.hadoopConfiguration());
    List<List<FilePart>> packs = pack(parts, context.defaultParallelism());
    Dataset<Row> rows =
        spark.createDataset(
            context
                .parallelize(packs, Math.max(1, packs.size()))
                .flatMap(
                    pack -> read(pack, new CorpusReader(options, hadoop.value()), windows, runId))
                .rdd(),
            Encoders.row(SCHEMA));
    return new Readings(rows);
  }

  /** Rows of table articles, each still its own story. */
  public Dataset<Row> articles() {
    return of(ARTICLE);
  }

  /** Rows of table rejects. */
  public Dataset<Row> rejects() {
    return of(REJECT);
  }

  private Dataset<Row> of(String kind) {
    return OneTask.ofSmall(rows.where(col(kind).isNotNull()).select(kind + ".*"));
  }

  /** The files, each as a whole, sorted by path. There are as many as the driver listed. */
  public List<FileRow> fileRows() {
    Map<String, FileRow> whole = new TreeMap<>();
    FILES
        .records(rows.where(col(FILE).isNotNull()).select(FILE + ".*"))
        .forEach(part -> whole.merge(part.inputFile(), part, FileRow::plus));
    return whole.values().stream().map(FileRow::asWhole).toList();
  }

  /** What was left out of web archives: how many parts of each kind, in the order of kinds. */
  public static Map<String, Long> leftOut(List<FileRow> files) {
    return byKind(files.stream().flatMap(file -> file.leftOut().stream()));
  }

  private static Map<String, Long> byKind(Stream<LeftOut> leftOut) {
    Map<String, Long> kinds = new TreeMap<>();
    leftOut.forEach(kind -> kinds.merge(kind.kind(), kind.parts(), Long::sum));
    return kinds;
  }

  private static List<LeftOut> leftOut(Map<String, Long> kinds) {
    return kinds.entrySet().stream()
        .map(kind -> new LeftOut(kind.getKey(), kind.getValue()))
        .toList();
  }

  /** What was odd, of the first few files of which there is something to say. */
  public static List<String> firstWarnings(List<FileRow> files) {
    return files.stream()
        .filter(file -> file.warning() != null)
        .limit(MOST_WARNINGS)
        .map(file -> file.inputFile() + ": " + file.warning())
        .toList();
  }

  /**
   * The files of which something could not be read, by path, with how many records of each are just
   * that. What is missing may be there the next time.
   */
  public Map<String, Long> unreadable() {
    Map<String, Long> unreadable = new TreeMap<>();
    Dataset<Row> counted =
        rejects()
            .where(Rejects.REASON.col().equalTo(RejectReason.UNREADABLE_FILE.code()))
            .groupBy(Rejects.INPUT_FILE.col())
            .agg(functions.count(functions.lit(1)).as(RECORDS));
    RecordReader.of(Unreadable.class)
        .collect(counted)
        .forEach(file -> unreadable.put(file.inputFile(), file.records()));
    return unreadable;
  }

  /** All rows, to be kept or counted. */
  public Dataset<Row> rows() {
    return rows;
  }

  /** Divides the files that are worth more than one task, as far as their names allow it. */
  static List<FilePart> parts(List<InputFile> files, String format, int cores) {
    long bytes = files.stream().mapToLong(InputFile::bytes).sum();
    long size = Math.max(SMALLEST_PART, Math.min(BYTES_A_TASK, bytes / cores));
    return files.stream().flatMap(file -> FilePart.of(file, format, size).stream()).toList();
  }

  /**
   * A file that is divided at borders is divided only as far as cores would be idle: to find them
   * costs reading it once more.
   */
  private static long bytesOfBorderedPart(List<InputFile> files, int cores) {
    long bytes = files.stream().mapToLong(InputFile::bytes).sum();
    return Math.max(BYTES_A_TASK, bytes / cores / BORDERED_PARTS_A_CORE);
  }

  /** Largest first into the pack with the fewest bytes, so that tasks end together. */
  static List<List<FilePart>> pack(List<FilePart> parts, int cores) {
    long bytes = parts.stream().mapToLong(FilePart::bytes).sum();
    int packs = (int) Math.min(parts.size(), Math.max(cores, bytes / BYTES_A_TASK));
    List<List<FilePart>> packed = new ArrayList<>();
    PriorityQueue<Pack> emptiestFirst = new PriorityQueue<>(Pack.BY_BYTES);
    for (int i = 0; i < packs; i++) {
      packed.add(new ArrayList<>());
      emptiestFirst.add(new Pack(0, i));
    }
    List<FilePart> largestFirst = new ArrayList<>(parts);
    largestFirst.sort(
        Comparator.comparingLong(FilePart::bytes)
            .reversed()
            .thenComparing(part -> part.file().path())
            .thenComparingLong(FilePart::from));
    for (FilePart part : largestFirst) {
      Pack emptiest = emptiestFirst.remove();
      packed.get(emptiest.index()).add(part);
      emptiestFirst.add(new Pack(emptiest.bytes() + part.bytes() + 1, emptiest.index()));
    }
    return packed;
  }

  /** How full a pack is; of equal ones the first is filled first, so that packing is repeatable. */
  private record Pack(long bytes, int index) {
    static final Comparator<Pack> BY_BYTES =
        Comparator.comparingLong(Pack::bytes).thenComparingInt(Pack::index);
  }

  private static Iterator<Row> read(
      List<FilePart> pack,
      CorpusReader reader,
      Map<String, PublicationWindows> windows,
      String runId) {
    return new FlatMapIterator<>(
        pack.iterator(),
        part ->
            new OnePart(windows.getOrDefault(part.file().path(), PublicationWindows.ALL), runId)
                .rows(reader.read(part)));
  }

  /** Leaves out what is not wanted of one part of a file, and counts it. */
  private static final class OnePart {
    private final PublicationWindows wanted;
    private final String runId;
    private long outside;

    OnePart(PublicationWindows wanted, String runId) {
      this.wanted = wanted;
      this.runId = runId;
    }

    Iterator<Row> rows(Iterator<Reading> readings) {
      return new FlatMapIterator<>(readings, this::rows);
    }

    private Iterator<Row> rows(Reading reading) {
      if (reading instanceof Reading.Accepted accepted
          && !wanted.has(accepted.article().publishedDate())) {
        outside++;
        return Collections.emptyIterator();
      }
      return List.of(row(reading, runId, outside)).iterator();
    }
  }

  private static Row row(Reading reading, String runId, long outside) {
    if (reading instanceof Reading.Accepted accepted) {
      return only(ARTICLE, Articles.TABLE.toRow(Articles.row(accepted.article())));
    }
    if (reading instanceof Reading.Rejected rejected) {
      return only(REJECT, Rejects.TABLE.toRow(Rejects.row(rejected.rejection(), runId)));
    }
    Reading.FileRead file = (Reading.FileRead) reading;
    return only(
        FILE,
        FILES.toRow(
            new FileRow(
                file.inputFile(),
                file.firstByte(),
                file.format(),
                file.records(),
                file.bytes(),
                leftOut(file.leftOut()),
                file.warning(),
                outside)));
  }

  /** A row in which only that column is filled. */
  private static Row only(String column, Row value) {
    Object[] values = new Object[SCHEMA.length()];
    values[SCHEMA.fieldIndex(column)] = value;
    return RowFactory.create(values);
  }

  /** A file and how many of its records could not be read. */
  private record Unreadable(String inputFile, long records) {}

  /**
   * A part of a file that was read; the columns say what each component means.
   *
   * @param warning what was odd, or null
   */
  public record FileRow(
      String inputFile,
      long firstByte,
      String format,
      long records,
      long bytes,
      List<LeftOut> leftOut,
      String warning,
      long outside) {

    private FileRow plus(FileRow other) {
      return new FileRow(
          inputFile,
          Math.min(firstByte, other.firstByte),
          // A part that could not be opened knows only what was asked for, which is auto.
          format.compareTo(other.format) > 0 ? format : other.format,
          records + other.records,
          bytes + other.bytes,
          Readings.leftOut(byKind(Stream.concat(leftOut.stream(), other.leftOut.stream()))),
          warning == null ? other.warning : warning,
          outside + other.outside);
    }

    private FileRow asWhole() {
      if (records > 0 || warning != null) {
        return this;
      }
      String nothing = bytes == 0 ? Reading.FileRead.EMPTY_FILE : Reading.FileRead.NO_RECORDS;
      return new FileRow(inputFile, firstByte, format, records, bytes, leftOut, nothing, outside);
    }
  }

  /** How many parts of one kind were left out of a file. */
  public record LeftOut(String kind, long parts) {}
}
