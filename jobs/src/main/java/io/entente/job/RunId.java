/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.table.Identity;

/** Names a run by what decides its result, so that doing the same again is the same run. */
final class RunId {

  private RunId() {}

  /**
   * The name of a run.
   *
   * @param version version of the program
   * @param catalogVersion version of the catalog, or empty where it decides nothing
   * @param configuration the options that decide the result
   * @param input hash of what is read
   */
  static String of(
      String job, String version, String catalogVersion, String configuration, String input) {
    return job
        + "-"
        + new Identity()
            .part("version", version)
            .part("catalog", catalogVersion)
            .part("configuration", configuration)
            .part("input", input)
            .hash();
  }
}
