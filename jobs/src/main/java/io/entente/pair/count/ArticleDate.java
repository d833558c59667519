/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import org.apache.spark.unsafe.types.UTF8String;

/**
 * An article of a story.
 *
 * @param day days since 1970-01-01
 * @param source the publisher, or null where it is not known
 * @param first whether it is the story's first article
 */
record ArticleDate(int day, UTF8String source, boolean first) {}
