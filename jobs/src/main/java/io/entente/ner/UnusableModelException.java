/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

/**
 * The model that the user named cannot find names. The message is one line that begins with the
 * option and tells the mend.
 */
public final class UnusableModelException extends IllegalArgumentException {

  private UnusableModelException(String message, Throwable cause) {
    super(message, cause);
  }

  /** A model that is found, but does not serve; the reason goes on behind its name. */
  static UnusableModelException of(String model, String why) {
    return new UnusableModelException("--ner-model: '%s' %s".formatted(model, why), null);
  }

  static UnusableModelException nothingAt(String path, Throwable cause) {
    return new UnusableModelException(
        ("--ner-model: '%s' is no model; give the folder of a saved pipeline or annotator, a file"
                + " that 'entente train tagger' wrote, or the name of a pretrained model")
            .formatted(path),
        cause);
  }

  static UnusableModelException notFetched(String name, Throwable cause) {
    return new UnusableModelException(
        ("--ner-model: cannot fetch the pretrained model '%s' (%s); check name and network, or"
                + " give the folder of a saved model")
            .formatted(name, reason(cause)),
        cause);
  }

  static UnusableModelException withoutEngine(String model, String engine, Throwable cause) {
    return new UnusableModelException(
        ("--ner-model: '%s' needs the neural engine %s, which is not on the class path; build with"
                + " 'mvn -Pengines package' or add its jars with ENTENTE_CLASSPATH, see"
                + " jobs/docs/tagger.md")
            .formatted(model, engine),
        cause);
  }

  static UnusableModelException because(String model, Throwable cause) {
    return new UnusableModelException(
        "--ner-model: '%s' cannot be used (%s); save it anew or name another model"
            .formatted(model, reason(cause)),
        cause);
  }

  private static String reason(Throwable cause) {
    return String.valueOf(cause.getMessage())
        .lines()
        .findFirst()
        .orElseGet(() -> cause.getClass().getSimpleName());
  }
}
