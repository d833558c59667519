/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import io.entente.actor.catalog.Catalog;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a corpus of any size whose pairs are known; {@link GeneratedCorpusCheck} compares. */
@Command(
    name = "generated-corpus",
    mixinStandardHelpOptions = true,
    description = "Writes articles/*.jsonl and pairs.csv: how often its pairs occur each month.")
public final class GeneratedCorpus implements Callable<Integer> {

  @Option(names = "--out", required = true, description = "Folder to write.")
  private Path out;

  @Option(names = "--articles", defaultValue = "1000000", description = "${DEFAULT-VALUE}.")
  private long articles;

  @Option(names = "--files", defaultValue = "50", description = "Of articles (${DEFAULT-VALUE}).")
  private int files;

  @Option(names = "--first-day", defaultValue = "2023-01-01", description = "${DEFAULT-VALUE}.")
  private LocalDate firstDay;

  @Option(names = "--months", defaultValue = "24", description = "Of dates (${DEFAULT-VALUE}).")
  private int months;

  @Option(names = "--copies", defaultValue = "0.05", description = "Share (${DEFAULT-VALUE}).")
  private double copies;

  @Option(
      names = "--changed-copies",
      defaultValue = "0.5",
      description =
          "Share of the copies with another headline or one sentence more (${DEFAULT-VALUE}).")
  private double changedCopies;

  @Option(names = "--seed", defaultValue = "1", description = "${DEFAULT-VALUE}.")
  private long seed;

  /** Writes the corpus. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new GeneratedCorpus()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    PlantedActor.requireKnown(Catalog.shipped());
    GeneratedArticles source = new GeneratedArticles(seed, firstDay, months, copies, changedCopies);
    PairTruth truth = new PairTruth();
    Path folder = Files.createDirectories(out.resolve("articles"));
    for (int file = 0; file < files; file++) {
      Path path = folder.resolve("part-%05d.jsonl".formatted(file));
      try (BufferedWriter writer = Files.newBufferedWriter(path)) {
        write(source, articles * file / files, articles * (file + 1) / files, truth, writer);
      }
    }
    truth.write(out.resolve("pairs.csv"));
    System.out.printf(
        Locale.ROOT, "%,d articles in %d files, %,d pair months%n", articles, files, truth.rows());
    return 0;
  }

  private static void write(
      GeneratedArticles source, long from, long to, PairTruth truth, BufferedWriter writer)
      throws IOException {
    for (long number = from; number < to; number++) {
      GeneratedArticle article = source.article(number);
      truth.add(article);
      writer.write(article.json());
      writer.write('\n');
    }
  }
}
