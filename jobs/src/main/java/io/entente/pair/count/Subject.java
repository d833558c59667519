/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

/** Who is counted. */
enum Subject {
  /** Actors, each for itself. */
  ACTORS,
  /** The countries for which they stand. */
  COUNTRIES
}
