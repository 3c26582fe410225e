package org.orderhub.domain.message;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.message.template.Value;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.FreeForm;

/**
 * All that an e-mail can speak of.
 *
 * @param accountName of the account that sends it
 * @param order as it is now; none when the event is about something else, or it is gone
 * @param told what a partner told of the order; none for other events
 */
public record MergeData(
    String accountName,
    Happened happened,
    @Nullable Order order,
    @Nullable OrderEvent told,
    @Nullable Customer customer) {

  /**
   * What happened.
   *
   * @param details the event's data, as webhooks have it
   */
  public record Happened(
      EventType type, Instant at, List<FieldChange> changes, FreeForm.Fields details) {
    public Happened {
      changes = List.copyOf(changes);
    }

    /** The text of that name among the details; empty when there is none. */
    String text(String name) {
      return details.values().get(name) instanceof FreeForm.Word word ? word.value() : "";
    }
  }

  /** By the names of {@link MergeTags}. What is not known is left out. */
  public Value.Fields values() {
    Map<String, Value> values = new LinkedHashMap<>();
    if (order != null) {
      values.putAll(new OrderValues(order, told).values());
    }
    if (customer != null) {
      values.put("customer", customer(customer));
    }
    values.put("event", event());
    values.put(
        "action",
        fields(
            "kind", Value.of(happened.text("action")),
            "language", Value.of(happened.text("language"))));
    values.put("data", data());
    values.put(
        "changes", new Value.Items(happened.changes().stream().map(MergeData::change).toList()));
    values.put("account", fields("name", Value.of(accountName)));
    values.put("details", Value.of(happened.details()));
    return new Value.Fields(values);
  }

  /** The languages the e-mail should be in, the best first. */
  public List<LanguageTag> languages(String accountLanguage) {
    return Stream.of(
            happened.type() == EventType.ORDER_ACTION_TRIGGERED ? happened.text("language") : "",
            customer == null ? "" : customer.profile().language(),
            accountLanguage)
        .flatMap(text -> LanguageTag.parse(text).stream())
        .collect(Collectors.toList());
  }

  private Value data() {
    return happened.details().values().get("data") instanceof FreeForm.Fields data
        ? Value.of(data)
        : Value.Fields.NONE;
  }

  private Value event() {
    if (told == null) {
      return fields(
          "name", Value.of(happened.type().publicName()), "happenedAt", Value.of(happened.at()));
    }
    OrderEvent.Report report = told.report();
    return fields(
        "name", Value.of(happened.type().publicName()),
        "type", Value.of(report.type().name().toLowerCase(Locale.ROOT)),
        "reference", Value.of(told.reference()),
        "happenedAt", Value.of(report.happenedAt()),
        "message", Value.of(report.message()),
        "customFields", Value.of(report.customFields()));
  }

  private static Value customer(Customer customer) {
    Customer.Profile profile = customer.profile();
    return fields(
        "name", Value.of(profile.name().display()),
        "firstName", Value.of(profile.name().first()),
        "lastName", Value.of(profile.name().last()),
        "company", Value.of(profile.name().company()),
        "number", Value.of(String.valueOf(customer.number())),
        "email", Value.of(profile.reachable().email()),
        "phone", Value.of(profile.reachable().phone()),
        "language", Value.of(profile.language()));
  }

  private static Value change(FieldChange change) {
    return fields(
        "field", Value.of(change.field()),
        "before", Value.of(change.before()),
        "after", Value.of(change.after()));
  }

  static Value.Fields fields(Object... namesAndValues) {
    Map<String, Value> fields = new LinkedHashMap<>();
    for (int each = 0; each < namesAndValues.length; each += 2) {
      fields.put((String) namesAndValues[each], (Value) namesAndValues[each + 1]);
    }
    return new Value.Fields(fields);
  }
}
