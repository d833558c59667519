/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A command run in this process.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained about
 */
public record CommandLineRun(int code, String out, String err) {

  public static CommandLineRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    return new CommandLineRun(code, out.toString(), err.toString());
  }
}
