package org.orderhub.rest.webhook;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.application.webhook.TestCall;

/**
 * A test call.
 *
 * @param request the message as it was sent
 * @param requestHeaders empty when nothing was sent; passwords and headers of the webhook's own are
 *     written as dots
 */
@Schema(name = "WebhookTest")
public record CallJson(
    @JsonRawValue @Schema(implementation = Object.class, description = "The body that was sent")
        String request,
    @Schema(description = "Empty when nothing was sent; secrets are written as dots")
        List<HeaderJson> requestHeaders,
    AttemptJson attempt,
    @Schema(description = "Of the answer; at most 50") List<HeaderJson> answerHeaders) {

  /** A header. */
  @Schema(name = "WebhookTestHeader")
  public record HeaderJson(String name, String value) {}

  static CallJson from(TestCall call) {
    return new CallJson(
        call.body(),
        headers(call.sent()),
        AttemptJson.from(call.attempt()),
        headers(call.received()));
  }

  private static List<HeaderJson> headers(List<TestCall.Header> headers) {
    return headers.stream().map(each -> new HeaderJson(each.name(), each.value())).toList();
  }
}
