/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Which model finds names instead of the one that the jar holds. */
final class NerModelOption {

  static final String NAME = "--ner-model";

  @Option(
      names = NAME,
      paramLabel = "NAME|PATH",
      description =
          "Another model to find names: folder of a saved Spark NLP pipeline or annotator, file of"
              + " 'entente train tagger', or name of a pretrained model, which is downloaded.")
  private String nerModel;

  /** The model, if the user named one. */
  Optional<String> nerModel() {
    return Optional.ofNullable(nerModel);
  }
}
