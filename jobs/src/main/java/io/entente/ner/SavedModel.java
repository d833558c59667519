/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import com.johnsnowlabs.nlp.AnnotatorType;
import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.HasInputAnnotationCols;
import com.johnsnowlabs.nlp.HasOutputAnnotationCol;
import com.johnsnowlabs.nlp.HasOutputAnnotatorType;
import com.johnsnowlabs.nlp.pretrained.ResourceDownloader;
import io.entente.ner.crf.CrfTagger;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Finds and loads the model that the user named, and puts before it what it lacks. */
final class SavedModel {

  private static final String ANOTHER = "name another model";

  private final SparkSession spark;
  private final String nameOrPath;

  SavedModel(SparkSession spark, String nameOrPath) {
    this.spark = spark;
    this.nameOrPath = nameOrPath;
  }

  /** The stages up to the last that labels names. */
  SparkNlpNames open() {
    List<PipelineStage> stages = stages();
    int last = stages.size() - 1;
    while (last >= 0 && !gives(stages.get(last), AnnotatorType.NAMED_ENTITY())) {
      last--;
    }
    if (last < 0) {
      throw refused("finds no names: none of its stages gives named_entity", ANOTHER);
    }
    List<PipelineStage> needed = stages.subList(0, last + 1);
    DocumentAssembler assembler =
        needed.stream()
            .filter(DocumentAssembler.class::isInstance)
            .map(DocumentAssembler.class::cast)
            .findFirst()
            .orElseThrow(() -> refused("has no DocumentAssembler", "save the pipeline with one"));
    // Cleaning would move the text away under the places of the names.
    assembler.setCleanupMode("disabled");
    String labels = ((HasOutputAnnotationCol) needed.get(last)).getOutputCol();
    return new SparkNlpNames(nameOrPath, pipeline(needed), assembler.getInputCol(), labels);
  }

  private PipelineModel pipeline(List<PipelineStage> stages) {
    Dataset<Row> nothing = spark.emptyDataset(Encoders.STRING()).toDF(TaggingStages.TEXT);
    return new Pipeline().setStages(stages.toArray(new PipelineStage[0])).fit(nothing);
  }

  private List<PipelineStage> stages() {
    Optional<String> type = typeAt(nameOrPath);
    if (type.isPresent()) {
      return load(nameOrPath, type.get());
    }
    if (isPath()) {
      return withTokens(ownTagger());
    }
    String folder = download();
    return load(folder, typeAt(folder).orElseThrow(() -> refused("holds no model", ANOTHER)));
  }

  /** The class that was saved at a path, if anything was. */
  private Optional<String> typeAt(String path) {
    try {
      return Optional.of(
          DefaultParamsReader.loadMetadata(path, spark.sparkContext(), "").className());
    } catch (Exception e) {
      return Optional.empty();
    }
  }

  private boolean isPath() {
    return nameOrPath.contains("/")
        || nameOrPath.contains(File.separator)
        || new File(nameOrPath).exists();
  }

  private List<PipelineStage> load(String path, String type) {
    if (type.equals(PipelineModel.class.getName())) {
      return flat(PipelineModel.load(path));
    }
    Object stage = DefaultParamsReader.loadParamsInstance(path, spark.sparkContext());
    if (!(stage instanceof Transformer annotator)
        || !gives(annotator, AnnotatorType.NAMED_ENTITY())) {
      throw refused("is a " + type + ", which finds no names", ANOTHER);
    }
    return withTokens(annotator);
  }

  private static List<PipelineStage> flat(PipelineModel pipeline) {
    List<PipelineStage> stages = new ArrayList<>();
    for (Transformer stage : pipeline.stages()) {
      if (stage instanceof PipelineModel inner) {
        stages.addAll(flat(inner));
      } else {
        stages.add(stage);
      }
    }
    return stages;
  }

  private static boolean gives(PipelineStage stage, String annotations) {
    return stage instanceof HasOutputAnnotatorType typed
        && annotations.equals(typed.outputAnnotatorType());
  }

  /** Our sentences and tokens before an annotator that stands alone. */
  private List<PipelineStage> withTokens(PipelineStage annotator) {
    HasInputAnnotationCols reader = (HasInputAnnotationCols) annotator;
    List<String> inputs = new ArrayList<>();
    for (String type : reader.inputAnnotatorTypes()) {
      if (type.equals(AnnotatorType.TOKEN())) {
        inputs.add(TaggingStages.TOKENS);
      } else if (type.equals(AnnotatorType.DOCUMENT())) {
        inputs.add(TaggingStages.SENTENCES);
      } else {
        throw refused(
            "needs %s besides tokens".formatted(type),
            "save it in a pipeline with the stage that makes them");
      }
    }
    reader.setInputCols(inputs.toArray(new String[0]));
    ((HasOutputAnnotationCol) annotator).setOutputCol(TaggingStages.LABELS);
    return List.of(
        TaggingStages.document(), TaggingStages.sentences(), TaggingStages.tokens(), annotator);
  }

  /** Our own tagger with the model of a file. */
  private NameTagger ownTagger() {
    try {
      List<byte[]> files =
          spark
              .read()
              .format("binaryFile")
              .load(nameOrPath)
              .select("content")
              .as(Encoders.BINARY())
              .takeAsList(2);
      if (files.size() == 1) {
        CrfTagger.load(new ByteArrayInputStream(files.get(0)));
        return new NameTagger().setModel(files.get(0));
      }
    } catch (Exception e) {
      throw UnusableModelException.nothingAt(nameOrPath, e);
    }
    throw UnusableModelException.nothingAt(nameOrPath, null);
  }

  /** Fetches a pretrained model; gives the folder. */
  private String download() {
    try {
      return ResourceDownloader.downloadResource(
          nameOrPath, scala.Option.apply("en"), ResourceDownloader.publicLoc());
    } catch (Exception | LinkageError e) {
      throw UnusableModelException.notFetched(nameOrPath, e);
    }
  }

  private UnusableModelException refused(String why, String mend) {
    return UnusableModelException.of(nameOrPath, why, mend);
  }
}
