/* SPDX-License-Identifier: Apache-2.0 */
/**
 * A report for people who look: one HTML file that holds what {@link io.entente.view.LakeView}
 * tells, the page that shows it, and all that the page needs, so that it opens without a network.
 *
 * <p>{@link io.entente.report.ReportReader} asks the view, within {@link
 * io.entente.report.ReportLimits}; {@link io.entente.report.ReportData} is what the page reads; and
 * {@link io.entente.report.ReportPage} puts both and the libraries into one file. The page's own
 * source is the folder {@code io/entente/report} of the resources: {@code modules.txt} lists its
 * scripts in their order.
 */
package io.entente.report;
