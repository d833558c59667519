/* SPDX-License-Identifier: Apache-2.0 */
/** Tells other programs of jobs while they run: figures of steps to Spark's metrics. */
package io.entente.watch;
