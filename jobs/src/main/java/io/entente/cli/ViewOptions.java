/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.pair.CountFilter;
import picocli.CommandLine.Mixin;

/** Which lake to look into, and which part of it counts. */
final class ViewOptions {

  @Mixin private CommonOptions common;

  @Mixin private FilterOptions filter;

  /** The period tables of that part; to be closed. */
  PeriodTables open() {
    CountFilter counted = filter.filter();
    return PeriodTables.of(OpenLake.at(common.lake()), counted);
  }
}
