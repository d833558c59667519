/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.hadoop.conf.Configuration;

/** A server that speaks S3 and keeps its objects in memory: S3Proxy, in a process of its own. */
public final class ObjectStore implements AutoCloseable {

  private static final Path CLASS_PATH = Path.of("target/cluster/s3proxy.classpath");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Process process;
  private final String address;

  private ObjectStore(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Whether its jars were fetched. */
  public static boolean isPossible() {
    return Files.exists(CLASS_PATH);
  }

  public static ObjectStore start(Path folder, String bucket)
      throws IOException, InterruptedException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    String address = "http://127.0.0.1:" + port;
    Path properties =
        Files.writeString(
            folder.resolve("s3proxy.properties"),
            """
            s3proxy.authorization=none
            s3proxy.endpoint=%s
            jclouds.provider=transient
            jclouds.identity=anyone
            jclouds.credential=anything
            """
                .formatted(address));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-DLOG_LEVEL=warn",
                "-cp",
                Files.readString(CLASS_PATH).strip(),
                "org.gaul.s3proxy.Main",
                "--properties",
                properties.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("s3proxy.log").toFile())
            .start();
    ObjectStore store = new ObjectStore(process, address);
    store.makeBucket(bucket);
    return store;
  }

  private void makeBucket(String bucket) throws InterruptedException {
    HttpRequest make =
        HttpRequest.newBuilder(URI.create(address + "/" + bucket))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    Instant end = Instant.now().plus(PATIENCE);
    while (!isMade(make)) {
      assertThat(Instant.now()).as("the store answers").isBefore(end);
      Thread.sleep(200);
    }
  }

  private static boolean isMade(HttpRequest make) throws InterruptedException {
    try {
      return HttpClient.newHttpClient()
              .send(make, HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Tells Hadoop of it. */
  public void configure(Configuration hadoop) {
    hadoop.set("fs.s3a.endpoint", address);
    hadoop.set("fs.s3a.access.key", "anyone");
    hadoop.set("fs.s3a.secret.key", "anything");
    hadoop.set("fs.s3a.path.style.access", "true");
    hadoop.set("fs.s3a.connection.ssl.enabled", "false");
    hadoop.set("fs.s3a.directory.marker.retention", "keep");
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
