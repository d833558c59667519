/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.watch;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Where lineage events go. */
@FunctionalInterface
public interface LineageTarget {

  /** How long a receiver may take: a run must not wait for one that does not answer. */
  Duration PATIENCE = Duration.ofSeconds(5);

  /** Hands on one event in JSON. */
  void send(String event) throws IOException;

  /**
   * A file, to which each event is one line more, or an http address, to which each is posted.
   *
   * @throws UserMistake when it can be neither
   */
  static LineageTarget at(String place) {
    return place.matches("(?i)https?:.*") ? address(place) : file(place);
  }

  private static LineageTarget address(String place) {
    URI address;
    try {
      address = URI.create(place);
    } catch (IllegalArgumentException e) {
      throw mistake(place, "'%s' is no address".formatted(place));
    }
    if (address.getHost() == null) {
      throw mistake(place, "'%s' names no host".formatted(place));
    }
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    return event -> post(client, address, event);
  }

  private static void post(HttpClient client, URI address, String event) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(event))
            .build();
    try {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status / 100 != 2) {
        throw new IOException("it answered " + status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static LineageTarget file(String place) {
    try {
      Path file = Path.of(place);
      append(file, "");
      return event -> append(file, event + "\n");
    } catch (IOException | InvalidPathException e) {
      throw mistake(place, "cannot write '%s'".formatted(place));
    }
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static UserMistake mistake(String place, String problem) {
    return new UserMistake(
        Setting.LINEAGE,
        place,
        problem,
        "name a file in a folder that you may write, or an address such as"
            + " http://localhost:5000/api/v1/lineage");
  }
}
