/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineageTargetTest {

  @TempDir private Path folder;

  @Test
  void eachEventIsOneLineMore_ofAFile() throws IOException {
    Path file = folder.resolve("events");
    LineageTarget.at(file.toString()).send("{}");
    LineageTarget.at(file.toString()).send("{\"a\":1}");

    assertThat(file).hasContent("{}\n{\"a\":1}\n");
  }

  @Test
  void eachEventIsPosted_toAnAddress() throws IOException {
    List<String> heard = new CopyOnWriteArrayList<>();
    AtomicInteger answer = new AtomicInteger(201);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/api/v1/lineage",
        exchange -> {
          heard.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestHeaders().getFirst("Content-Type")
                  + " "
                  + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          exchange.sendResponseHeaders(answer.get(), -1);
          exchange.close();
        });
    server.start();
    try {
      LineageTarget target =
          LineageTarget.at(
              "http://%s:%d/api/v1/lineage"
                  .formatted(server.getAddress().getHostString(), server.getAddress().getPort()));
      target.send("{\"name\":\"Żółw\"}");
      assertThat(heard).containsExactly("POST application/json {\"name\":\"Żółw\"}");
      answer.set(503);
      assertThatThrownBy(() -> target.send("{}"))
          .isInstanceOf(IOException.class)
          .hasMessage("it answered 503");
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"no/such/folder/events", "http://", "http://a b/", "https:///x"})
  void refused_whenItCanBeNeither(String place) {
    assertThatThrownBy(() -> LineageTarget.at(place))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("'" + place + "'")
        .hasMessageContaining("name a file in a folder that you may write, or an address");
  }
}
