/* SPDX-License-Identifier: Apache-2.0 */
/** The command that writes networks for other programs. */
package io.entente.cli.export;
