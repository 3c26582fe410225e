package org.orderhub.application.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.order.Orders;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Uuids;
import org.orderhub.domain.workflow.Circumstances;
import org.orderhub.domain.workflow.Lineage;
import org.orderhub.domain.workflow.Occasion;
import org.orderhub.domain.workflow.RunId;

/**
 * Turns events into occasions: what an event tells is as it was then; store, channel, attributes
 * and the customer's language are as they are now.
 */
public final class Occasions {
  private final OccasionReader reader;
  private final Orders orders;
  private final Customers customers;
  private final WorkflowRuns runs;

  public Occasions(OccasionReader reader, Orders orders, Customers customers, WorkflowRuns runs) {
    this.reader = reader;
    this.orders = orders;
    this.customers = customers;
    this.runs = runs;
  }

  /** What an occasion is about, and what people know that by. */
  record Seen(Occasion occasion, String label) {}

  Optional<OccasionReader.Told> told(LoggedEvent event) {
    return reader.read(event);
  }

  /** What triggers look at: no more than the event tells. */
  Occasion plain(LoggedEvent event, OccasionReader.Told told) {
    return occasion(event, told, asTold(event, told), Lineage.NONE);
  }

  /** The same, and what it came of: enough for workflows without conditions. */
  Seen unconditional(LoggedEvent event, OccasionReader.Told told) {
    return new Seen(occasion(event, told, asTold(event, told), lineage(event)), told.label());
  }

  private static Circumstances asTold(LoggedEvent event, OccasionReader.Told told) {
    return new Circumstances(
        told.kind(), event.actor().name(), "", told.language(), told.amount(), told.fields());
  }

  private static Occasion occasion(
      LoggedEvent event, OccasionReader.Told told, Circumstances circumstances, Lineage lineage) {
    return new Occasion(
        event.type(), told.what(), event.changes(), circumstances, event.occurredAt(), lineage);
  }

  /** All that conditions look at. */
  Seen seen(LoggedEvent event, OccasionReader.Told told) {
    Optional<Order> order = order(event, told.label());
    Map<String, List<String>> fields = new HashMap<>(told.fields());
    order.ifPresent(found -> addFields(fields, found));
    var circumstances =
        new Circumstances(
            told.kind(),
            event.actor().name(),
            order.map(found -> found.contents().origin().storeId()).orElse(""),
            told.language().isEmpty()
                ? language(event.account(), told.customerId())
                : told.language(),
            told.amount(),
            fields);
    return new Seen(occasion(event, told, circumstances, lineage(event)), told.label());
  }

  private Optional<Order> order(LoggedEvent event, String label) {
    return event.subject().kind() == Subject.Kind.ORDER && !label.isEmpty()
        ? orders
            .find(event.account(), new OrderId(label))
            .filter(order -> order.key().value().equals(event.subject().id()))
        : Optional.empty();
  }

  private String language(AccountId account, String customerId) {
    return Uuids.parse(customerId)
        .flatMap(id -> customers.find(account, new CustomerId(id)))
        .map(customer -> customer.profile().language())
        .orElse("");
  }

  private Lineage lineage(LoggedEvent event) {
    return event.actor() instanceof Actor.Workflow workflow
        ? runs.consequences(event.account(), new RunId(workflow.run())).orElse(Lineage.NONE)
        : Lineage.NONE;
  }

  private static void addFields(Map<String, List<String>> fields, Order order) {
    fields.put("channel", List.of(order.contents().origin().channel()));
    fields.put("references", order.contents().origin().references());
    order
        .contents()
        .attributes()
        .values()
        .forEach((name, value) -> addField(fields, "attributes." + name, value));
  }

  private static void addField(
      Map<String, List<String>> fields, String path, @Nullable FreeForm value) {
    switch (value) {
      case FreeForm.Fields inner ->
          inner.values().forEach((name, each) -> addField(fields, path + "." + name, each));
      case FreeForm.Word word -> fields.put(path, List.of(word.value()));
      case FreeForm.Items items ->
          fields.put(path, items.values().stream().map(FreeForm::json).toList());
      case FreeForm.Numeral number -> fields.put(path, List.of(number.json()));
      case FreeForm.Flag flag -> fields.put(path, List.of(flag.json()));
      case FreeForm.Nothing nothing -> {}
      case null -> {}
    }
  }
}
