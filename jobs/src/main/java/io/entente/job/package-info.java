/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The jobs: each reads tables, calls the steps of the other packages in one visible chain, and
 * writes tables in one commit; extract in several, so that a killed run goes on where it was. They
 * have no logic of their own: what is read, counted or written is decided by the steps, which need
 * no lake, and a job says in which order.
 *
 * <p>{@link io.entente.job.IngestJob} reads a corpus into articles; {@link
 * io.entente.job.ExtractJob} finds the actors of articles; {@link io.entente.job.PairJob} lists the
 * pairs of each, with their sentences; {@link io.entente.job.AggregateJob} counts articles and
 * mentions by periods; {@link io.entente.job.MergeJob} takes a user's word that two actors are one;
 * {@link io.entente.job.RemoveJob} takes articles out. All run in a {@link
 * io.entente.job.JobContext} and give a {@link io.entente.job.JobReport}. A job whose result would
 * be what the lake already holds (same version, options, catalog and input) does nothing: its
 * {@code RunId} is made of just these, and the options are a record that {@link
 * io.entente.table.RecordJson} writes to table {@code runs} and reads back.
 */
package io.entente.job;
