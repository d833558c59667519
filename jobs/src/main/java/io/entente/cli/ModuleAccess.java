/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.util.List;
import java.util.function.Predicate;

/**
 * Whether Java lets Spark into the packages that it opens by reflection. The launcher and
 * spark-submit see to that; a standalone cluster that starts the driver itself does not.
 */
final class ModuleAccess {

  /** Those without which a session does not start or its first job fails. */
  private static final List<String> NEEDED =
      List.of("java.lang", "java.lang.invoke", "java.nio", "java.util", "sun.nio.ch");

  private static final Module JAVA = Object.class.getModule();
  private static final Module OURS = ModuleAccess.class.getModule();

  private ModuleAccess() {}

  /**
   * Checks this process.
   *
   * @throws UsageException when Spark would fail in it
   */
  static void require() {
    require(name -> JAVA.isOpen(name, OURS));
  }

  static void require(Predicate<String> isOpen) {
    NEEDED.stream()
        .filter(isOpen.negate())
        .findFirst()
        .ifPresent(
            name -> {
              throw new UsageException(
                  "Java keeps Spark out of java.base/%s; start the driver with".formatted(name)
                      + " spark.driver.extraJavaOptions as 'entente submit --print -- COMMAND'"
                      + " prints it");
            });
  }
}
