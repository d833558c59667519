/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.Finisher;
import io.entente.TestSpark;
import io.entente.usage.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.util.MLWritable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkNlpNamesTest {

  private static final String TEXT =
      "\uD83D\uDE42  Mayor Zorba Quill visited Nordmark.\n\nUmbrella Works hired Quill.";

  /** The columns bear names that stages of the pipeline use, too. */
  private static final Dataset<Row> ARTICLES =
      TestSpark.session()
          .createDataFrame(
              List.of(
                  RowFactory.create("a", TEXT),
                  RowFactory.create("b", null),
                  RowFactory.create("c", "")),
              new StructType()
                  .add("document", DataTypes.StringType)
                  .add("body", DataTypes.StringType));

  @TempDir Path folder;

  private String saved(MLWritable model) throws IOException {
    String path = folder.resolve("model").toString();
    model.write().save(path);
    return path;
  }

  private static List<String> names(String nameOrPath) {
    return SparkNlpNames.open(TestSpark.session(), nameOrPath)
        .withNames(ARTICLES, "body", "names")
        .selectExpr("document", "body", "explode(names) n")
        .collectAsList()
        .stream()
        .map(SparkNlpNamesTest::text)
        .toList();
  }

  private static String text(Row row) {
    Row name = row.getStruct(2);
    String surface = row.getString(1).substring(name.getInt(0), name.getInt(1));
    assertThat(name.getFloat(3)).isBetween(0.3f, 1f);
    return row.getString(0) + " " + name.getString(2) + " " + surface;
  }

  private static final String[] EXPECTED = {
    "a PER Zorba Quill", "a LOC Nordmark", "a ORG Umbrella Works", "a PER Quill"
  };

  @Test
  void namesFound_whenAPipelineIsSaved() throws IOException {
    assertThat(names(saved(TinyPipeline.model()))).containsExactly(EXPECTED);
  }

  @Test
  void columnsAreKept_andNoNamesAreInATextThatIsNull() throws IOException {
    Dataset<Row> found =
        SparkNlpNames.open(TestSpark.session(), saved(TinyPipeline.model()))
            .withNames(ARTICLES, "body", "names");
    assertThat(found.columns()).containsExactly("document", "body", "names");
    assertThat(found.selectExpr("size(names) s").collectAsList().stream().map(r -> r.getInt(0)))
        .containsExactly(4, 0, 0);
    assertThat(((ArrayType) found.schema().apply("names").dataType()).elementType())
        .isEqualTo(SparkNlpNames.NAME);
  }

  @Test
  void placesAreThoseOfTheText_whenThePipelineWouldCleanIt() throws IOException {
    DocumentAssembler cleaning = TinyPipeline.document();
    cleaning.setCleanupMode("shrink");
    PipelineModel pipeline =
        TinyPipeline.model(
            cleaning, TinyPipeline.sentences(), TinyPipeline.tokens(), TinyPipeline.tagger());
    assertThat(names(saved(pipeline))).containsExactly(EXPECTED);
  }

  @Test
  void stagesBehindTheLabelsDoNotMatter_whenThePipelineGoesOn() throws IOException {
    Finisher finisher = new Finisher();
    finisher.setInputCols(new String[] {"labels"});
    PipelineModel pipeline = TinyPipeline.model(TinyPipeline.model(), finisher);
    assertThat(names(saved(pipeline))).containsExactly(EXPECTED);
  }

  @Test
  void namesFound_whenOneAnnotatorIsSaved() throws IOException {
    assertThat(names(saved(TinyPipeline.tagger()))).containsExactly(EXPECTED);
  }

  @Test
  void namesFound_whenTrainingWroteAFile() throws IOException {
    Path file = Files.write(folder.resolve("tiny.model"), TinyPipeline.modelBytes());
    assertThat(names(file.toString())).containsExactly(EXPECTED);
  }

  private static void assertRefused(String nameOrPath, String... parts) {
    assertThatThrownBy(() -> SparkNlpNames.open(TestSpark.session(), nameOrPath))
        .isInstanceOf(UnusableModelException.class)
        .asInstanceOf(type(UnusableModelException.class))
        .returns(Setting.NAME_MODEL, UnusableModelException::setting)
        .returns(nameOrPath, UnusableModelException::value)
        .satisfies(
            e ->
                assertThat(e.getMessage())
                    .contains("'" + nameOrPath + "'")
                    .contains(parts)
                    .doesNotContain("\n"));
  }

  @Test
  void refused_whenNothingFindsNames() throws IOException {
    assertRefused(
        saved(TinyPipeline.model(TinyPipeline.document(), TinyPipeline.sentences())),
        "none of its stages gives named_entity");
  }

  @Test
  void refused_whenThePipelineHasNoDocumentAssembler() throws IOException {
    assertRefused(saved(TinyPipeline.model(TinyPipeline.tagger())), "has no DocumentAssembler");
  }

  @Test
  void refused_whenTheAnnotatorFindsNoNames() throws IOException {
    assertRefused(saved(TinyPipeline.tokens()), "TokenAnnotator, which finds no names");
  }

  @Test
  void refused_whenThePathHoldsNoModel() throws IOException {
    assertRefused(folder.resolve("none").toString(), "is no model", "entente train tagger");
    assertRefused(folder.toString(), "is no model");
    assertRefused(Files.writeString(folder.resolve("x"), "text").toString(), "is no model");
  }

  @Test
  void refused_whenThePretrainedModelCannotBeFetched() {
    assertRefused("no_such_pipeline", "cannot fetch", "check name and network");
  }

  @Test
  void refused_whenPartsOfTheModelAreMissing() throws IOException {
    Path metadata = Files.createDirectories(folder.resolve("neural/metadata"));
    Files.writeString(
        metadata.resolve("part-00000"),
        """
        {"class":"com.johnsnowlabs.nlp.annotators.ner.dl.NerDLModel","timestamp":1,\
        "sparkVersion":"3.5.4","uid":"NerDLModel_1","paramMap":{},"defaultParamMap":{}}
        """);
    assertRefused(metadata.getParent().toString(), "cannot be used", "save it anew");
  }

  @Test
  void engineIsNamed_whenItsClassesAreMissing() {
    Throwable missing =
        new RuntimeException(
            "cannot load", new NoClassDefFoundError("org/tensorflow/proto/framework/ConfigProto"));
    assertThat(MissingEngine.in(missing)).contains("tensorflow");
    assertThat(MissingEngine.in(new ExceptionInInitializerError(missing))).contains("tensorflow");
    assertThat(MissingEngine.in(new NoClassDefFoundError("ai/onnxruntime/OrtEnvironment")))
        .contains("onnxruntime");
    assertThat(MissingEngine.in(new RuntimeException("tensorflow"))).isEmpty();
    assertThat(UnusableModelException.withoutEngine("bert", "onnxruntime", missing))
        .hasMessageContainingAll("'bert'", "onnxruntime", "-Pengines", "ENTENTE_CLASSPATH");
  }
}
