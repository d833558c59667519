/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import java.time.LocalDate;

/**
 * A publisher in what is counted.
 *
 * @param source its name; null for all articles whose publisher is unknown
 * @param articles its articles
 * @param stories those that are no copies
 * @param first day of its first article
 * @param last day of its last article
 */
public record Publisher(
    String source, long articles, long stories, LocalDate first, LocalDate last) {}
