/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser, with texts that try to get out of where they stand. */
class ReportInBrowserTest {

  private static final String READY = "document.documentElement?.dataset.ready === 'yes'";
  private static final String KEEP_FILES =
      "(() => { window.saved = []; URL.createObjectURL = blob => { saved.push(blob); return"
          + " 'blob:x'; }; HTMLAnchorElement.prototype.click = function () {}; })()";

  @TempDir static Path folder;

  private static Chromium browser;
  private static String page;

  @BeforeAll
  static void startTheBrowser() throws IOException {
    assumeTrue(
        Chromium.program().isPresent(), "no Chromium here: the report is not opened in a browser");
    browser = Chromium.start(1200, 900);
    page =
        Files.writeString(folder.resolve("report.html"), ReportPage.of(HostileReport.json()))
            .toUri()
            .toString();
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  private static void open(String address) {
    browser.open("about:blank", "location.href === 'about:blank'");
    browser.open(page + "#" + address, READY);
  }

  private static int rows() {
    return browser.evaluate("document.querySelectorAll('#main tbody tr').length").asInt();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "overview",
        "new",
        "new?length=month",
        "pairs",
        "network",
        "publishers",
        "countries",
        "countries?show=ratio",
        "method",
        "pair?a=one:0&b=one:1",
        "pair?a=one:0&b=nobody",
        "actor?id=one:0",
        "actor?id=nobody",
        "<img src=x onerror=window.broken=1>?q=%"
      })
  void sectionShowsHostileTextsAsTexts(String section) {
    open(section);

    assertThat(browser.evaluate("document.querySelectorAll('#main .panel').length").asInt())
        .isPositive();
    assertThat(browser.evaluate("window.broken === undefined").asBoolean()).isTrue();
    assertThat(
            browser.text("document.querySelectorAll('body img, main script, body b > b').length"))
        .isEqualTo("0");
    assertThat(browser.text("[...document.links].every(a => /^(https?|file):/.test(a.href))"))
        .isEqualTo("true");
    assertThat(browser.requests()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "pair?a=one:0&b=one:1"})
  void sectionSaysWhatAPairIsInTheNewsFor(String section) {
    open(section);

    assertThat(browser.text("document.querySelector('#main').textContent"))
        .contains("In the news for", "tariffs", HostileReport.NAMES.get(0));
  }

  @Test
  void countriesThatMeetAreNamedWithTheActorsWhoStandForThem() {
    open("countries");

    assertThat(rows()).as("one pair of three countries meets").isEqualTo(1);
    assertThat(browser.text("document.querySelector('#main tbody tr').innerText"))
        .contains("120")
        .contains("– ");
    assertThat(browser.text("document.querySelector('#main tbody a').getAttribute('href')"))
        .isEqualTo("#pair?a=one%3A0&b=one%3A1");
    open("countries?from=2025-02-03");
    assertThat(browser.text("document.querySelector('#main tbody .bar-text').textContent"))
        .isEqualTo("21");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"overview", "new", "pairs", "network", "publishers", "countries", "method"})
  void sectionSaysThatNothingIsThere_whenNobodyIsNamed(String section) throws IOException {
    Path empty = folder.resolve("empty.html");
    Files.writeString(empty, ReportPage.of(PageJson.of(HostileReport.empty())));

    browser.open("about:blank", "location.href === 'about:blank'");
    browser.open(empty.toUri() + "#" + section, READY);

    assertThat(browser.evaluate("document.querySelectorAll('#main .panel').length").asInt())
        .isPositive();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void searchFindsPairs_andStandsInTheAddress() {
    open("pairs");
    assertThat(rows()).isEqualTo(4);

    browser.evaluate("document.querySelector('input[name=q]').focus()");
    browser.type("hyperlink");

    browser.await("location.hash === '#pairs?q=hyperlink'");
    assertThat(rows()).isEqualTo(1);
    open("pairs?q=turned,onerror");
    assertThat(rows()).as("two names, one each").isEqualTo(1);
    assertThat(browser.text("document.querySelector('input[name=q]').value"))
        .isEqualTo("turned,onerror");
  }

  @Test
  void filtersLeaveOutPairs() {
    open("pairs?type=between-states");
    assertThat(rows()).isEqualTo(2);
    open("pairs?min=80");
    assertThat(rows()).isEqualTo(2);
    open("pairs?maxq=0.05");
    assertThat(rows()).isEqualTo(1);
    open("pairs?backbone=1");
    assertThat(rows()).isEqualTo(1);
    open("pairs?backbone=1&from=2025-02-03");
    assertThat(rows()).as("it stands out in January only").isZero();
  }

  @Test
  void brushChoosesTime_andCountsAreOfIt() {
    open("pairs");
    JsonNode box =
        browser.evaluate(
            "(({x, y, width, height}) => ({x, y, width, height}))"
                + "(document.querySelector('.brush').getBoundingClientRect())");
    double left = box.get("x").asDouble();
    double middle = box.get("y").asDouble() + box.get("height").asDouble() / 2;
    double day = box.get("width").asDouble() / 40;

    browser.drag(left + 10 * day, middle, left + 20 * day, middle);

    browser.await("location.hash === '#pairs?from=2025-01-11&to=2025-01-20'");
    assertThat(browser.text("document.querySelector('#main tbody .bar-text').textContent"))
        .isEqualTo("30");
    assertThat(browser.text("document.querySelector('.range-words').textContent"))
        .startsWith("100 stories, 11 Jan 2025 to 20 Jan 2025");
  }

  @Test
  void measuresAreThoseOfTheTables() {
    open("pairs?measure=npmi");

    // 120 of 400 stories name both, 200 each of them.
    assertThat(browser.text("[...document.querySelectorAll('#main tbody tr')][0].innerText"))
        .contains("120")
        .contains("1.2×")
        .contains("0.15")
        .contains("16.1");
  }

  @Test
  void clickInTheNetworkShowsTheNeighboursOfOne() {
    open("network");
    browser.await("document.querySelector('canvas').graph.nodes[0].sx > 0");
    JsonNode at =
        browser.evaluate(
            "(canvas => { canvas.scrollIntoView({block: 'center'}); const box ="
                + " canvas.getBoundingClientRect(); const [x, y] ="
                + " canvas.graph.at(canvas.graph.nodes.find(node => node.actor.id === 'one:1'));"
                + " return [box.x + x, box.y + y]; })(document.querySelector('canvas.network'))");

    browser.click(at.get(0).asDouble(), at.get(1).asDouble());

    browser.await("location.hash === '#network?around=one%3A1'");
    assertThat(browser.text("document.querySelector('.side h2').textContent"))
        .startsWith("Neighbours of <img");
    assertThat(rows()).isEqualTo(2);
  }

  @Test
  void sentencesMarkBothActors_andOnlyWebAddressesAreLinks() {
    open("pair?a=one:1&b=one:0");

    assertThat(
            browser.text(
                "[...document.querySelectorAll('.sentences mark')].map(m => m.textContent).join('|')"))
        .isEqualTo("A|B|<b>A</b>|B");
    assertThat(
            browser.text(
                "[...document.querySelectorAll('.sentences a')].map(a => a.href).join('|')"))
        .isEqualTo("https://news.example/a?b=%3Cc%3E");
  }

  @Test
  void csvMarksFormulasAsTexts() {
    open("pairs?q=hyperlink");
    browser.evaluate(KEEP_FILES);

    browser.evaluate(
        "document.querySelector('button[data-csv]').dispatchEvent(new Event('click'))");

    browser.await("window.saved.length === 1");
    assertThat(browser.text("saved[0].text()"))
        .contains("actor_a,name_a,type_a,")
        .contains("one:4,\"'=HYPERLINK(\"\"http://example.org\"\")\"")
        .contains(",40,40,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"overview", "network", "countries"})
  void chartsAreSavedAsPictures(String section) {
    open(section);
    browser.evaluate(KEEP_FILES);

    browser.evaluate(
        "document.querySelector('button[data-png]').dispatchEvent(new Event('click'))");

    browser.await("window.saved.length === 1");
    assertThat(browser.text("saved[0].type")).isEqualTo("image/png");
    assertThat(browser.evaluate("saved[0].size").asInt()).isGreaterThan(1000);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void actorIsFoundFromAnywhere_byKeyboard() {
    open("method");
    browser.evaluate(
        "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '/', bubbles: true}))");
    browser.await("document.activeElement.id === 'find'");

    browser.type("TURNED");
    browser.evaluate(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter'}))");

    browser.await("location.hash === '#actor?id=one%3A3'");
  }
}
