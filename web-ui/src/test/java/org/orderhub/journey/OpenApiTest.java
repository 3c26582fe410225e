package org.orderhub.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What linters ask of the document, and what this API asks of it beside. The document stays in
 * {@code target/openapi.json} for linters that are run by hand.
 */
@QuarkusTest
@TestProfile(WithDemo.class)
class OpenApiTest {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final List<String> REFUSALS = List.of("400", "401", "403", "503");

  private JsonNode api;

  /** An operation, and where it stands. */
  private record Operation(String name, String path, JsonNode node) {
    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeEach
  void read() throws IOException {
    byte[] document = given().get("/q/openapi?format=json").asByteArray();
    Files.write(Path.of("target", "openapi.json"), document);
    api = new ObjectMapper().readTree(document);
  }

  private List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> each : path.getValue().properties()) {
        if (METHODS.contains(each.getKey())) {
          operations.add(
              new Operation(each.getKey() + " " + path.getKey(), path.getKey(), each.getValue()));
        }
      }
    }
    return operations;
  }

  @Test
  void itIsOfTheApiAndOfNothingElse() {
    assertThat(api.path("openapi").asText()).startsWith("3.1");
    assertThat(operations()).hasSizeGreaterThan(40);
    assertThat(operations())
        .allSatisfy(operation -> assertThat(operation.path()).matches("/(v1|api)/.*"));
  }

  @Test
  void everyOperationHasAnIdOfItsOwnASummaryAndATagThatIsExplained() {
    Set<String> ids = new HashSet<>();
    List<String> tags = api.path("tags").findValuesAsText("name");
    assertThat(operations())
        .allSatisfy(operation -> {
          String id = operation.node().path("operationId").asText();
          assertThat(id).matches("[a-z][A-Za-z]+");
          assertThat(ids.add(id)).as("the only %s", id).isTrue();
          assertThat(operation.node().path("summary").asText()).isNotBlank();
          assertThat(operation.node().path("tags")).isNotEmpty();
          operation.node().path("tags").forEach(tag -> assertThat(tags).contains(tag.asText()));
        });
  }

  @Test
  void everyOperationSaysHowItMayBeRefused() {
    assertThat(operations())
        .allSatisfy(operation -> {
          JsonNode answers = operation.node().path("responses");
          assertThat(answers.properties()).extracting(Map.Entry::getKey).containsAll(REFUSALS);
          if (operation.path().contains("{")) {
            assertThat(answers.has("404")).as("404").isTrue();
          }
        });
  }

  @Test
  void everyBodyAndEveryAnswerHasAnExample() {
    assertThat(operations())
        .allSatisfy(operation ->
            contents(operation)
                .forEach(content ->
                    assertThat(content.has("example") || content.has("examples"))
                        .as("an example of %s", content.path("schema"))
                        .isTrue()));
  }

  /** Of the request, and of every answer; those that are written down once are looked up. */
  private Stream<JsonNode> contents(Operation operation) {
    List<JsonNode> contents = new ArrayList<>();
    operation.node().path("requestBody").path("content").forEach(contents::add);
    operation
        .node()
        .path("responses")
        .forEach(answer -> resolved(answer).path("content").forEach(contents::add));
    return contents.stream();
  }

  @Test
  void everyReferenceLeadsSomewhereAndNoSchemaIsLeftOver() {
    Set<String> references = new TreeSet<>(api.findValuesAsText("$ref"));
    assertThat(references)
        .allSatisfy(reference ->
            assertThat(api.at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
    assertThat(api.path("components").path("schemas").properties())
        .extracting(schema -> "#/components/schemas/" + schema.getKey())
        .allSatisfy(schema -> assertThat(schema).matches("[#/A-Za-z0-9._-]+").isIn(references));
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? api.at(node.path("$ref").asText().substring(1)) : node;
  }
}
