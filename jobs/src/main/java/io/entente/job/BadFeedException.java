/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

/** What was read is worse than the user allows; the message is one line with the figures. */
public final class BadFeedException extends RuntimeException {

  BadFeedException(String message) {
    super(message);
  }
}
