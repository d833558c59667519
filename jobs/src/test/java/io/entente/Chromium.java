/* SPDX-License-Identifier: Apache-2.0 */
package io.entente;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** One page of a real browser, driven by its own protocol (DevTools) over a WebSocket. */
public final class Chromium implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SECONDS = 90;

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private String session;

  private Chromium(Process process, Path profile, URI address) {
    this.process = process;
    this.profile = profile;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, new Messages())
            .orTimeout(SECONDS, TimeUnit.SECONDS)
            .join();
  }

  /** The browser's program, where there is one. */
  public static Optional<Path> program() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(
            name ->
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts a browser with an empty page of a size. */
  public static Chromium start(int width, int height, String... more) throws IOException {
    Path profile = Files.createTempDirectory("chromium-");
    List<String> command =
        Stream.concat(
                Stream.of(
                    program().orElseThrow().toString(),
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--remote-debugging-port=0",
                    "--user-data-dir=" + profile,
                    "--window-size=%d,%d".formatted(width, height)),
                Stream.of(more))
            .toList();
    Process process = new ProcessBuilder(command).redirectOutput(nowhere()).start();
    Chromium browser = new Chromium(process, profile, address(process));
    JsonNode target = browser.send("Target.createTarget", Map.of("url", "about:blank"));
    Map<String, Object> attach =
        Map.of("targetId", target.get("targetId").asText(), "flatten", true);
    browser.session = browser.send("Target.attachToTarget", attach).get("sessionId").asText();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      browser.send(domain + ".enable", Map.of());
    }
    return browser;
  }

  private static File nowhere() {
    return new File("/dev/null");
  }

  private static URI address(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("DevTools listening on ")) {
        Thread reader = new Thread(() -> lines.lines().forEach(rest -> {}), "chromium-log");
        reader.setDaemon(true);
        reader.start();
        return URI.create(line.substring("DevTools listening on ".length()).strip());
      }
    }
    throw new IOException("the browser ended before it could be reached");
  }

  /** Opens an address and waits until a condition in the page holds. */
  public void open(String address, String until) {
    send("Page.navigate", Map.of("url", address));
    await(until);
  }

  /** Waits until a condition in the page holds. */
  public void await(String condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!evaluate("Boolean(" + condition + ")").asBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not so in the page: " + condition + "; it said " + complaints);
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** The value of an expression in the page. */
  public JsonNode evaluate(String expression) {
    JsonNode result =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
    }
    return result.get("result").path("value");
  }

  /** The text of an expression. */
  public String text(String expression) {
    return evaluate(expression).asText();
  }

  /** Presses at one place of the window and lets go at another. */
  public void drag(double fromX, double fromY, double toX, double toY) {
    mouse("mouseMoved", fromX, fromY, 0);
    mouse("mousePressed", fromX, fromY, 1);
    mouse("mouseMoved", (fromX + toX) / 2, (fromY + toY) / 2, 1);
    mouse("mouseMoved", toX, toY, 1);
    mouse("mouseReleased", toX, toY, 1);
  }

  /** Clicks at a place of the window. */
  public void click(double x, double y) {
    drag(x, y, x, y);
  }

  private void mouse(String type, double x, double y, int buttons) {
    Map<String, Object> event =
        Map.of("type", type, "x", x, "y", y, "buttons", buttons, "clickCount", 1, "button", "left");
    send("Input.dispatchMouseEvent", event);
  }

  /** Types into what has the focus. */
  public void type(String text) {
    send("Input.insertText", Map.of("text", text));
  }

  /** Addresses that were asked for, this page's own and what it made itself left out. */
  public List<String> requests() {
    return requests.stream()
        .filter(
            address ->
                Stream.of("file:", "data:", "blob:", "about:").noneMatch(address::startsWith))
        .toList();
  }

  /** What the page's console complained of. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  private JsonNode send(String method, Map<String, Object> parameters) {
    int id = lastId.incrementAndGet();
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (session != null) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    socket.sendText(message.toString(), true).join();
    JsonNode told = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    if (told.has("error")) {
      throw new AssertionError(method + ": " + told.get("error"));
    }
    return told.get("result");
  }

  /** What the browser says. */
  private final class Messages implements WebSocket.Listener {
    private final StringBuilder begun = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      begun.append(part);
      if (last) {
        String message = begun.toString();
        begun.setLength(0);
        try {
          heard(JSON.readTree(message));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      from.request(1);
      return null;
    }

    private void heard(JsonNode message) {
      JsonNode told = message.path("params");
      switch (message.path("method").asText()) {
        case "Network.requestWillBeSent" -> requests.add(told.at("/request/url").asText());
        case "Runtime.exceptionThrown" -> complaints.add(told.at("/exceptionDetails").toString());
        case "Log.entryAdded" -> complaints.add(told.path("entry").toString());
        case "Runtime.consoleAPICalled" -> complaints.add(told.path("args").toString());
        default -> {
          CompletableFuture<JsonNode> answer = waiting.remove(message.path("id").asInt());
          if (answer != null) {
            answer.complete(message);
          }
        }
      }
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    FileUtils.deleteQuietly(profile.toFile());
  }
}
