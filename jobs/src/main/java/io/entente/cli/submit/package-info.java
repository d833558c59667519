/* SPDX-License-Identifier: Apache-2.0 */
/** The command that hands another command to spark-submit, with the settings that it needs. */
package io.entente.cli.submit;
