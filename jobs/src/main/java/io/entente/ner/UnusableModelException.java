/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;

/** The model that the user named cannot find names. */
public final class UnusableModelException extends UserMistake {

  private UnusableModelException(String model, String problem, String mend, Throwable cause) {
    super(Setting.NAME_MODEL, model, problem, mend, cause);
  }

  /** A model that is found, but does not serve; the reason goes on behind its name. */
  static UnusableModelException of(String model, String why, String mend) {
    return new UnusableModelException(model, "'%s' %s".formatted(model, why), mend, null);
  }

  static UnusableModelException nothingAt(String path, Throwable cause) {
    return new UnusableModelException(
        path,
        "'%s' is no model".formatted(path),
        "give the folder of a saved pipeline or annotator, a file that 'entente train tagger' wrote,"
            + " or the name of a pretrained model",
        cause);
  }

  static UnusableModelException notFetched(String name, Throwable cause) {
    return new UnusableModelException(
        name,
        "cannot fetch the pretrained model '%s' (%s)".formatted(name, reason(cause)),
        "check name and network, or give the folder of a saved model",
        cause);
  }

  static UnusableModelException withoutEngine(String model, String engine, Throwable cause) {
    return new UnusableModelException(
        model,
        "'%s' needs the neural engine %s, which is not on the class path".formatted(model, engine),
        "build with 'mvn -Pengines package' or add its jars with ENTENTE_CLASSPATH, see"
            + " jobs/docs/tagger.md",
        cause);
  }

  static UnusableModelException because(String model, Throwable cause) {
    return new UnusableModelException(
        model,
        "'%s' cannot be used (%s)".formatted(model, reason(cause)),
        "save it anew or name another model",
        cause);
  }

  private static String reason(Throwable cause) {
    return String.valueOf(cause.getMessage())
        .lines()
        .findFirst()
        .orElseGet(() -> cause.getClass().getSimpleName());
  }
}
