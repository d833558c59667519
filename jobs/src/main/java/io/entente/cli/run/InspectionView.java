/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.cli.TextTable;
import io.entente.corpus.Article;
import io.entente.corpus.Excerpt;
import io.entente.corpus.Field;
import io.entente.corpus.Rejection;
import io.entente.corpus.read.FileSample;
import io.entente.corpus.read.Oddity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shows what was found when files were looked into. */
final class InspectionView {

  private static final int KINDS_SHOWN = 12;
  private static final int FIELDS_SHOWN = 40;
  private static final int WORDS_SHOWN = 50;

  private final FileKinds kinds;
  private final List<FileSample> samples;
  private final PrintWriter out;

  InspectionView(FileKinds kinds, List<FileSample> samples, PrintWriter out) {
    this.kinds = kinds;
    this.samples = samples;
    this.out = out;
  }

  /**
   * Prints all of it.
   *
   * @param articles so many of the first articles
   * @param more whether there are files beyond those listed
   */
  void print(int articles, boolean more) {
    String files = kinds.files() == 1 ? "1 file" : number(kinds.files()) + " files";
    String size = size(kinds.bytes());
    out.printf(more ? "%s or more, %s in these%n%n" : "%s, %s%n%n", files, size);
    printKinds();
    samples.stream()
        .filter(sample -> sample.records() > 0)
        .collect(Collectors.groupingBy(FileSample::format, TreeMap::new, Collectors.toList()))
        .forEach(this::printFields);
    printArticles(articles);
    printRejections();
    out.flush();
  }

  private void printKinds() {
    TextTable table = new TextTable("files", "read as", "number", "size", "looked into", "records");
    for (String kind : kinds.all().stream().limit(KINDS_SHOWN).toList()) {
      List<FileSample> ofKind = ofKind(kind);
      String formats =
          ofKind.stream().map(FileSample::format).distinct().collect(Collectors.joining(", "));
      table.add(
          kind,
          formats.isEmpty() ? "?" : formats,
          number(kinds.files(kind)),
          size(kinds.bytes(kind)),
          number(ofKind.size()),
          number(records(ofKind)));
    }
    table.print(out);
    if (kinds.all().size() > KINDS_SHOWN) {
      out.printf("... and %d more endings%n", kinds.all().size() - KINDS_SHOWN);
    }
    for (FileSample sample : samples) {
      if (sample.records() == 0) {
        out.printf("%s: no record in what was looked at%n", shown(sample.file().path()));
      }
    }
    out.println();
  }

  private List<FileSample> ofKind(String kind) {
    return samples.stream().filter(sample -> FileKinds.of(sample.file()).equals(kind)).toList();
  }

  private void printFields(String format, List<FileSample> ofFormat) {
    Map<String, Integer> names = new TreeMap<>();
    Map<String, List<String>> fills = new TreeMap<>();
    List<String> missing = new ArrayList<>();
    ofFormat.forEach(sample -> sample.names().forEach((n, c) -> names.merge(n, c, Integer::sum)));
    for (Field field : Field.values()) {
      Map<String, Integer> fillers = new TreeMap<>();
      ofFormat.forEach(
          sample ->
              sample
                  .fillers()
                  .getOrDefault(field, Map.of())
                  .forEach((n, c) -> fillers.merge(n, c, Integer::sum)));
      fillers.forEach(
          (name, count) ->
              fills
                  .computeIfAbsent(name, n -> new ArrayList<>())
                  .add("%s (%s)".formatted(field.code(), number(count))));
      // The language is told by the text.
      if (fillers.isEmpty() && field != Field.LANGUAGE) {
        missing.add(field.code());
      }
    }
    out.printf("Fields of %s, %s records looked at%n%n", format, number(records(ofFormat)));
    TextTable table = new TextTable("field", "in records", "fills");
    if (fills.containsKey("")) {
      table.add("(told by the format)", "", String.join(", ", fills.get("")));
    }
    names.keySet().stream()
        .sorted(Comparator.comparing((String name) -> !fills.containsKey(name)))
        .limit(FIELDS_SHOWN)
        .forEach(
            name ->
                table.add(
                    shown(name),
                    number(names.get(name)),
                    String.join(", ", fills.getOrDefault(name, List.of("not used")))));
    table.print(out);
    if (names.size() > FIELDS_SHOWN) {
      out.printf("... and %d more fields%n", names.size() - FIELDS_SHOWN);
    }
    if (!missing.isEmpty()) {
      out.printf(
          "Nothing fills %s; --field %s=NAME names a field for it%n",
          String.join(", ", missing), missing.get(0));
    }
    out.println();
  }

  private void printArticles(int most) {
    List<Article> articles = samples.stream().flatMap(s -> s.articles().stream()).toList();
    if (articles.isEmpty()) {
      out.printf("No article in what was looked at%n%n");
      return;
    }
    out.printf(
        "%s articles looked at, published %s to %s%n%n",
        number(articles.size()),
        articles.stream().map(Article::publishedDate).min(Comparator.naturalOrder()).orElseThrow(),
        articles.stream().map(Article::publishedDate).max(Comparator.naturalOrder()).orElseThrow());
    TextTable table = new TextTable("date", "source", "title", "begins");
    // In turn from each file, so that a few show what there is.
    int longest = samples.stream().mapToInt(s -> s.articles().size()).max().orElse(0);
    int shown = 0;
    for (int i = 0; i < longest && shown < most; i++) {
      for (FileSample sample : samples) {
        if (i < sample.articles().size() && shown < most) {
          Article article = sample.articles().get(i);
          table.add(
              article.publishedDate().toString(),
              Excerpt.of(Objects.requireNonNullElse(article.source(), "-"), 20),
              Excerpt.of(Objects.requireNonNullElse(article.title(), "-"), 40),
              Excerpt.of(article.body(), WORDS_SHOWN));
          shown++;
        }
      }
    }
    table.print(out);
    out.println();
    printOddities(articles);
  }

  private void printOddities(List<Article> articles) {
    List<String> hours = samples.stream().flatMap(s -> s.hours().stream()).toList();
    List<Oddity> oddities = Oddity.of(articles, hours);
    if (oddities.isEmpty()) {
      return;
    }
    out.println("Odd, and perhaps a wrong field");
    for (Oddity oddity : oddities) {
      out.printf(
          "  %s of %s %s, such as: %s%n",
          number(oddity.articles()),
          number(oddity.of()),
          oddity.kind().words(),
          Excerpt.of(oddity.example(), WORDS_SHOWN));
    }
    out.println();
  }

  private void printRejections() {
    Map<String, List<Rejection>> reasons =
        samples.stream()
            .flatMap(sample -> sample.rejections().stream())
            .collect(
                Collectors.groupingBy(r -> r.reason().code(), TreeMap::new, Collectors.toList()));
    out.printf(
        "%s of %s records looked at would be rejected%n",
        number(reasons.values().stream().mapToLong(List::size).sum()), number(records(samples)));
    reasons.forEach(
        (reason, rejections) -> {
          Rejection example = rejections.get(0);
          out.printf(
              "  %s %s, such as %s at %d:%n    %s%n",
              number(rejections.size()),
              reason,
              shown(example.inputFile()),
              example.inputPosition(),
              example.message());
        });
  }

  private static long records(List<FileSample> samples) {
    return samples.stream().mapToLong(FileSample::records).sum();
  }

  /** A name in one line, whatever characters it has. */
  private static String shown(String name) {
    return Excerpt.of(name, 200);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String size(long bytes) {
    String[] units = {"bytes", "kB", "MB", "GB", "TB"};
    double size = bytes;
    int unit = 0;
    while (size >= 1000 && unit < units.length - 1) {
      size /= 1000;
      unit++;
    }
    return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", size, units[unit]);
  }
}
