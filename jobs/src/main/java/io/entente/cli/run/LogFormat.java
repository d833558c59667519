/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

/** The form in which a command tells how far it is and what it did. */
enum LogFormat {
  /** Lines and a summary for people. */
  TEXT,
  /** One JSON object a step and one a job, and nothing else. */
  JSON
}
