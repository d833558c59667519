/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import io.entente.corpus.web.PageArticle;
import io.entente.corpus.web.PageUrl;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures how well and how fast the text of pages is found, beside readability4j and boilerpipe,
 * and whether a second opinion helps where little is found.
 *
 * <p>How well is F1 over shared runs of four words, each page weighing the same. The threshold of
 * the second opinion is chosen on four fifths of the publishers and used on the last fifth.
 */
@Command(
    name = "page-benchmark",
    mixinStandardHelpOptions = true,
    description = "Compares ways to find the text of pages.")
public final class PageBenchmark implements Callable<Integer> {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
  private static final int RUN = 4;
  private static final int FOLDS = 5;
  private static final double NANOS = 1e9;

  /** Ours gives way where it has less than this part of what readability4j has; 0 is never. */
  private static final double[] THRESHOLDS = {0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8};

  @Option(names = "--archive", required = true, description = "A WARC file of pages in UTF-8.")
  private Path archive;

  @Option(
      names = "--gold",
      required = true,
      description = "JSON Lines with url, body (paragraphs) and perhaps lead (paragraphs).")
  private Path gold;

  @Option(names = "--rounds", defaultValue = "3", description = "Of time (${DEFAULT-VALUE}).")
  private int rounds;

  /** A page, and what its text is. */
  private record Page(String url, String html, String text) {}

  /** A way to make a text of a page. */
  private interface Extractor {
    String text(Page page);
  }

  /** Runs the benchmark. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new PageBenchmark()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    List<Page> pages = pages();
    Map<String, Extractor> extractors = new LinkedHashMap<>();
    extractors.put("ours", page -> PageArticle.of(page.html(), page.url()).text());
    extractors.put("readability4j", PageBenchmark::readability);
    extractors.put("boilerpipe", PageBenchmark::boilerpipe);
    Map<String, List<String>> texts = new HashMap<>();
    System.out.printf("%d pages%n", pages.size());
    for (Map.Entry<String, Extractor> extractor : extractors.entrySet()) {
      List<String> found = pages.stream().map(extractor.getValue()::text).toList();
      texts.put(extractor.getKey(), found);
      print(extractor.getKey(), scores(pages, found));
    }
    for (int round = 0; round < rounds; round++) {
      extractors.forEach((name, extractor) -> time(name, extractor, pages));
    }
    secondOpinion(pages, texts.get("ours"), texts.get("readability4j"));
    return 0;
  }

  private List<Page> pages() throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode page = MAPPER.readTree(line);
      StringBuilder text = new StringBuilder();
      page.path("lead").forEach(p -> text.append(p.asText()).append('\n'));
      page.path("body").forEach(p -> text.append(p.asText()).append('\n'));
      texts.put(page.path("url").asText(), text.toString());
    }
    List<Page> pages = new ArrayList<>();
    try (WarcReader reader = new WarcReader(archive)) {
      for (WarcRecord record : reader) {
        String url = record.headers().first("WARC-Target-URI").orElse("");
        String text = texts.get(url);
        if (text != null && record instanceof WarcResponse response) {
          HttpResponse http = response.http();
          byte[] html = http.body().stream().readAllBytes();
          pages.add(new Page(url, new String(html, StandardCharsets.UTF_8), text));
        }
      }
    }
    return pages;
  }

  private static String readability(Page page) {
    try {
      String content = new Readability4J(page.url(), page.html()).parse().getContent();
      return content == null ? "" : Jsoup.parse(content).text();
    } catch (RuntimeException e) {
      return "";
    }
  }

  private static String boilerpipe(Page page) {
    try {
      return ArticleExtractor.INSTANCE.getText(page.html());
    } catch (BoilerpipeProcessingException | RuntimeException e) {
      return "";
    }
  }

  private static void time(String name, Extractor extractor, List<Page> pages) {
    // Of this thread, so that other work on the machine counts less.
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long characters = 0;
    for (Page page : pages) {
      characters += extractor.text(page).length();
    }
    double seconds = (threads.getCurrentThreadCpuTime() - start) / NANOS;
    System.out.printf(
        Locale.ROOT,
        "%-14s %6.1f pages a second and core, %d characters%n",
        name,
        pages.size() / seconds,
        characters);
  }

  /** Precision, recall and F1 are of these sums. */
  private record Score(double both, double found, double wanted) {

    static final Score NONE = new Score(0, 0, 0);

    static Score of(String text, String gold) {
      Map<String, Integer> found = runs(text);
      Map<String, Integer> wanted = runs(gold);
      int both = 0;
      for (Map.Entry<String, Integer> run : found.entrySet()) {
        both += Math.min(run.getValue(), wanted.getOrDefault(run.getKey(), 0));
      }
      int inFound = found.values().stream().mapToInt(Integer::intValue).sum();
      int inWanted = wanted.values().stream().mapToInt(Integer::intValue).sum();
      double all = Math.max(1, inFound + inWanted - both);
      return new Score(both / all, inFound / all, inWanted / all);
    }

    Score plus(Score other) {
      return new Score(both + other.both, found + other.found, wanted + other.wanted);
    }

    double f1() {
      return 2 * both / (found + wanted);
    }
  }

  private static Map<String, Integer> runs(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    Map<String, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(Math.min(1, words.size()), words.size() - RUN + 1); i++) {
      String run = String.join(" ", words.subList(i, Math.min(words.size(), i + RUN)));
      runs.merge(run, 1, Integer::sum);
    }
    return runs;
  }

  private static List<Score> scores(List<Page> pages, List<String> texts) {
    List<Score> scores = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      scores.add(Score.of(texts.get(i), pages.get(i).text()));
    }
    return scores;
  }

  private static void print(String name, List<Score> scores) {
    Score all = scores.stream().reduce(Score.NONE, Score::plus);
    System.out.printf(
        Locale.ROOT,
        "%-22s P %.3f R %.3f F1 %.3f%n",
        name,
        all.both() / all.found(),
        all.both() / all.wanted(),
        all.f1());
  }

  private static void secondOpinion(List<Page> pages, List<String> ours, List<String> theirs) {
    List<Score> ourScores = scores(pages, ours);
    List<Score> theirScores = scores(pages, theirs);
    List<Score> chosen = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      double best = 0;
      double bestF1 = 0;
      for (double threshold : THRESHOLDS) {
        Score rest = Score.NONE;
        for (int i = 0; i < pages.size(); i++) {
          if (fold(pages.get(i)) != fold) {
            rest =
                rest.plus(
                    isLittle(ours, theirs, i, threshold) ? theirScores.get(i) : ourScores.get(i));
          }
        }
        if (rest.f1() > bestF1) {
          bestF1 = rest.f1();
          best = threshold;
        }
      }
      System.out.printf(Locale.ROOT, "fold %d: below %.2f of readability4j's%n", fold, best);
      for (int i = 0; i < pages.size(); i++) {
        if (fold(pages.get(i)) == fold) {
          chosen.add(isLittle(ours, theirs, i, best) ? theirScores.get(i) : ourScores.get(i));
        }
      }
    }
    print("ours", ourScores);
    print("with second opinion", chosen);
    for (double threshold : THRESHOLDS) {
      List<Score> all = new ArrayList<>();
      int asked = 0;
      for (int i = 0; i < pages.size(); i++) {
        boolean little = isLittle(ours, theirs, i, threshold);
        asked += little ? 1 : 0;
        all.add(little ? theirScores.get(i) : ourScores.get(i));
      }
      print("below %.2f: %d pages".formatted(threshold, asked), all);
    }
  }

  private static boolean isLittle(
      List<String> ours, List<String> theirs, int page, double threshold) {
    return ours.get(page).length() < threshold * theirs.get(page).length();
  }

  private static int fold(Page page) {
    return Math.floorMod(PageUrl.publisher(page.url()).orElse("").hashCode(), FOLDS);
  }
}
