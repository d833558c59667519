/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The machinery of tables, which knows nothing of news.
 *
 * <p>A {@link io.entente.table.TableDefinition} says what a table is called, what one row means and
 * what each {@link io.entente.table.TableColumn} holds; it maps the row record of its concept to
 * Spark rows and back, by the names of columns; {@link io.entente.table.RecordReader} and {@link
 * io.entente.table.RecordWriter} do so for rows that are no table's. A {@link
 * io.entente.table.Lake} holds the tables: in a folder of plain Parquet, or in an Iceberg catalog.
 * Nothing writes into it but a {@link io.entente.table.LakeCommit}, which makes all tables of a job
 * appear at once.
 *
 * <p>In a folder every table is staged beside the live ones, a journal is written, and only then do
 * partitions move, each by one rename out of the attempt's own {@link io.entente.table.Staging}. A
 * process that dies before the journal leaves the old tables; one that dies after it leaves work
 * that the next {@link io.entente.table.LakeWriter} finishes before it does anything else. One
 * writer at a time holds the {@link io.entente.table.LakeLock}, and asks before each of those steps
 * whether it still does. In a catalog every table is written to a branch, and then {@code
 * IcebergPointer} names the snapshots that count: the catalog takes that only from whoever saw what
 * counted last.
 *
 * <p>Who is to act when something goes wrong is told by the type: a {@link
 * io.entente.usage.UserMistake} is the user's to mend, a {@link io.entente.table.LakeHeldException}
 * asks to wait for another run, and a {@link io.entente.table.LakeException} to try again.
 *
 * <p>{@link io.entente.table.Runs} is the table of what was done, by settings that {@link
 * io.entente.table.RecordJson} writes and under names that {@link io.entente.table.Identity} gives,
 * and {@link io.entente.table.DataDictionary} prints every definition as documentation.
 */
package io.entente.table;
