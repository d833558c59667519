/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import java.io.PrintWriter;

/** What a command shows, in the forms that other programs read. */
interface ForPrograms {

  /** As comma-separated values with a header (RFC 4180). */
  void printCsv(PrintWriter out);

  /** As one JSON document. */
  void printJson(PrintWriter out);
}
