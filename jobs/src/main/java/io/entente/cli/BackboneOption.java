/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.view.NetworkChoice;
import picocli.CommandLine.Option;

/** Whether a network is that of the backbone. */
public final class BackboneOption {

  @Option(
      names = "--backbone",
      arity = "0..1",
      fallbackValue = "true",
      defaultValue = "false",
      paramLabel = "BOOLEAN",
      description = "Pairs of the noise-corrected backbone only.")
  private boolean backbone;

  /** Which pairs a network has. */
  public NetworkChoice.Pairs pairs() {
    return backbone ? NetworkChoice.Pairs.BACKBONE : NetworkChoice.Pairs.ALL;
  }
}
