/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.submit;

import java.util.Locale;

/** Where the driver runs. */
enum DeployMode {
  /** Where spark-submit is called. */
  CLIENT,
  /** On a machine of the cluster. */
  CLUSTER;

  /** As Spark writes it. */
  static DeployMode of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
