/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds out whether a model failed since the engine that computes it is not on the class path. */
final class MissingEngine {

  private static final List<String> ENGINES =
      List.of("tensorflow", "onnxruntime", "openvino", "llama");

  private MissingEngine() {}

  /** The engine whose classes an error could not find. */
  static Optional<String> in(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof LinkageError || cause instanceof ClassNotFoundException) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        Optional<String> engine = ENGINES.stream().filter(message::contains).findFirst();
        if (engine.isPresent()) {
          return engine;
        }
      }
    }
    return Optional.empty();
  }
}
