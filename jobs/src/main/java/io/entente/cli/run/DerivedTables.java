/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.actor.catalog.Catalog;
import io.entente.cli.NerModelOption;
import io.entente.job.AggregateJob;
import io.entente.job.ExtractJob;
import io.entente.job.PairJob;
import java.util.List;

/** The jobs that make everything after the articles. */
final class DerivedTables {

  private DerivedTables() {}

  /** Those jobs, with languages, rules and filter as they were last. */
  static List<JobRunner.Job> asLast(Catalog catalog, NerModelOption model) {
    return List.of(
        context ->
            ExtractJob.run(
                context,
                catalog,
                new ExtractJob.Settings(
                    model.open(context.spark()), ExtractJob.lastLanguages(context))),
        context -> PairJob.run(context, PairJob.lastRules(context.spark(), context.lake())),
        context ->
            AggregateJob.run(
                context, AggregateJob.lastFilter(context), AggregateJob.lastTermRules(context)));
  }
}
