/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.actor.ActorFinder;
import io.entente.actor.ActorFinder.ArticleText;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.CatalogEdits;
import io.entente.actor.catalog.CatalogFiles;
import io.entente.actor.catalog.Word;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures finding actors with ever larger catalogs, on one thread without Spark. */
@Command(
    name = "catalog-growth-benchmark",
    mixinStandardHelpOptions = true,
    description = "Tokens a second with the shipped catalog and with larger ones.")
public final class CatalogGrowthBenchmark implements Callable<Integer> {

  private static final int LOADS = 5;
  private static final double MEGABYTE = 1 << 20;

  @Option(
      names = "--texts",
      required = true,
      split = ",",
      description = "JSON arrays of objects with the fields title and body.")
  private List<Path> texts;

  @Option(names = "--articles", defaultValue = "1000", description = "How many (${DEFAULT-VALUE}).")
  private int most;

  @Option(
      names = "--date",
      defaultValue = "1987-03-01",
      description = "Day that all articles are of (${DEFAULT-VALUE}).")
  private LocalDate date;

  @Option(
      names = "--times",
      split = ",",
      defaultValue = "2,4,10",
      description = "How many times as large the catalogs are (${DEFAULT-VALUE}).")
  private List<Integer> times;

  @Option(
      names = "--seconds",
      defaultValue = "15",
      description = "Warming up, then measuring each (${DEFAULT-VALUE}).")
  private double seconds;

  /**
   * What one catalog costs.
   *
   * @param load reading it, user's lines included
   * @param bytes of the heap that it holds
   * @param finder making a finder with it, as every task does
   * @param matching matching alone
   * @param all finding actors
   */
  private record Result(
      int times,
      int actors,
      int aliases,
      Cost load,
      long bytes,
      Cost finder,
      Cost matching,
      Cost all) {}

  /** Runs the benchmark. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new CatalogGrowthBenchmark()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    ActorStages stages = new ActorStages(articles());
    long tokens = stages.tokens();
    say("%,d tokens", tokens);
    List<List<Word>> sentences = stages.sentences();
    Result shipped = result(1, List.of(), stages, sentences);
    printHead();
    print(shipped, shipped, tokens);
    for (int grown : times) {
      CatalogEdits edits = new InventedNames(Catalog.shipped()).growth(grown);
      print(result(grown, List.of(edits), stages, sentences), shipped, tokens);
    }
    return 0;
  }

  private List<ArticleText> articles() throws IOException {
    List<ArticleText> articles = new ArrayList<>();
    String month = date.toString().substring(0, 7);
    for (Path file : texts) {
      for (JsonNode record : new ObjectMapper().readTree(file.toFile())) {
        String title = record.path("title").asText("");
        String body = record.path("body").asText("");
        if (!body.isBlank() && articles.size() < most) {
          String id = String.valueOf(articles.size());
          articles.add(new ArticleText(id, month, date, title, body));
        }
      }
    }
    return articles;
  }

  private Result result(
      int grown, List<CatalogEdits> edits, ActorStages stages, List<List<Word>> sentences) {
    Cost load = quickest(() -> CatalogFiles.shipped().with(edits).aliasCount());
    long before = usedHeap();
    Catalog catalog = CatalogFiles.shipped().with(edits);
    long bytes = usedHeap() - before;
    ActorFinder finder = stages.finder(catalog);
    return new Result(
        grown,
        catalog.actors().size(),
        catalog.aliasCount(),
        load,
        bytes,
        quickest(() -> stages.finder(catalog).hashCode()),
        Cost.best(() -> ActorStages.matches(catalog, sentences), seconds),
        Cost.best(() -> stages.mentions(finder), seconds));
  }

  /** The least of several, so that compiling does not count. */
  private static Cost quickest(LongSupplier work) {
    Cost best = null;
    for (int i = 0; i < LOADS; i++) {
      Cost cost = Cost.of(work);
      best = best == null || cost.cpuSeconds() < best.cpuSeconds() ? cost : best;
    }
    return best;
  }

  private static long usedHeap() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static void printHead() {
    say(
        "| catalog | actors | aliases | load, processor seconds | MiB"
            + " | finder, processor seconds | matches"
            + " | matching alone, tokens a second of processor time | ratio of time | mentions"
            + " | all, tokens a second of processor time | ratio of time |");
    say("|---|---|---|---|---|---|---|---|---|---|---|---|");
  }

  private static void print(Result result, Result shipped, long tokens) {
    say(
        "| x %d | %,d | %,d | %.2f | %.1f | %.2f | %,d | %,.0f | %.2f | %,d | %,.0f | %.2f |",
        result.times(),
        result.actors(),
        result.aliases(),
        result.load().cpuSeconds(),
        result.bytes() / MEGABYTE,
        result.finder().cpuSeconds(),
        result.matching().result(),
        tokens / result.matching().cpuSeconds(),
        result.matching().cpuSeconds() / shipped.matching().cpuSeconds(),
        result.all().result(),
        tokens / result.all().cpuSeconds(),
        result.all().cpuSeconds() / shipped.all().cpuSeconds());
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
