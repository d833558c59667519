/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.ner.NeuralModel;
import io.entente.ner.SparkNlpNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A neural model of Spark NLP in place of our tagger; run by {@code -Pengines,neural-tests}. */
@Tag("neural")
class NeuralModelTest {

  @TempDir static Path folder;
  private static String saved;

  @BeforeAll
  static void trainAndSave() throws IOException {
    saved = folder.resolve("pipeline").toString();
    NeuralModel.train(folder).write().save(saved);
  }

  @Test
  void namesFound_whenANeuralPipelineIsSaved() {
    String text = "Mayor Zorba Quill visited Nordmark.\n\nUmbrella Works hired Quill.";
    Dataset<Row> articles =
        TestSpark.session().createDataset(List.of(text), Encoders.STRING()).toDF("body");
    Dataset<Row> found =
        SparkNlpNames.open(TestSpark.session(), saved).withNames(articles, "body", "names");
    List<String> names =
        found
            .selectExpr("body", "explode(names) n")
            .selectExpr(
                "concat(n.type, ' ', substring(body, n.begin + 1, n.end - n.begin))",
                "n.confidence")
            .collectAsList()
            .stream()
            .peek(row -> assertThat(row.getFloat(1)).isBetween(0.3f, 1f))
            .map(row -> row.getString(0))
            .toList();
    assertThat(names)
        .containsExactly("PER Zorba Quill", "LOC Nordmark", "ORG Umbrella Works", "PER Quill");
  }

  @Test
  void confidenceIsTheModels_whenItIsUnsure() {
    Dataset<Row> articles =
        TestSpark.session()
            .createDataset(
                List.of("Works Zorba of hired Umbrella Nordmark left."), Encoders.STRING())
            .toDF("text");
    List<Float> told =
        PipelineModel.load(saved)
            .transform(articles)
            .selectExpr("explode(labels) l")
            .selectExpr("cast(l.metadata['confidence'] as float)")
            .as(Encoders.FLOAT())
            .collectAsList();
    assertThat(told).hasSize(8).allMatch(confidence -> confidence > 0 && confidence <= 1);
    float least =
        SparkNlpNames.open(TestSpark.session(), saved)
            .withNames(articles, "text", "names")
            .selectExpr("array_min(names.confidence)")
            .as(Encoders.FLOAT())
            .first();
    assertThat(least).isIn(told);
  }

  @Test
  void neuralModelIsScored_whenEvaluated() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "evaluate",
            "ner",
            "--gold",
            NeuralModel.corpus(folder).toString(),
            "--ner-model",
            saved);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsPattern("all +100.00 +100.00 +100.00 +8 +8")
        .containsPattern("[0-9,]+ tokens a second");
  }
}
