/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

/** Says that a record cannot become an article, and why; the reader turns it into a rejection. */
public final class UnusableRecordException extends Exception {

  private static final long serialVersionUID = 1L;

  private final RejectReason reason;

  /** A record fails for this reason; the message says it in plain words with the value at fault. */
  public UnusableRecordException(RejectReason reason, String message) {
    // Without a stack trace: it is an ordinary outcome, and a bad corpus has millions of them.
    super(message, null, false, false);
    this.reason = reason;
  }

  /** The reason to count by. */
  public RejectReason reason() {
    return reason;
  }
}
