/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.actor.ActorFinder;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Finds the actors of the same articles with the classes of an earlier commit and with these, on
 * one thread: some articles with the ones, the same with the others, and so on, so that whatever
 * else the machine does slows both alike.
 */
@Command(
    name = "beside-before",
    mixinStandardHelpOptions = true,
    description = "Processor time of tagging and resolving, these classes by those of before.")
public final class BesideBefore implements Callable<Integer> {

  private static final int ARTICLES_IN_TURN = 37;
  private static final int WARMING_UP = 2;
  private static final double NANOS = 1e9;
  private static final LocalDate DAY = LocalDate.of(1987, 3, 1);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Option(names = "--before", required = true, description = "Folder of compiled classes.")
  private Path before;

  @Option(
      names = "--texts",
      required = true,
      split = ",",
      description = "JSON arrays of objects with the fields title and body.")
  private List<Path> texts;

  @Option(names = "--rounds", defaultValue = "5", description = "Over all texts, when warm.")
  private int rounds;

  /** A finder of some classes, with the articles as these take them. */
  private record Finder(Object finder, Method find, List<Object> articles) {

    /** Nanoseconds of processor time for some articles. */
    long time(int from, int to) throws ReflectiveOperationException {
      long begin = THREADS.getCurrentThreadCpuTime();
      for (Object article : articles.subList(from, to)) {
        find.invoke(finder, article);
      }
      return THREADS.getCurrentThreadCpuTime() - begin;
    }
  }

  /** Runs the benchmark. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new BesideBefore()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Path own =
        Path.of(ActorFinder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Finder> finders = List.of(finder(before, own), finder(own, own));
    say("| round | seconds before | seconds now | ratio |");
    say("|---|---|---|---|");
    for (int round = 1 - WARMING_UP; round <= rounds; round++) {
      double[] seconds = round(finders);
      if (round > 0) {
        say("| %d | %.2f | %.2f | %.3f |", round, seconds[0], seconds[1], seconds[1] / seconds[0]);
      }
    }
    return 0;
  }

  private static double[] round(List<Finder> finders) throws ReflectiveOperationException {
    double[] seconds = new double[finders.size()];
    int articles = finders.get(0).articles().size();
    for (int from = 0; from < articles; from += ARTICLES_IN_TURN) {
      for (int f = 0; f < seconds.length; f++) {
        int to = Math.min(articles, from + ARTICLES_IN_TURN);
        seconds[f] += finders.get(f).time(from, to) / NANOS;
      }
    }
    return seconds;
  }

  /** A finder of classes that nothing else in this process shares. */
  private Finder finder(Path classes, Path own) throws ReflectiveOperationException, IOException {
    // Open as long as the process runs: its classes are loaded when they are needed first.
    ClassLoader loader =
        new URLClassLoader(urls(classes, own), ClassLoader.getPlatformClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    Class<?> finder = loader.loadClass(ActorFinder.class.getName());
    Class<?> article = loader.loadClass(ActorFinder.ArticleText.class.getName());
    return new Finder(
        finder.getMethod("shipped").invoke(null),
        finder.getMethod("find", article),
        articles(
            article.getConstructor(
                String.class, String.class, LocalDate.class, String.class, String.class)));
  }

  /** The class path, with some classes in place of our own. */
  private static URL[] urls(Path classes, Path own) throws MalformedURLException {
    List<URL> urls = new ArrayList<>(List.of(classes.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!Path.of(entry).toAbsolutePath().equals(own.toAbsolutePath())) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }

  private List<Object> articles(Constructor<?> article)
      throws ReflectiveOperationException, IOException {
    List<Object> articles = new ArrayList<>();
    for (Path file : texts) {
      for (JsonNode record : new ObjectMapper().readTree(file.toFile())) {
        String body = record.path("body").asText("");
        if (!body.isBlank()) {
          String id = String.valueOf(articles.size());
          articles.add(article.newInstance(id, "", DAY, record.path("title").asText(""), body));
        }
      }
    }
    return articles;
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
