/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The command line: options, exit codes, progress and what a person reads on the screen. {@link
 * io.entente.cli.Main} parses and exits; {@link io.entente.cli.Entente} is the command tree.
 */
package io.entente.cli;
