package org.orderhub.application.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.widget.FieldValues;
import org.orderhub.domain.widget.Reading;
import org.orderhub.domain.widget.RequestId;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetAnnouncement;
import org.orderhub.domain.widget.WidgetRequest;

/** What everybody who keeps requests promises. */
public interface WidgetRequestsContract {
  Instant TIME = Instant.parse("2026-03-26T15:44:18.534915Z");

  WidgetRequests requests();

  Widgets widgets();

  /** A customer who exists, of an account of his own. */
  Customer customer();

  @Test
  default void aRequestIsKeptAsItIs() {
    Customer customer = customer();
    WidgetRequest request = added(customer, widget(customer), 1);

    assertThat(requests().find(request.account(), request.id())).contains(request);
    assertThat(requests().lock(request.account(), request.id())).contains(request);
    assertThat(requests().ofEvent(request.account(), 1)).contains(request);
    assertThat(requests().ofEvent(request.account(), 2)).isEmpty();
    assertThat(requests().find(new AccountId(UUID.randomUUID()), request.id())).isEmpty();
  }

  @Test
  default void theNewestComesFirst() {
    Customer customer = customer();
    Widget widget = widget(customer);
    WidgetRequest first = added(customer, widget, 1);
    WidgetRequest second = added(customer, widget, 2);

    assertThat(requests().of(customer.account(), widget.id(), customer.id(), 10))
        .containsExactly(second, first);
    assertThat(requests().of(customer.account(), widget.id(), customer.id(), 1))
        .containsExactly(second);
  }

  @Test
  default void whatCameBackIsKeptAsTold() {
    Customer customer = customer();
    WidgetRequest request = added(customer, widget(customer), 1);
    Map<String, @Nullable String> told = new LinkedHashMap<>();
    told.put("Return Text", "");
    told.put("Return Date", "03/27/2024");
    told.put("Return Percent", "0.90");
    told.put("Return Yes/No", null);
    WidgetRequest returned =
        changed(request.returned(told, new WidgetRequest.Owners(0L, List.of(0L, 7L)), TIME));

    requests().save(returned);

    assertThat(requests().find(request.account(), request.id())).contains(returned);
    WidgetRequest renamed = changed(returned.withStatus(new StatusText("Done"), TIME));
    requests().save(renamed);
    assertThat(requests().find(request.account(), request.id())).contains(renamed);
  }

  @Test
  default void aRequestKeepsTheVersionItWasPlacedWith() {
    Customer customer = customer();
    Widget widget = widget(customer);
    WidgetRequest request = added(customer, widget, 1);

    widgets().save(widget.with(widget.definition(), false), WidgetsContract.EDIT);

    assertThat(requests().find(request.account(), request.id())).contains(request);
  }

  private static WidgetRequest changed(WidgetRequest.Decision decision) {
    return ((WidgetRequest.Decision.Changed) decision).news().request();
  }

  private Widget widget(Customer customer) {
    Widget widget =
        SampleWidgets.creditCheck(customer.account(), widgets().nextId(customer.account()));
    widgets().add(widget, WidgetsContract.EDIT);
    return widget;
  }

  private WidgetRequest added(Customer customer, Widget widget, long number) {
    WidgetRequest request = request(customer, widget, number);
    requests().add(request);
    return request;
  }

  /** A request for 25,000. */
  static WidgetRequest request(Customer customer, Widget widget, long number) {
    FieldValues values =
        ((Reading.Read) widget.definition().ordered(customer, Map.of("Amount", "25000.00")))
            .values();
    var request =
        new WidgetRequest(
            customer.account(),
            new RequestId(new UUID(number, number)),
            new WidgetRequest.Form(widget.id(), widget.version().number(), widget.definition()),
            new WidgetRequest.Head(customer.id(), customer.number(), number, TIME, "Ada"),
            values,
            WidgetRequest.Owners.NOT_TOLD,
            new WidgetRequest.State(new StatusText("Credit check ordered on …"), TIME, null),
            1);
    return new WidgetAnnouncement.Ordered(request).request();
  }
}
