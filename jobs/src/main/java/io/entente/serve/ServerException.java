/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.serve;

/** The server could not be started. */
public final class ServerException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
