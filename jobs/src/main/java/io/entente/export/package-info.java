/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The ways out of a lake: what {@link io.entente.view.LakeView} tells, in the form of other
 * programs. Today these are networks of actors as files ({@link io.entente.export.NetworkFormat}:
 * GEXF with time, places and colours, GraphML and CSV), and whole lakes as lakes of another kind
 * ({@link io.entente.export.LakeCopy}). Tables for a database are made in {@code publish}.
 */
package io.entente.export;
