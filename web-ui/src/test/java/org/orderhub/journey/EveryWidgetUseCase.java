package org.orderhub.journey;

import io.quarkus.arc.Arc;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.orderhub.application.customer.IdentifyCustomerNumber;
import org.orderhub.application.eventlog.AcknowledgeEvent;
import org.orderhub.application.eventlog.FindOpenEvents;
import org.orderhub.application.widget.BuildWidget;
import org.orderhub.application.widget.ChangeRequestStatus;
import org.orderhub.application.widget.ChangeWidget;
import org.orderhub.application.widget.IdentifyRequest;
import org.orderhub.application.widget.ListRequests;
import org.orderhub.application.widget.ListWidgets;
import org.orderhub.application.widget.PlaceRequest;
import org.orderhub.application.widget.RequestChoice;
import org.orderhub.application.widget.ReturnValues;
import org.orderhub.application.widget.SampleWidgets;
import org.orderhub.application.widget.ShowRequest;
import org.orderhub.application.widget.ShowWidget;
import org.orderhub.application.widget.ShowWidgetHistory;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.OpenEvent;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.widget.Definition;
import org.orderhub.domain.widget.RequestId;
import org.orderhub.domain.widget.WidgetId;
import org.orderhub.domain.widget.WidgetRequest;

/** One call of each use case of widgets. A widget is built that nobody can order. */
final class EveryWidgetUseCase {
  private static final Actor NOBODY = new Actor.Hub();

  private final Map<Class<?>, EveryUseCase.Call> calls;

  private EveryWidgetUseCase(Map<Class<?>, EveryUseCase.Call> calls) {
    this.calls = calls;
  }

  static void add(Map<Class<?>, EveryUseCase.Call> calls, Account demo) {
    new EveryWidgetUseCase(calls).widgets(demo.id());
  }

  private void widgets(AccountId account) {
    var widget = new WidgetId(999_999);
    var nobody = new CustomerId(UUID.randomUUID());
    var choice = new RequestChoice(account, widget, nobody, null);
    Definition definition = SampleWidgets.creditCheck();
    call(
        BuildWidget.class,
        port -> port.build(new BuildWidget.Command(account, definition, false, NOBODY)));
    call(
        ChangeWidget.class,
        port ->
            port.change(
                new ChangeWidget.Command(account, widget, definition, false, null, NOBODY)));
    call(ShowWidget.class, port -> port.show(account, widget));
    call(ShowWidgetHistory.class, port -> port.show(account, widget));
    call(ListWidgets.class, port -> port.list(account));
    call(
        PlaceRequest.class,
        port -> port.place(new PlaceRequest.Command(account, widget, nobody, Map.of(), NOBODY)));
    call(ShowRequest.class, port -> port.show(choice));
    call(IdentifyRequest.class, port -> port.identify(account, new RequestId(UUID.randomUUID())));
    call(ListRequests.class, port -> port.list(account, widget, nobody, 10));
    call(
        ReturnValues.class,
        port ->
            port.returnValues(
                new ReturnValues.Command(choice, Map.of(), WidgetRequest.Owners.NOT_TOLD, NOBODY)));
    call(
        ChangeRequestStatus.class,
        port -> port.change(new ChangeRequestStatus.Command(choice, StatusText.NONE, NOBODY)));
    call(IdentifyCustomerNumber.class, port -> port.identify(account, 999_999));
    openEvents(account);
  }

  private void openEvents(AccountId account) {
    var kind = OpenEvent.Kind.CUSTOMER_WIDGET;
    call(
        FindOpenEvents.class,
        port -> port.find(new FindOpenEvents.Query(account, kind, Set.of(), null, null, 0, 1)));
    call(
        AcknowledgeEvent.class,
        port ->
            port.acknowledge(
                new AcknowledgeEvent.Command(account, kind, "none", 999_999, true, NOBODY)));
  }

  private <P> void call(Class<P> port, Function<P, Object> use) {
    calls.put(port, () -> use.apply(Arc.container().select(port).get()));
  }
}
