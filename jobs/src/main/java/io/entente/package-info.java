/* SPDX-License-Identifier: Apache-2.0 */
/** Entente: who appears with whom in the news, how often, how strongly and since when. */
package io.entente;
