/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.CommonOptions;
import io.entente.cli.FilterOptions;
import io.entente.cli.Sessions;
import io.entente.pair.CountFilter;
import io.entente.view.LakeView;
import picocli.CommandLine.Mixin;

/** Which lake to look into, and which part of it counts. */
final class ViewOptions {

  /** Names the session of commands that only look. */
  static final String PURPOSE = "show";

  @Mixin private CommonOptions common;

  @Mixin private FilterOptions filter;

  /** That part of the lake; to be closed. */
  LakeView open() {
    CountFilter counted = filter.filter();
    return LakeView.open(Sessions.open(PURPOSE), common.lake(), counted);
  }
}
