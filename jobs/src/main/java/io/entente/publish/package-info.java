/* SPDX-License-Identifier: Apache-2.0 */
/**
 * A lake as a star schema, for programs that draw dashboards and for warehouses: tables of
 * dimensions and facts in a database or in an Iceberg catalog.
 *
 * <p>{@link io.entente.publish.StarSchema} says which tables there are, what their columns mean and
 * which of them add up; {@link io.entente.publish.StarRows} makes their rows from the tables of a
 * lake, without knowing where they go.
 */
package io.entente.publish;
