/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The reading side: what people ask of a lake, as typed records and Datasets, without a word of
 * text.
 *
 * <p>{@link io.entente.view.LakeView} is the way in: a lake, with or without a {@link
 * io.entente.pair.CountFilter}, tells its periods and totals, top pairs, one actor, one pair over
 * time with figures and sentences, what is rising, the backbone, networks, the quality of
 * resolving, runs and rejects. The command line turns these records into text; a report, an export
 * or a program of a user's own starts from them in the same way. {@code jobs/docs/library.md} shows
 * how, in Java and in Python.
 */
package io.entente.view;
