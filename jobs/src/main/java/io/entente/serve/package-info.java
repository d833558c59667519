/* SPDX-License-Identifier: Apache-2.0 */
/**
 * A lake behind a port: programs that draw and ask connect by JDBC or ODBC, as to Hive or Spark.
 *
 * <p>{@link io.entente.serve.LakeServer} runs Spark's own Thrift server over a session whose views
 * are {@link io.entente.serve.ServedTable}s: the lake's tables, those of the star schema, and
 * {@link io.entente.serve.ReadableTables}, which stand under names that people read. What a view
 * reads is looked up anew by every statement ({@link io.entente.serve.LakeRelations}), so that the
 * server sees what the last run wrote. Statements that would write are refused.
 */
package io.entente.serve;
