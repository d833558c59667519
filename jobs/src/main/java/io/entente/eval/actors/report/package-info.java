/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What a measurement gave, to be kept: {@link io.entente.eval.actors.report.EvaluationJson} for
 * programs, {@link io.entente.eval.actors.report.EvaluationPage} for people, who see each article
 * with its mentions in colour.
 */
package io.entente.eval.actors.report;
