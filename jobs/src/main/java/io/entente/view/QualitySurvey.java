/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.view.quality.AmbiguousName;
import io.entente.view.quality.ExampleSentence;
import io.entente.view.quality.LookAlike;
import io.entente.view.quality.NameUses;
import io.entente.view.quality.OpenActor;
import io.entente.view.quality.UnresolvedName;
import java.util.List;
import java.util.Map;

/**
 * How names were resolved: what to look at before rules are changed.
 *
 * @param resolutions mentions by kind of resolution
 * @param types mentions by type of actor
 * @param ambiguous names that meant several actors
 * @param unresolved names left without an actor
 * @param lookAlikes open actors that look like actors of the catalog
 * @param open the most frequent actors that the catalog lacks
 * @param examples a sentence each, by the string of an unresolved name or the id of an open actor;
 *     empty where none were asked for
 */
public record QualitySurvey(
    List<NameUses.ResolutionRate> resolutions,
    List<NameUses.TypeRate> types,
    List<AmbiguousName> ambiguous,
    List<UnresolvedName> unresolved,
    List<LookAlike> lookAlikes,
    List<OpenActor> open,
    Map<String, ExampleSentence> examples) {}
