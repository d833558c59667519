/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.Granularity;
import io.entente.pair.measure.PValueCounts;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What every task must know of the corpus to make rows.
 *
 * @param granularities the periods that are counted
 * @param from date of the first article
 * @param to date of the last article
 * @param sharedPValues p values of the periods whose pairs several tasks count
 */
record CountedPeriods(
    Set<Granularity> granularities,
    LocalDate from,
    LocalDate to,
    Map<Period, PValueCounts> sharedPValues)
    implements Serializable {}
