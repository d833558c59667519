/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The ways out of a lake: what {@link io.entente.view.LakeView} tells, in the form of other
 * programs. Today these are networks of actors as files ({@link io.entente.export.NetworkFormat}:
 * GEXF with time, places and colours, GraphML and CSV); tables for a database or another store
 * belong here as well.
 */
package io.entente.export;
