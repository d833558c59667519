/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The command line. {@link io.entente.cli.Main} parses and exits with one of the codes of {@link
 * io.entente.cli.ExitCode}; {@link io.entente.cli.Entente} is the command tree; here stand the
 * options and forms of output that commands of several kinds share.
 *
 * <p>The commands themselves stand by concept: {@code run} fills a lake, {@code show} looks into
 * it, {@code export} writes networks and reports, {@code evaluate} holds results against gold,
 * {@code train} makes models. A command says what it takes and what it calls; a view turns typed
 * records into text. Nothing here reads a table: that is {@link io.entente.view}. Classes are
 * public for each other, not for other programs.
 */
package io.entente.cli;
