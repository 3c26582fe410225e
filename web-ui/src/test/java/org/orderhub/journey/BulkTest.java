package org.orderhub.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many orders in one request. */
@QuarkusTest
@TestProfile(WithDemo.class)
class BulkTest {
  private final Partner partner = Partner.DEMO;

  @TestHTTPResource("/v1/orders/bulk")
  URI bulk;

  @Test
  void eachLineGetsItsAnswerAndABadOneStopsNoOther() {
    String first = OrderBodies.newId("BULK");
    String last = OrderBodies.newId("BULK");
    List<JsonPath> answers =
        send(
            line(first)
                + "\n\n"
                + "{\"orderId\":\"half an order\"}\n"
                + line(first)
                + "\r\n"
                + "not json\n"
                + line(last));

    assertThat(answers)
        .extracting(answer -> answer.getInt("line"), answer -> answer.getInt("status"))
        .containsExactly(tuple(1, 202), tuple(2, 400), tuple(3, 409), tuple(4, 400), tuple(5, 202));
    assertThat(answers.get(1).getList("problem.errors.pointer"))
        .contains("/currencyCode", "/lineItems");
    assertThat(answers.getFirst().getString("orderId")).isEqualTo(first);
    partner.get(URI.create(answers.getLast().getString("href")).getPath()).then().statusCode(200);
    partner.get("/v1/orders/" + last).then().statusCode(200);
  }

  @Test
  void aSecondLineOfAnIdIsToldHowItDiffersAsIfItCameAlone() {
    String id = OrderBodies.newId("BULK");
    String other = line(id).replace("15.60", "16.60");
    List<JsonPath> answers = send(line(id) + "\n" + line(id) + "\n" + other);

    assertThat(answers)
        .extracting(answer -> answer.getInt("status"))
        .containsExactly(202, 409, 409);
    assertThat(answers.get(1).getBoolean("problem.identical")).isTrue();
    assertThat(answers.get(1).getString("problem.href")).endsWith("/v1/orders/" + id);
    assertThat(answers.get(2).getBoolean("problem.identical")).isFalse();
    assertThat(answers.get(2).<String>getList("problem.changes.yours")).contains("16.60");
  }

  @Test
  void tenThousandAreTakenAndNotOneMore() {
    String prefix = OrderBodies.newId("MANY");
    List<String> answers =
        answersTo(
            IntStream.rangeClosed(1, 10_002)
                .mapToObj(number -> line(prefix + "-" + number))
                .collect(Collectors.joining("\n")));

    assertThat(answers).hasSize(10_001);
    assertThat(answers.subList(0, 10_000))
        .allSatisfy(answer -> assertThat(answer).contains("\"status\":202"));
    assertThat(answers.getLast()).contains("\"line\":10001", "\"status\":413");
    partner.get("/v1/orders/" + prefix + "-10000").then().statusCode(200);
    partner.get("/v1/orders/" + prefix + "-10001").then().statusCode(404);
  }

  @Test
  void theFirstAnswerComesWhileTheRestIsStillBeingSent() throws IOException {
    String first = OrderBodies.newId("DRIP");
    try (var socket = new Socket(bulk.getHost(), bulk.getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          """
          POST /v1/orders/bulk HTTP/1.1\r
          Host: localhost\r
          Authorization: Bearer demo-secret\r
          Content-Type: application/x-ndjson\r
          Transfer-Encoding: chunked\r
          Connection: close\r
          \r
          """
              .getBytes(UTF_8));
      chunk(out, line(first) + "\n");
      var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      assertThat(lineWith(in, first)).contains("\"status\":202");

      String second = OrderBodies.newId("DRIP");
      chunk(out, line(second) + "\n");
      assertThat(lineWith(in, second)).contains("\"line\":2");
      out.write("0\r\n\r\n".getBytes(UTF_8));
    }
  }

  @Test
  void withoutAKeyNothingIsRead() {
    partner
        .ask()
        .auth()
        .none()
        .contentType("application/x-ndjson")
        .body(line("NOBODYS").getBytes(UTF_8))
        .post("/v1/orders/bulk")
        .then()
        .statusCode(401);
    partner.get("/v1/orders/NOBODYS").then().statusCode(404);
  }

  private List<JsonPath> send(String lines) {
    return answersTo(lines).stream().map(JsonPath::from).toList();
  }

  private List<String> answersTo(String lines) {
    return partner
        .ask()
        .contentType("application/x-ndjson")
        .body(lines.getBytes(UTF_8))
        .post("/v1/orders/bulk")
        .then()
        .statusCode(200)
        .contentType("application/x-ndjson")
        .extract()
        .asString()
        .lines()
        .toList();
  }

  private static String line(String orderId) {
    return OrderBodies.small(orderId).replaceAll("\\s*\\n\\s*", "");
  }

  private static void chunk(OutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
    out.write(bytes);
    out.write("\r\n".getBytes(UTF_8));
    out.flush();
  }

  private static String lineWith(BufferedReader in, String text) throws IOException {
    String line = in.readLine();
    while (line != null && !line.contains(text)) {
      line = in.readLine();
    }
    return String.valueOf(line);
  }
}
