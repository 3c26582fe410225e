package org.orderhub.webhooks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import org.orderhub.application.webhook.EndpointEventBodies;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.HealthNotice;

/** Compact JSON. Of the endpoint's address only the host: the rest may hold a password. */
final class JsonEndpointEventBodies implements EndpointEventBodies {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public String write(
      EventType type, Endpoint endpoint, HealthNotice notice, Instant occurredAt, long sequence) {
    var text = new StringWriter(512);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("type", type.publicName());
      json.writeStringField("timestamp", occurredAt.toString());
      json.writeObjectFieldStart("data");
      json.writeStringField("endpointId", endpoint.id().toString());
      json.writeStringField("name", endpoint.settings().name());
      json.writeStringField("host", String.valueOf(endpoint.settings().url().uri().getHost()));
      write(json, notice);
      ActorJson.write(json, new Actor.Hub());
      json.writeEndObject();
      SequenceJson.write(json, sequence);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, HealthNotice notice) throws IOException {
    switch (notice) {
      case HealthNotice.Failing failing -> {
        json.writeStringField("reason", "failures_in_a_row");
        json.writeNumberField("failuresInARow", failing.failuresInARow());
        json.writeStringField("failingSince", failing.since().toString());
        json.writeStringField("lastOutcome", outcome(failing.last()));
      }
      case HealthNotice.GivenUp givenUp -> {
        json.writeStringField("reason", "message_given_up");
        json.writeNumberField("tries", givenUp.tries());
        json.writeStringField("afterExhaustion", givenUp.rule().name().toLowerCase(Locale.ROOT));
        json.writeStringField("lastOutcome", outcome(givenUp.last()));
      }
      case HealthNotice.RunningOut runningOut -> {
        json.writeStringField("reason", "no_success");
        json.writeNumberField("percent", runningOut.percent());
        json.writeStringField("failingSince", runningOut.since().toString());
        json.writeStringField("disabledAt", runningOut.end().toString());
      }
      case HealthNotice.SwitchedOff off ->
          json.writeStringField(
              "reason",
              switch (off.reason()) {
                case GONE -> "gone";
                case NO_SUCCESS -> "no_success";
              });
      case HealthNotice.Recovered recovered -> {}
    }
  }

  private static String outcome(AttemptOutcome last) {
    return switch (last) {
      case AttemptOutcome.Accepted accepted -> "accepted";
      case AttemptOutcome.Refused refused -> Integer.toString(refused.status());
      case AttemptOutcome.TimedOut timedOut -> "timed_out";
      case AttemptOutcome.Unreachable unreachable -> "unreachable";
      case AttemptOutcome.Forbidden forbidden -> "forbidden";
    };
  }
}
