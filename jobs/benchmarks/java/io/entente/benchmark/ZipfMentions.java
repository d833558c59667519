/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Invented articles of 33 months and who they mention: 4 to 29 mentions an article, drawn by Zipf's
 * law (the n-th actor 1/n as often as the first) from 20,000 actors; the same in every run.
 */
final class ZipfMentions {

  private static final int ACTORS = 20_000;
  private static final int LEAST = 4;
  private static final int MOST = 29;
  private static final int SENTENCE_MENTIONS = 2;
  private static final int PARAGRAPH_MENTIONS = 6;
  private static final int SOURCES = 200;
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
  private static final LocalDate END = FIRST_DAY.plusMonths(33);

  private static final StructType MENTIONS =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("actor_id", DataTypes.StringType, false)
          .add("type", DataTypes.StringType, false)
          .add("sentence", DataTypes.IntegerType, false)
          .add("paragraph", DataTypes.IntegerType, false)
          .add("published_month", DataTypes.StringType, false);
  private static final StructType ARTICLES =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("story_id", DataTypes.StringType, false)
          .add("published_date", DataTypes.DateType, false)
          .add("source", DataTypes.StringType, false)
          .add("published_month", DataTypes.StringType, false);

  private ZipfMentions() {}

  /** Writes folders mentions and articles, by month and sorted by article as in a lake. */
  static void write(SparkSession spark, long articles, String folder) {
    double[] upTo = cumulated();
    Dataset<Long> numbers = spark.range(0, articles, 1, 8).as(Encoders.LONG());
    Dataset<Row> mentions =
        numbers.flatMap(
            (FlatMapFunction<Long, Row>) number -> mentionsOf(number, upTo),
            Encoders.row(MENTIONS));
    Dataset<Row> dated =
        numbers.flatMap(
            (FlatMapFunction<Long, Row>) number -> articleOf(number), Encoders.row(ARTICLES));
    store(mentions, folder + "/mentions");
    store(dated, folder + "/articles");
  }

  private static void store(Dataset<Row> rows, String folder) {
    rows.repartition(rows.col("published_month"))
        .sortWithinPartitions("published_month", "article_id")
        .write()
        .mode(SaveMode.Overwrite)
        .option("compression", "zstd")
        .partitionBy("published_month")
        .parquet(folder);
  }

  private static Iterator<Row> mentionsOf(long number, double[] upTo) {
    Random random = new Random(number);
    String month = day(number).toString().substring(0, 7);
    int count = LEAST + random.nextInt(MOST - LEAST + 1);
    String article = id(number);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                RowFactory.create(
                    article,
                    "person:actor_%05d".formatted(actor(random.nextDouble(), upTo)),
                    "person",
                    i / SENTENCE_MENTIONS,
                    i / PARAGRAPH_MENTIONS,
                    month))
        .iterator();
  }

  private static Iterator<Row> articleOf(long number) {
    LocalDate day = day(number);
    return java.util.List.of(
            RowFactory.create(
                id(number),
                id(number),
                day,
                "publisher-" + number * 7919 % SOURCES,
                day.toString().substring(0, 7)))
        .iterator();
  }

  private static LocalDate day(long number) {
    long days = END.toEpochDay() - FIRST_DAY.toEpochDay();
    return FIRST_DAY.plusDays(new Random(-number).nextInt((int) days));
  }

  /** 32 hexadecimal digits, in no order, as those of real articles. */
  private static String id(long number) {
    Random random = new Random(~number);
    return "%016x%016x".formatted(random.nextLong(), random.nextLong());
  }

  private static int actor(double drawn, double[] upTo) {
    int found = Arrays.binarySearch(upTo, drawn);
    return Math.min(ACTORS - 1, found < 0 ? -found - 1 : found);
  }

  private static double[] cumulated() {
    double[] upTo = new double[ACTORS];
    double sum = 0;
    for (int i = 0; i < ACTORS; i++) {
      sum += 1.0 / (i + 1);
      upTo[i] = sum;
    }
    for (int i = 0; i < ACTORS; i++) {
      upTo[i] /= sum;
    }
    return upTo;
  }
}
