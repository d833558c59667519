/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import static org.assertj.core.api.Assertions.assertThat;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.ner.NerConverter;
import io.entente.TestSpark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTaggerTest {

  private static final Dataset<Row> ARTICLES =
      TestSpark.session()
          .createDataset(
              List.of("Mayor Zorba Quill visited Nordmark.\n\nUmbrella Works hired Quill.", ""),
              Encoders.STRING())
          .toDF("text");

  private static NerConverter converter() {
    NerConverter converter = new NerConverter();
    converter.setInputCols(new String[] {"sentences", "tokens", "labels"});
    converter.setOutputCol("chunks");
    return converter;
  }

  private static List<String> chunks(PipelineModel pipeline, Dataset<Row> articles) {
    return pipeline
        .transform(articles)
        .selectExpr("explode(chunks) c")
        .selectExpr(
            "concat_ws(' ', c.metadata.entity, c.metadata.sentence, c.begin, c.end, c.result)")
        .as(Encoders.STRING())
        .collectAsList();
  }

  private static final String[] EXPECTED = {
    "PER 0 6 16 Zorba Quill",
    "LOC 0 26 33 Nordmark",
    "ORG 1 37 50 Umbrella Works",
    "PER 1 58 62 Quill"
  };

  @Test
  void converterFindsSpans_whenTaggerLabelsTokens() {
    PipelineModel pipeline =
        TinyPipeline.model(
            TinyPipeline.document(),
            TinyPipeline.sentences(),
            TinyPipeline.tokens(),
            TinyPipeline.tagger(),
            converter());
    assertThat(chunks(pipeline, ARTICLES)).containsExactly(EXPECTED);
  }

  @Test
  void metadataSayWordSentenceAndConfidence() {
    PipelineModel pipeline =
        TinyPipeline.model(
            TinyPipeline.document(),
            TinyPipeline.sentences(),
            TinyPipeline.tokens(),
            TinyPipeline.tagger());
    Row label =
        pipeline.transform(ARTICLES.limit(1)).selectExpr("labels[1] l").selectExpr("l.*").first();
    assertThat(label.<String>getAs("annotatorType")).isEqualTo("named_entity");
    assertThat(label.<String>getAs("result")).isEqualTo("B-PER");
    Map<String, String> metadata = label.getJavaMap(label.fieldIndex("metadata"));
    assertThat(metadata).containsEntry("word", "Zorba").containsEntry("sentence", "0");
    assertThat(Float.parseFloat(metadata.get("confidence"))).isBetween(0.5f, 1f);
  }

  @Test
  void spansAreTheSame_whenPipelineIsSavedAndLoaded(@TempDir Path folder) throws IOException {
    String path = folder.resolve("pipeline").toString();
    TinyPipeline.model(
            TinyPipeline.document(),
            TinyPipeline.sentences(),
            TinyPipeline.tokens(),
            TinyPipeline.tagger(),
            converter())
        .write()
        .save(path);
    assertThat(chunks(PipelineModel.load(path), ARTICLES)).containsExactly(EXPECTED);
  }

  @Test
  void nameIsKnown_whenSparkNlpsTokenizerLeavesTheGenitiveAtIt() {
    Tokenizer tokenizer = new Tokenizer();
    tokenizer.setInputCols(new String[] {"sentences"});
    tokenizer.setOutputCol("tokens");
    Dataset<Row> articles =
        TestSpark.session()
            .createDataset(List.of("Mayor Zorba Quill\u2019s visited Nordmark."), Encoders.STRING())
            .toDF("text");
    PipelineModel pipeline =
        TinyPipeline.model(
            TinyPipeline.document(),
            TinyPipeline.sentences(),
            tokenizer,
            TinyPipeline.tagger(),
            converter());
    assertThat(chunks(pipeline, articles).get(0)).startsWith("PER 0 6 18 Zorba Quill");
  }

  @Test
  void taggerSeesTheWordsOfOurTokens_asTheyStand() {
    String text =
        "Britain\u2019s Starmer, J.D. Vance's aides and Iran\u2019S envoys can't agree: \"It's 10%.\"";
    List<String> words = new ArrayList<>();
    WordSplitter.split(text, (begin, end) -> words.add(text.substring(begin, end)));
    Annotation sentence =
        new Annotation("document", 0, text.length() - 1, text, Metadata.of(), new float[0]);
    List<Annotation> tokens = new TokenAnnotator().annotate(List.of(sentence));

    assertThat(DocumentWords.of(tokens).sentences()).singleElement().isEqualTo(words.toArray());
    assertThat(words).contains("\u2019s", "'s", "\u2019S", "n't", "J.D.");
  }
}
