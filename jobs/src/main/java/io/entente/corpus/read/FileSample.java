/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.Article;
import io.entente.corpus.ArticleMaker;
import io.entente.corpus.Field;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RecordFields;
import io.entente.corpus.Rejection;
import io.entente.corpus.UnusableRecordException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;

/**
 * What the first records of a file look like, read as the whole would be, whatever its size.
 *
 * @param file the file
 * @param format code of the format that it is read as
 * @param records records looked at
 * @param names the records' names of their fields, with the number of records that have them
 * @param fillers by our field the names that fill it, with the number of records; the empty name
 *     where the format itself says it, such as the date line of a text
 * @param articles the records that make articles
 * @param hours the hour of the day that the dates of these say, 00 to 23, of each that says one
 * @param rejections the records that do not
 */
public record FileSample(
    InputFile file,
    String format,
    long records,
    Map<String, Integer> names,
    Map<Field, Map<String, Integer>> fillers,
    List<Article> articles,
    List<String> hours,
    List<Rejection> rejections) {

  /** Of a file, decompressed, no more than this is read; Parquet is read by its row groups. */
  private static final long MOST_BYTES = 4L << 20;

  private static final int MOST_RECORDS = 25;

  private static final Pattern TIME =
      Pattern.compile("(?<![\\d:+-])(?<hour>[01]\\d|2[0-3]):[0-5]\\d(?!\\d)");

  /** Looks into a file; what cannot be read of it is a rejection. */
  public static FileSample of(InputFile file, ReadingOptions options, Configuration hadoop) {
    FileSample sample = empty(file, options.format());
    try (OpenFile open = new OpenFile(file, options, hadoop, MOST_BYTES)) {
      return sample.with(open, new ArticleMaker(options));
    } catch (IOException e) {
      // Only closing it failed.
      return sample;
    }
  }

  private static FileSample empty(InputFile file, String format) {
    return new FileSample(
        file,
        format,
        0,
        new LinkedHashMap<>(),
        new EnumMap<>(Field.class),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  private FileSample with(OpenFile open, ArticleMaker maker) {
    int looked = 0;
    try {
      Optional<RawRecord> record = open.next();
      // The last record before the limit may be cut in its middle.
      while (record.isPresent() && looked < MOST_RECORDS && !open.isUsedUp()) {
        looked++;
        add(record.get(), maker);
        record = open.next();
      }
    } catch (IOException | RuntimeException e) {
      if (!open.isUsedUp()) {
        looked++;
        IOException failure = e instanceof IOException io ? io : new IOException(e);
        rejections.add(open.rejection(failure));
      }
    }
    return new FileSample(file, open.format(), looked, names, fillers, articles, hours, rejections);
  }

  private void add(RawRecord record, ArticleMaker maker) {
    try {
      RecordFields fields = record.fields();
      fields.names().forEach(name -> names.merge(name, 1, Integer::sum));
      for (Field field : Field.values()) {
        fields
            .filler(field)
            .ifPresent(
                name ->
                    fillers
                        .computeIfAbsent(field, f -> new TreeMap<>())
                        .merge(name, 1, Integer::sum));
      }
      articles.add(maker.article(fields, file.path(), record.position()));
      hour(fields.value(Field.DATE)).ifPresent(hours::add);
    } catch (UnusableRecordException e) {
      rejections.add(record.rejection(file.path(), e));
    }
  }

  /** Of a time of 24 hours with two digits, which nearly all exports write. */
  private static Optional<String> hour(String date) {
    Matcher time = TIME.matcher(date);
    return time.find() ? Optional.of(time.group("hour")) : Optional.empty();
  }
}
