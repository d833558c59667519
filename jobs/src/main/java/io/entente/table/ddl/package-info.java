/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Table definitions as other programs want them: SQL that makes the tables, and dbt's description
 * of sources. Pure functions from definitions to text; nothing here opens a lake or a database.
 */
package io.entente.table.ddl;
