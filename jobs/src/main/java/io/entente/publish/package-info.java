/* SPDX-License-Identifier: Apache-2.0 */
/**
 * A lake as a star schema, for programs that draw dashboards and for warehouses: tables of
 * dimensions and facts in a database or in an Iceberg catalog.
 *
 * <p>{@link io.entente.publish.StarSchema} says which tables there are, what their columns mean and
 * which of them add up; {@code StarRows} makes their rows from the tables of a lake, without
 * knowing where they go. {@link io.entente.publish.Publication} finds the parts that changed by a
 * hash of their rows and hands these to a {@code StarTarget}, of which there are two: a database,
 * by {@code StarSql} and the ways of its {@code DatabaseKind}, and a catalog of Iceberg tables. A
 * target shows nothing before the end, and keeps beside the rows what was published.
 */
package io.entente.publish;
