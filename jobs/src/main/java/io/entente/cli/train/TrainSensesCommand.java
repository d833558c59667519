/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.train;

import io.entente.actor.catalog.Catalog;
import io.entente.actor.resolve.Sense;
import io.entente.actor.resolve.SenseTrainer;
import io.entente.actor.resolve.SenseTrainer.Example;
import io.entente.actor.resolve.SenseTrainer.Question;
import io.entente.cli.ExitCode;
import io.entente.cli.NamedFile;
import io.entente.cli.ProgramOptions;
import io.entente.cli.Version;
import io.entente.cli.train.SenseView.Decided;
import io.entente.ner.TextTagger;
import io.entente.ner.train.MarkedArticle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns where the name of a place stands for those who act from it. */
@Command(
    name = "senses",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Learns from marked articles where a capital stands for its state and where, in sport, a"
          + " country or city is a team.",
      "Shows how often each decision is right on articles left out in turn, and writes the weights."
    },
    footer = {
      "",
      "Example: entente train senses --train jobs/training/news/w1.txt,jobs/training/news/w2.txt"
          + " --out jobs/src/main/resources/io/entente/actor/resolve"
    })
public final class TrainSensesCommand implements Callable<Integer> {

  private static final int PARTS = 8;
  private static final long SEED = 1;

  @Option(
      names = "--train",
      required = true,
      split = ",",
      splitSynopsisLabel = ",",
      paramLabel = "FILE",
      description =
          "Articles with marks such as [[Kyiv|LOC|Ukraine]] and [[Kyiv|LOC|Kyiv (city)]].")
  private List<Path> train;

  @Option(
      names = "--held-out",
      split = ",",
      splitSynopsisLabel = ",",
      paramLabel = "FILE",
      description = "Articles that nothing is learned from, to measure on.")
  private List<Path> heldOut = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Where capital-sense.tsv and team-sense.tsv are written.")
  private Path out;

  @Mixin private ProgramOptions program;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    List<MarkedArticle> articles = read("--train", train);
    List<MarkedArticle> others = read("--held-out", heldOut);
    SenseTrainer trainer = new SenseTrainer(Catalog.shipped(), TextTagger.shipped());
    for (Question question : Question.values()) {
      Path path = out.resolve(question.name().toLowerCase(Locale.ROOT) + "-sense.tsv");
      NamedFile result = new NamedFile("--out", path).requireWritable();
      List<List<Example>> parts = parts(trainer, question, articles);
      List<Example> all = parts.stream().flatMap(List::stream).toList();
      Map<String, Double> weights = SenseTrainer.train(all, SEED);
      result.write(file -> file.write(table(weights).getBytes(StandardCharsets.UTF_8)));
      SenseView view = new SenseView(spec.commandLine().getOut(), question);
      view.print("left out in turn", leftOut(parts));
      view.print("held out", decided(new Sense(weights), trainer.examples(question, others)));
      spec.commandLine().getOut().printf("  %d weights in %s%n", weights.size(), path).flush();
    }
    return ExitCode.DONE;
  }

  private static List<MarkedArticle> read(String option, List<Path> files) {
    return files.stream()
        .flatMap(file -> new NamedFile(option, file).readMarked().stream())
        .toList();
  }

  /** The examples in parts of whole articles. */
  private static List<List<Example>> parts(
      SenseTrainer trainer, Question question, List<MarkedArticle> articles) {
    List<List<Example>> parts = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      parts.add(new ArrayList<>());
    }
    for (int i = 0; i < articles.size(); i++) {
      parts.get(i % PARTS).addAll(trainer.examples(question, List.of(articles.get(i))));
    }
    return parts;
  }

  /** Each example as it is decided by what was learned from the other parts. */
  private static List<Decided> leftOut(List<List<Example>> parts) {
    List<Decided> decided = new ArrayList<>();
    for (List<Example> left : parts) {
      List<Example> others =
          parts.stream().filter(part -> part != left).flatMap(List::stream).toList();
      decided.addAll(decided(new Sense(SenseTrainer.train(others, SEED)), left));
    }
    return decided;
  }

  private static List<Decided> decided(Sense sense, List<Example> examples) {
    return examples.stream()
        .map(example -> new Decided(example, sense.probability(example.features())))
        .toList();
  }

  private static String table(Map<String, Double> weights) {
    StringBuilder table =
        new StringBuilder("# Weights of a place's context; made by 'entente train senses'.\n");
    weights.forEach(
        (feature, weight) ->
            table.append(String.format(Locale.ROOT, "%s\t%.3f%n", feature, weight)));
    return table.toString();
  }
}
