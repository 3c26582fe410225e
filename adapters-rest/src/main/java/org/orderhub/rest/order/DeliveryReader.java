package org.orderhub.rest.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.DeliveryChange;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.shared.Version;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.Times;

/** Reads the body of a change of delivery. */
final class DeliveryReader {
  private static final int MOST_TRACKING_NUMBERS = 100;

  private DeliveryReader() {}

  /**
   * The change that the body describes.
   *
   * @throws RequestRefused with all errors when there are any
   */
  static WithAction<DeliveryChange> read(JsonNode body, Optional<Version> expected) {
    Fields fields = Fields.of(body, new Errors());
    String method = fields.value("method", text -> Text.bounded(text, TextLimits.NAME));
    List<String> numbers = trackingNumbers(fields);
    String uri = fields.value("trackingUri", text -> Text.bounded(text, TextLimits.URI));
    Instant date = fields.value("deliveryDate", Times::parse);
    Instant lastChangedAt = fields.value("lastChangedAt", Times::parse);
    OrderAction action = ActionReader.embedded(fields);
    fields.refuseOthers();
    boolean isEmpty =
        Stream.of("method", "trackingNumbers", "trackingNumber", "trackingUri", "deliveryDate")
            .noneMatch(fields::has);
    if (body.isObject() && isEmpty) {
      fields
          .errors()
          .add(
              "",
              "nothing_to_change",
              "must hold method, trackingNumbers, trackingUri or deliveryDate");
    }
    fields.errors().throwIfAny();
    return new WithAction<>(
        new DeliveryChange(method, numbers, uri, date, lastChangedAt, expected.orElse(null)),
        action);
  }

  /**
   * A list of them, or a single one by the name that partners know; none when neither is there. Who
   * sends both must mean the same.
   */
  static @Nullable List<String> trackingNumbers(Fields fields) {
    List<String> listed =
        fields.values("trackingNumbers", MOST_TRACKING_NUMBERS, DeliveryReader::number);
    String single = fields.value("trackingNumber", DeliveryReader::number);
    if (!fields.has("trackingNumbers")) {
      return single == null ? null : List.of(single);
    }
    if (single != null && !listed.equals(List.of(single))) {
      fields.differs("trackingNumber", "trackingNumbers");
    }
    return listed;
  }

  private static String number(String text) {
    return Text.key(text, TextLimits.NAME);
  }
}
