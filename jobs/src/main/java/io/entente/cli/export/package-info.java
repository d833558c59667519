/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The commands that write what is in a lake for other programs, by {@link io.entente.export}, and
 * for people, by {@link io.entente.report}.
 */
package io.entente.cli.export;
