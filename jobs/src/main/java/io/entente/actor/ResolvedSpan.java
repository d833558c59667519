/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import io.entente.actor.catalog.Actor;
import io.entente.actor.resolve.Resolution;
import java.util.Optional;

/**
 * A name in a text with the actor that it means. All places are indexes of chars (UTF-16), ends
 * exclusive.
 *
 * @param begin its first char
 * @param end after its last char
 * @param sentence number of its sentence in the text
 * @param sentenceBegin first char of that sentence
 * @param sentenceEnd after its last char
 * @param paragraph number of its paragraph in the text
 * @param tokenBegin number of its first token in the text
 * @param tokenEnd after its last token
 * @param actor the actor, or nothing when the name is ambiguous
 * @param resolution how it was found
 * @param role the office that the actor held on the text's date, if any
 * @param attribution whether it is a medium that only reports, as in "told Reuters"
 * @param confidence share of such decisions that are right, 0 to 1
 */
public record ResolvedSpan(
    int begin,
    int end,
    int sentence,
    int sentenceBegin,
    int sentenceEnd,
    int paragraph,
    int tokenBegin,
    int tokenEnd,
    Optional<Actor> actor,
    Resolution resolution,
    Optional<String> role,
    boolean attribution,
    double confidence) {}
