/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import java.time.LocalDate;

/**
 * What was more in the news in a period than before it.
 *
 * @param periodStart its first day
 */
public record RisingPeriod(LocalDate periodStart, Rising rising) {}
