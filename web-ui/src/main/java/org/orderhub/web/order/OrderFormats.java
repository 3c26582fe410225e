package org.orderhub.web.order;

import io.quarkus.qute.TemplateExtension;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.DeliveryState;
import org.orderhub.domain.order.Lifecycle;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.PaymentState;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.order.totals.Step;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.web.shared.Url;

/** How the parts of an order are written on pages. */
@TemplateExtension
final class OrderFormats {
  private static final int LONGEST_SUM = 400;
  private static final Set<String> TIMES = Set.of("createdAt", "dueDate", "delivery.deliveryDate");
  private static final Pattern LINE = Pattern.compile("lineItems\\.items\\[(.*?)](.*)");

  private OrderFormats() {}

  static String href(OrderId orderId) {
    return Url.of("/orders").step(orderId.value()).toString();
  }

  /** The warnings about an order. */
  static String logHref(OrderId orderId) {
    return Url.of("/integration-log").with("orderId", orderId.value()).toString();
  }

  /** The order as it was. */
  static String asOfHref(OrderId orderId, Instant at) {
    return Url.of(href(orderId) + "/as-of").with("at", at.toString()).toString();
  }

  /** What partners sent of an order. */
  static String receivedHref(OrderId orderId) {
    return ReceivedView.address(orderId).toString();
  }

  /** What partners asked for of an order. */
  static String jobsHref(OrderId orderId) {
    return Url.of("/jobs").with("orderId", orderId.value()).toString();
  }

  static String lowerWords(Step.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A sum of very many lines is not spelt out. */
  static String shortText(Step step) {
    String text = step.text();
    return text.length() <= LONGEST_SUM
        ? text
        : step.terms().size() + " amounts" + text.substring(text.lastIndexOf(" = "));
  }

  static String tone(OrderStatus status) {
    return switch (status) {
      case IN_PROGRESS -> "busy";
      case COMPLETED -> "good";
      case CANCELLED -> "bad";
    };
  }

  static String tone(PaymentState payment) {
    return switch (payment) {
      case OPEN -> "quiet";
      case PARTLY_PAID -> "busy";
      case PAID -> "good";
      case PARTLY_REFUNDED -> "busy";
      case REFUNDED, DISPUTED -> "bad";
    };
  }

  static String tone(OrderEventType type) {
    return switch (type) {
      case CANCELLED, DISPUTED, REFUNDED -> "bad";
      case COMPLETED, DELIVERED -> "good";
      case DISPATCHED, FULFILLED, PROCESSING -> "busy";
    };
  }

  static String tone(DeliveryState delivery) {
    return switch (delivery) {
      case OPEN -> "quiet";
      case PARTLY_DISPATCHED, DISPATCHED, PARTLY_DELIVERED -> "busy";
      case DELIVERED -> "good";
    };
  }

  /** When an ended order ended; none for one in progress. */
  static @Nullable Instant since(Lifecycle lifecycle) {
    return switch (lifecycle) {
      case Lifecycle.InProgress inProgress -> null;
      case Lifecycle.Completed completed -> completed.at();
      case Lifecycle.Cancelled cancelled -> cancelled.at();
    };
  }

  static String shown(StatusText.Part part) {
    return switch (part) {
      case StatusText.Part.Words words -> words.text();
      case StatusText.Part.Link link -> link.text();
    };
  }

  /** Where a part leads; empty for plain words. */
  static String leadsTo(StatusText.Part part) {
    return switch (part) {
      case StatusText.Part.Words words -> "";
      case StatusText.Part.Link link -> link.target().toASCIIString();
    };
  }

  /** The address when it is one of the web; empty for whatever else a sender put there. */
  static String webAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean isWeb = (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null;
      return isWeb ? uri.toASCIIString() : "";
    } catch (URISyntaxException notAnAddress) {
      return "";
    }
  }

  /** As it stands on a parcel. */
  static List<String> lines(Address address) {
    Address.Addressee to = address.addressee();
    Address.Place place = address.place();
    return Stream.of(
            to.company(),
            joined(to.title(), joined(to.firstName(), to.lastName())),
            address.street(),
            address.street2(),
            joined(place.postalCode(), place.city()),
            joined(place.state(), place.countryCode()))
        .filter(line -> !line.isBlank())
        .toList();
  }

  static String label(FieldChange change) {
    return switch (change.field()) {
      case "deliveryState" -> "Delivery";
      case "externalStoreId" -> "Store";
      case "contact.matchKey" -> "Contact";
      default -> words(change.field());
    };
  }

  /** {@code lineItems.items[7].totalPrice} is: Line 7, total price. */
  private static String words(String field) {
    Matcher line = LINE.matcher(field);
    String path = line.matches() ? "line " + line.group(1) + line.group(2) : field;
    int end = line.matches() ? "line ".length() + line.group(1).length() : 0;
    String words =
        path.substring(0, end)
            + path.substring(end)
                .replace(".", ", ")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The value as a time, where the field is one; none for other fields and for no time. */
  static @Nullable Instant time(FieldChange change, String value) {
    boolean isTime = TIMES.contains(change.field()) && !value.isEmpty();
    return isTime ? Instant.parse(value) : null;
  }

  static StatusText writtenBefore(FieldChange change) {
    return written(change, change.before());
  }

  static StatusText writtenAfter(FieldChange change) {
    return written(change, change.after());
  }

  /** The name of a choice as people write it; other values as they are, links included. */
  private static StatusText written(FieldChange change, String value) {
    boolean isName = change.isChoice() && !value.isEmpty();
    return new StatusText(
        isName
            ? value.charAt(0) + value.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ')
            : beginning(value));
  }

  /** A description may be longer than a status. */
  private static String beginning(String value) {
    if (value.length() <= TextLimits.STATUS) {
      return value;
    }
    int end = TextLimits.STATUS - 1;
    return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  private static String joined(String one, String other) {
    return (one + " " + other).strip();
  }
}
