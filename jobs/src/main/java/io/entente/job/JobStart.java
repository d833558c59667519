/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.table.TableDefinition;
import java.time.Instant;
import java.util.List;

/**
 * A job that has begun.
 *
 * @param runId its identity in table runs
 * @param job its name
 * @param startedAt when
 * @param files files, folders and globs that it reads, as they were named
 * @param tables tables that it reads
 */
public record JobStart(
    String runId, String job, Instant startedAt, List<String> files, List<String> tables) {

  static JobStart of(String runId, String job, Instant startedAt, JobInput input) {
    List<String> tables = input.tables().stream().map(TableDefinition::name).toList();
    return new JobStart(runId, job, startedAt, input.files(), tables);
  }
}
