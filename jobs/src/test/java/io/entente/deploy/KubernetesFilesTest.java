/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.cli.Entente;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.rbac.Role;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.util.VersionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParseResult;

/** The files in deploy/kubernetes are what Kubernetes, Spark and the program expect. */
class KubernetesFilesTest {

  private static final Path FOLDER = Path.of("deploy/kubernetes");
  private static final long SPARKS_USER = 185;

  private static String text(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file));
  }

  private static <T> T read(String file, Class<T> kind) throws IOException {
    T read = Serialization.unmarshal(text(file), kind);
    assertKnown(read);
    return read;
  }

  /** What a model has no place for is kept beside it: a field that is misspelt. */
  private static void assertKnown(Object read) {
    assertThat(UnknownFields.of(read)).isEmpty();
  }

  private static void assertConfined(PodSpec pod) {
    assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
    assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(SPARKS_USER);
    for (Container container : pod.getContainers()) {
      assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
      assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
    }
  }

  @Test
  void misspeltFieldIsSeen() {
    String pod = "kind: Pod\napiVersion: v1\nspec: {containers: [{name: a, imagee: b}]}";

    assertThat(UnknownFields.of(Serialization.unmarshal(pod, Pod.class))).containsExactly("imagee");
  }

  @ParameterizedTest
  @ValueSource(strings = {"driver", "executor"})
  void podTemplatesNameTheContainerThatSparkFills(String role) throws IOException {
    PodSpec pod = read(role + "-template.yaml", Pod.class).getSpec();

    assertConfined(pod);
    assertThat(pod.getContainers())
        .extracting(Container::getName)
        .containsExactly("spark-kubernetes-" + role);
  }

  @Test
  void accountMayMakeExecutors() throws IOException {
    List<HasMetadata> objects =
        Stream.of(text("namespace.yaml").split("(?m)^---$"))
            .map(part -> (HasMetadata) Serialization.unmarshal(part, KubernetesResource.class))
            .toList();

    objects.forEach(KubernetesFilesTest::assertKnown);
    assertThat(objects)
        .extracting(object -> (Object) object.getClass())
        .containsExactly(Namespace.class, ServiceAccount.class, Role.class, RoleBinding.class);
    assertThat(((Role) objects.get(2)).getRules().get(0).getResources()).contains("pods");
    assertThat(((RoleBinding) objects.get(3)).getRoleRef().getName())
        .isEqualTo(objects.get(2).getMetadata().getName());
  }

  @Test
  void nightlyJobIsTriedAgainByExitCode_andItsWordsAreTheProgrammes() throws IOException {
    CronJob job = read("cronjob.yaml", CronJob.class);
    var spec = job.getSpec().getJobTemplate().getSpec();
    PodSpec pod = spec.getTemplate().getSpec();

    assertThat(job.getSpec().getConcurrencyPolicy()).isEqualTo("Forbid");
    assertThat(pod.getRestartPolicy()).as("what a policy by exit code needs").isEqualTo("Never");
    var onCode = spec.getPodFailurePolicy().getRules().get(0);
    assertThat(onCode.getAction()).isEqualTo("FailJob");
    assertThat(onCode.getOnExitCodes().getValues()).containsExactly(2, 4);
    assertThat(onCode.getOnExitCodes().getContainerName())
        .isEqualTo(pod.getContainers().get(0).getName());
    assertConfined(pod);
    assertReadByTheProgram(pod.getContainers().get(0).getArgs());
  }

  private static void assertReadByTheProgram(List<String> words) {
    ParseResult parsed = Entente.commandLine().parseArgs(words.toArray(new String[0]));
    assertThat(parsed.subcommand().commandSpec().name()).isEqualTo("submit");
    assertThat(words).endsWith("run", "--config", "/config/entente.properties");
  }

  @Test
  void configurationIsAFileOfOptions() throws IOException {
    ConfigMap map = read("config.yaml", ConfigMap.class);
    Properties options = new Properties();
    options.load(new StringReader(map.getData().get("entente.properties")));
    Set<String> ours =
        Set.copyOf(
            options.stringPropertyNames().stream()
                .filter(name -> !name.startsWith("spark."))
                .toList());

    assertThat(ours).containsExactlyInAnyOrder("corpus", "lake");
    assertThat(options.stringPropertyNames())
        .noneMatch(name -> name.matches(".*(secret|access).key.*"));
  }

  /** The operator's own kinds are in no model here: their fields are those of its API's source. */
  @Test
  void applicationOfTheOperatorHasItsFields() throws IOException {
    Map<String, Object> application =
        map(Serialization.unmarshal(text("spark-application.yaml"), Map.class));
    Map<String, Object> spec = map(application.get("spec"));
    Map<String, Object> template = map(spec.get("template"));

    assertThat(application)
        .containsEntry("apiVersion", "sparkoperator.k8s.io/v1beta2")
        .containsEntry("kind", "ScheduledSparkApplication");
    assertThat(spec.keySet())
        .isSubsetOf(
            "schedule",
            "concurrencyPolicy",
            "successfulRunHistoryLimit",
            "failedRunHistoryLimit",
            "template");
    assertThat(template.keySet())
        .isSubsetOf(
            "type",
            "mode",
            "sparkVersion",
            "image",
            "mainClass",
            "mainApplicationFile",
            "arguments",
            "deps",
            "sparkConf",
            "restartPolicy",
            "driver",
            "executor");
    assertThat(template).containsEntry("mainClass", "io.entente.cli.Main");
    for (String role : List.of("driver", "executor")) {
      Map<String, Object> part = map(template.get(role));
      assertThat(part.keySet())
          .isSubsetOf("cores", "memory", "instances", "serviceAccount", "template");
      PodTemplateSpec pod =
          Serialization.unmarshal(
              Serialization.asYaml(part.get("template")), PodTemplateSpec.class);
      assertKnown(pod);
      assertConfined(pod.getSpec());
      assertThat(pod.getSpec().getContainers().get(0).getName())
          .isEqualTo("spark-kubernetes-" + role);
    }
    assertThat(map(template.get("deps")).get("packages").toString())
        .contains("hadoop-aws:" + VersionInfo.getVersion());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
