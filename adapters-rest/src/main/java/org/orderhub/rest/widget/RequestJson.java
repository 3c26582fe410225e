package org.orderhub.rest.widget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.widget.WidgetRequest;

/** What was ordered. */
@Schema(name = "WidgetRequest")
record RequestJson(
    String requestId,
    @Schema(description = "Of the open event that tells of it") long eventId,
    long customerWidgetId,
    @Schema(description = "Of the widget it was ordered with") long widgetVersion,
    long customerId,
    Instant orderedAt,
    String status,
    @JsonInclude(value = JsonInclude.Include.ALWAYS, content = JsonInclude.Include.ALWAYS)
        @Schema(description = "By the labels of the fields")
        Map<String, @Nullable String> fieldValues) {

  static RequestJson of(WidgetRequest request) {
    return new RequestJson(
        request.id().toString(),
        request.head().eventNumber(),
        request.form().widget().number(),
        request.form().version(),
        request.head().customerNumber(),
        request.head().placedAt(),
        request.state().status().raw(),
        request.values().written());
  }
}
