package org.orderhub.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that no client of Java would send. */
@QuarkusTest
class BrokenAddressTest {

  @TestHTTPResource("/")
  URI server;

  @ParameterizedTest
  @ValueSource(strings = {"/v1/orders/%ZZ", "/v1/orders?q=%", "/api/v3/orders/%e", "/v1/%a%20x"})
  void aBrokenEscapeIsAProblem(String address) throws IOException {
    assertThat(answerTo(address))
        .startsWith("HTTP/1.1 400 ")
        .containsIgnoringCase("content-type: application/problem+json")
        .contains("urn:orderhub:problem:invalid-request", "%25");
  }

  @Test
  void aPartnerIsAnsweredInItsOwnForm() throws IOException {
    assertThat(answerTo("/api/order/%ZZ"))
        .startsWith("HTTP/1.1 400 ")
        .contains("\"success\":false");
    assertThat(answerTo("/v1/GetOrderEvent?id=%ZZ"))
        .startsWith("HTTP/1.1 400 ")
        .contains("\"status\":400");
  }

  private String answerTo(String address) throws IOException {
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write(
              """
              GET %s HTTP/1.1\r
              Host: localhost\r
              Authorization: Bearer demo-secret\r
              Connection: close\r
              \r
              """
                  .formatted(address)
                  .getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
