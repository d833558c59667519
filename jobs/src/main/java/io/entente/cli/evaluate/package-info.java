/* SPDX-License-Identifier: Apache-2.0 */
/** Commands that hold the tagger, the actors and the catalog against what is known to be right. */
package io.entente.cli.evaluate;
