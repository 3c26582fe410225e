package org.orderhub.rest.webhook;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.Replays;

/** What replays are asked for, answered with and remembered by. */
final class ReplayJson {
  private ReplayJson() {}

  /** What is to be sent again; read by hand. */
  @Schema(
      name = "WebhookReplay",
      description =
          "Either eventId, or sinceDisabled, or from and until with, if wanted, types and state")
  record WishJson(
      @Nullable String eventId,
      @Schema(description = "True for what happened since the webhook was off the last time")
          @Nullable Boolean sinceDisabled,
      @Nullable Instant from,
      @Schema(description = "The moment after the last") @Nullable Instant until,
      @Schema(description = "All when absent") @Nullable List<String> types,
      @Schema(enumeration = {"any", "delivered", "exhausted", "never-delivered"})
          @Nullable String state) {}

  /** How many messages. */
  @Schema(name = "WebhookReplayAnswer")
  record CountJson(
      int messages,
      @Schema(description = "False when there are more than 10,000: ask again for the rest")
          boolean isAll) {}

  /** What somebody had sent again, released or skipped. */
  @Schema(name = "WebhookReplayRecord")
  record RecordJson(
      String id,
      Instant requestedAt,
      String requestedBy,
      @Schema(description = "In words") String selection,
      long messages) {
    static RecordJson from(Replays.Request request) {
      return new RecordJson(
          request.id().toString(),
          request.at(),
          request.by(),
          request.selection(),
          request.messages());
    }
  }

  /** The records. */
  @Schema(name = "WebhookReplayRecords")
  record RecordsJson(List<RecordJson> items) {}
}
