/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.IAnnotation;
import com.johnsnowlabs.nlp.JavaAnnotation;
import com.johnsnowlabs.nlp.LightPipeline;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import io.entente.TestSpark;
import io.entente.actor.catalog.CatalogEditException;
import io.entente.actor.catalog.CatalogEdits;
import io.entente.ner.TaggingStages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorResolverTest {

  private static final String TEXT =
      "Vladimir Putin met the British prime minister in Geneva.\n\nPutin then flew home.";

  private static final String[] EXPECTED = {
    "0 0 Vladimir Putin person:vladimir_putin person catalog",
    "0 0 British state:gbr state demonym",
    "0 0 prime minister person:boris_johnson person role",
    "0 0 Geneva place:geneva place catalog",
    "1 1 Putin person:vladimir_putin person coreference"
  };

  private static final StructType SCHEMA =
      new StructType()
          .add("text", DataTypes.StringType)
          .add("day", DataTypes.DateType)
          .add("facts", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType));

  private static Dataset<Row> texts(LocalDate day, Map<String, String> facts) {
    return TestSpark.session()
        .createDataFrame(List.of(RowFactory.create(TEXT, day, facts)), SCHEMA);
  }

  private static Dataset<Row> texts() {
    return texts(LocalDate.of(2020, 6, 1), Map.of());
  }

  private static PipelineModel pipeline(PipelineStage... stages) {
    return NewsPipeline.model(TestSpark.session(), List.of(stages));
  }

  private static PipelineModel pipeline(ActorResolver actors) {
    return pipeline(
        TaggingStages.document(),
        TaggingStages.sentences(),
        TaggingStages.tokens(),
        TaggingStages.labels(),
        TaggingStages.names(),
        actors);
  }

  private static List<String> actors(PipelineModel pipeline, Dataset<Row> texts) {
    return pipeline
        .transform(texts)
        .selectExpr("explode(actors) a")
        .selectExpr(
            """
            concat_ws(' ', a.metadata.sentence, a.metadata.paragraph, a.result,
              a.metadata.actor_id, a.metadata.type, a.metadata.resolution)
            """)
        .as(Encoders.STRING())
        .collectAsList();
  }

  private static String office(PipelineModel pipeline, Dataset<Row> texts) {
    return actors(pipeline, texts).stream()
        .filter(line -> line.contains("prime minister"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void chunksTellActorsAndHowTheyWereFound() {
    assertThat(actors(pipeline(NewsPipeline.actors().setDateCol("day")), texts()))
        .containsExactly(EXPECTED);
  }

  @Test
  void metadataTellRoleCountryAndConfidence() {
    Row chunk =
        pipeline(NewsPipeline.actors().setDateCol("day"))
            .transform(texts())
            .selectExpr("actors[0] a")
            .selectExpr("a.*")
            .first();
    assertThat(chunk.<String>getAs("annotatorType")).isEqualTo("chunk");
    Map<String, String> metadata = chunk.getJavaMap(chunk.fieldIndex("metadata"));
    assertThat(metadata)
        .containsEntry("entity", "person")
        .containsEntry("name", "Vladimir Putin")
        .containsEntry("country", "RUS")
        .containsEntry("wikidata_id", "Q7747")
        .containsEntry("chunk", "0")
        .containsKey("role");
    assertThat(Double.parseDouble(metadata.get("confidence"))).isBetween(0.5, 1.0);
  }

  @Test
  void officeIsThatOfTheDay_whereverTheDateComesFrom() {
    Dataset<Row> today = texts(LocalDate.of(2024, 9, 1), Map.of("date", "2017-03-01", "x", "y"));
    DocumentAssembler document = TaggingStages.document();
    document.setMetadataCol("facts");
    List<PipelineStage> stages = NewsPipeline.stages();
    stages.set(0, document);

    assertThat(office(pipeline(NewsPipeline.actors().setDateCol("day")), today))
        .contains("person:keir_starmer");
    assertThat(office(NewsPipeline.model(TestSpark.session(), stages), today))
        .contains("person:theresa_may");
    assertThat(office(pipeline(NewsPipeline.actors().setDate("2012-01-01")), today))
        .contains("person:david_cameron");
    stages.set(stages.size() - 1, NewsPipeline.actors().setDateCol("day"));
    assertThat(office(NewsPipeline.model(TestSpark.session(), stages), today))
        .contains("person:keir_starmer");
  }

  @Test
  void mendIsTold_whenThereIsNoDate() {
    PipelineModel pipeline = pipeline(NewsPipeline.actors());
    assertThatThrownBy(() -> pipeline.transform(texts()).collectAsList())
        .rootCause()
        .hasMessageContaining("the document has no date; call setDateCol or setDate");
    assertThatThrownBy(() -> NewsPipeline.actors().setDate("13.2.2025"))
        .hasMessage("Cannot read the date '13.2.2025': write it as 2025-02-13");
  }

  @Test
  void defaultDateServes_whereTheColumnHasNone() {
    PipelineModel pipeline =
        pipeline(NewsPipeline.actors().setDateCol("day").setDate("2012-01-01"));
    assertThat(office(pipeline, texts(null, Map.of()))).contains("person:david_cameron");
  }

  @Test
  void namesMayBeChunks() {
    ActorResolver resolver = NewsPipeline.actors().setDateCol("day");
    resolver.setInputCols(
        new String[] {
          TaggingStages.DOCUMENT, TaggingStages.SENTENCES, TaggingStages.TOKENS, TaggingStages.NAMES
        });
    assertThat(actors(pipeline(resolver), texts())).containsExactly(EXPECTED);
  }

  @Test
  void sentencesAndTokensMayBeSparkNlps() {
    SentenceDetector sentences = new SentenceDetector();
    sentences.setInputCols(new String[] {TaggingStages.DOCUMENT});
    sentences.setOutputCol(TaggingStages.SENTENCES);
    Tokenizer tokens = new Tokenizer();
    tokens.setInputCols(new String[] {TaggingStages.SENTENCES});
    tokens.setOutputCol(TaggingStages.TOKENS);
    PipelineModel mixed =
        pipeline(
            TaggingStages.document(),
            sentences,
            tokens,
            TaggingStages.labels(),
            NewsPipeline.actors().setDateCol("day"));
    assertThat(actors(mixed, texts())).containsExactly(EXPECTED);
  }

  @Test
  void inputIsRefused_whenAColumnIsMissing() {
    PipelineModel pipeline =
        pipeline(TaggingStages.document(), NewsPipeline.actors().setDate("2020-06-01"));
    assertThatThrownBy(() -> pipeline.transform(texts()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("inputCols");
  }

  @Test
  void lightPipelineFindsTheSame() {
    LightPipeline light =
        new LightPipeline(pipeline(NewsPipeline.actors().setDate("2020-06-01")), false);
    List<IAnnotation> actors = light.fullAnnotateJava(TEXT).get(NewsPipeline.ACTORS);
    assertThat(actors)
        .extracting(actor -> ((JavaAnnotation) actor).metadata().get("actor_id"))
        .containsExactly(
            "person:vladimir_putin",
            "state:gbr",
            "person:boris_johnson",
            "place:geneva",
            "person:vladimir_putin");
  }

  @Test
  void actorsAreTheSame_whenPipelineIsSavedAndLoaded(@TempDir Path folder) throws IOException {
    String path = folder.resolve("pipeline").toString();
    ActorResolver resolver =
        NewsPipeline.actors()
            .setDateCol("day")
            .setCatalogEdits(
                List.of(
                    new CatalogEdits("ours.tsv", "alias\tplace:geneva\tVova\tname\n"),
                    new CatalogEdits("more.tsv", "block\tVova\n")))
            .setCatalogEdits(List.of(edit()));
    pipeline(resolver).write().save(path);
    PipelineModel loaded = PipelineModel.load(path);
    assertThat(actors(loaded, texts())).anyMatch(line -> line.contains("company:lakeside_press"));
    assertThat(actors(loaded.copy(ParamMap.empty()), texts())).isEqualTo(actors(loaded, texts()));
  }

  private static CatalogEdits edit() {
    return new CatalogEdits(
        "ours.tsv",
        "actor\tcompany:lakeside_press\tLakeside Press\tcompany\tCHE\n"
            + "block\tGeneva\n"
            + "alias\tcompany:lakeside_press\tGeneva\tname\n");
  }

  @Test
  void wrongEditIsRefusedAtOnce() {
    assertThatThrownBy(
            () ->
                NewsPipeline.actors()
                    .setCatalogEdits(
                        List.of(new CatalogEdits("ours.tsv", "alias\tperson:no_one\tNo One\n"))))
        .isInstanceOf(CatalogEditException.class)
        .hasMessageContaining("person:no_one");
  }

  @Test
  void nothingIsFound_inAnEmptyText() {
    Dataset<Row> empty =
        TestSpark.session().createDataset(List.of(""), Encoders.STRING()).toDF("text");
    assertThat(actors(pipeline(NewsPipeline.actors().setDate("2020-06-01")), empty)).isEmpty();
  }
}
