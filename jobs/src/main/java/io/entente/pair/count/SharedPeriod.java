/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.measure.PValueCounts;
import java.io.Serializable;

/**
 * What the shares of a unit must know of a period that they count together. P values are rounded,
 * so that a period has some ten thousand different ones at the most, however many pairs it has.
 *
 * @param sums counts of the whole period
 * @param pValues p values of its pairs
 */
record SharedPeriod(PeriodSums sums, PValueCounts pValues) implements Serializable {

  SharedPeriod plus(SharedPeriod other) {
    return new SharedPeriod(sums.plus(other.sums), pValues.plus(other.pValues));
  }
}
