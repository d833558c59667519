/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Finds the article in a web page: text, title and date, without Spark and without files.
 *
 * <p>{@link io.entente.corpus.web.PageCharset} decodes the bytes; {@link
 * io.entente.corpus.web.PageArticle} parses the page and asks {@code PageText}, {@code PageTitle}
 * and {@link io.entente.corpus.web.PageDate}, which look at what the page says for machines ({@code
 * JsonLd}, meta elements) and at what it shows. {@link io.entente.corpus.web.WetArticle} does the
 * same for a text that an archive made of a page. {@code jobs/docs/web-archives.md} has the rules
 * and how right they are.
 */
package io.entente.corpus.web;
