/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

/**
 * A country in a period or in everything.
 *
 * @param country its code, as in table country_periods
 * @param name name of the state; the code where no text names it
 * @param stories stories that name an actor that stands for it
 * @param mentions mentions of these actors
 * @param share share of all stories
 */
public record CountryFigures(
    String country, String name, long stories, long mentions, double share) {}
