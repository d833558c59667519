/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Tells other programs of jobs while they run: figures of steps to Spark's metrics, and which
 * tables were made of what by OpenLineage events.
 */
package io.entente.watch;
