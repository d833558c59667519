/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.ner.SparkNlpNames;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** Which model finds names instead of the one that the jar holds. */
public final class NerModelOption {

  public static final String NAME = "--ner-model";

  @Option(
      names = NAME,
      paramLabel = "NAME|PATH",
      description =
          "Another model to find names: folder of a saved Spark NLP pipeline or annotator, file of"
              + " 'entente train tagger', or name of a pretrained model, which is downloaded.")
  private String nerModel;

  private SparkNlpNames opened;

  /** The model, if the user named one. */
  public Optional<String> nerModel() {
    return Optional.ofNullable(nerModel);
  }

  /** The model, opened once and tried, if the user named one. */
  public Optional<SparkNlpNames> open(SparkSession spark) {
    if (opened == null && nerModel != null) {
      opened = SparkNlpNames.open(spark, nerModel);
    }
    return Optional.ofNullable(opened);
  }
}
