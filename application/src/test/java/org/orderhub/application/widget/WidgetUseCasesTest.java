package org.orderhub.application.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.eventlog.AcknowledgeEvent;
import org.orderhub.application.eventlog.FindOpenEvents;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.eventlog.OpenEvent;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.widget.Definition;
import org.orderhub.domain.widget.FieldProblem;
import org.orderhub.domain.widget.WidgetId;
import org.orderhub.domain.widget.WidgetRequest;

final class WidgetUseCasesTest {
  private static final Actor VENDOR = new Actor.PartnerKey("vendor");

  private final WidgetDesk desk = new WidgetDesk(AccountsContract.newAccount());

  @Test
  void anOrderIsARequestAnEventAndAStatus() {
    WidgetRequest request = ordered();

    assertThat(request.state().status().raw()).startsWith("Credit check ordered on 03/26/2026");
    assertThat(request.values().written())
        .containsEntry("Address 1", "")
        .containsEntry("Amount", "25000")
        .containsEntry("Mailing State", null)
        .containsEntry("Return Text", null);
    assertThat(desk.announced()).containsExactly("widget.ordered");
    OpenEvent event = openEvents().getFirst();
    assertThat(event.content()).isEqualTo(Map.of("customerWidgetID", "1", "customerId", "1001"));
    assertThat(event.event()).isEqualTo(desk.log.all().getFirst().id());
  }

  @Test
  void aRefusedOrderLeavesNothingBehind() {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    values.put("Amount", "much");
    values.put("Colour", "red");
    values.put("Return Text", "mine");

    assertThat(place(desk.creditCheck.id(), values, WidgetDesk.STAFF))
        .isInstanceOfSatisfying(
            PlaceRequest.Result.Invalid.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(FieldProblem::field)
                    .containsExactlyInAnyOrder("Amount", "Colour", "Return Text"));
    assertThat(place(desk.creditCheck.id(), Map.of(), WidgetDesk.STAFF))
        .isInstanceOf(PlaceRequest.Result.Invalid.class);
    assertThat(place(new WidgetId(99), Map.of(), WidgetDesk.STAFF))
        .isInstanceOf(PlaceRequest.Result.NoWidget.class);
    assertThat(desk.log.all()).isEmpty();
    assertThat(openEvents()).isEmpty();
  }

  @Test
  void aWidgetIsForItsEntityTypesOnly() {
    Definition farms = forFarms(desk.creditCheck.definition());
    desk.changeWidget.change(
        new ChangeWidget.Command(
            desk.account.id(), desk.creditCheck.id(), farms, true, null, WidgetDesk.STAFF));

    assertThat(place(desk.creditCheck.id(), Map.of("Amount", "1"), WidgetDesk.STAFF))
        .isEqualTo(new PlaceRequest.Result.DoesNotFit(EntityType.INDIVIDUAL));
  }

  @Test
  void customersOrderForThemselvesOnly() {
    Actor self = new Actor.CustomerUser(desk.ada.id().value(), "Ada");
    Actor other = new Actor.CustomerUser(UUID.randomUUID(), "Rosa");

    assertThat(place(desk.creditCheck.id(), Map.of("Amount", "1"), other))
        .isInstanceOf(PlaceRequest.Result.NotOffered.class);
    assertThat(place(desk.creditCheck.id(), Map.of("Amount", "1"), self))
        .isInstanceOf(PlaceRequest.Result.Placed.class);
  }

  @Test
  void whatIsReturnedIsAllTakenInOrNothing() {
    WidgetRequest request = ordered();
    WidgetRequest.Owners owners = new WidgetRequest.Owners(0L, List.of(0L));
    Map<String, @Nullable String> wrong =
        Map.of("Return Text", "Text", "Return Date", "2024-03-27", "Amount", "1", "No", "x");

    assertThat(returned(wrong, owners))
        .isInstanceOfSatisfying(
            RequestResult.Invalid.class, invalid -> assertThat(invalid.problems()).hasSize(3));
    assertThat(desk.requests.find(request.account(), request.id())).contains(request);

    Map<String, @Nullable String> right =
        Map.of("Return Text", "Text", "Return Date", "03/27/2024", "Return Percent", "0.90");
    assertThat(returned(right, owners))
        .isInstanceOfSatisfying(
            RequestResult.Done.class,
            done ->
                assertThat(done.request().values().written())
                    .containsAllEntriesOf(right)
                    .containsEntry("Amount", "25000"));
    assertThat(returned(right, owners)).isInstanceOf(RequestResult.Done.class);
    assertThat(desk.announced()).containsExactly("widget.ordered", "widget.values_returned");
  }

  @Test
  void aStatusIsAnnouncedWhenItIsAnother() {
    ordered();
    var done = new StatusText("Done, see [it|https://example.org/]");

    change(done);
    change(done);

    assertThat(desk.announced()).containsExactly("widget.ordered", "widget.status_changed");
    assertThat(desk.log.all().getLast().sequence()).isEqualTo(2);
  }

  @Test
  void withoutAnOrderThereIsNothingToAnswer() {
    assertThat(change(new StatusText("Done"))).isInstanceOf(RequestResult.Missing.class);
  }

  @Test
  void aRequestKeepsItsVersionAndIsChosenByItsEvent() {
    WidgetRequest first = ordered();
    desk.changeWidget.change(
        new ChangeWidget.Command(
            desk.account.id(),
            desk.creditCheck.id(),
            renamed(desk.creditCheck.definition()),
            true,
            Version.FIRST,
            WidgetDesk.STAFF));
    WidgetRequest second = ordered();

    assertThat(first.form().definition().name()).isEqualTo("Credit check");
    assertThat(second.state().status().raw()).startsWith("Appraisal ordered on ");
    var show = new ShowRequestService(desk.requests);
    assertThat(show.show(desk.newest())).contains(second);
    assertThat(
            show.show(
                new RequestChoice(
                    desk.account.id(),
                    desk.creditCheck.id(),
                    desk.ada.id(),
                    first.head().eventNumber())))
        .contains(first);
  }

  @Test
  void aChangeOfAnOldVersionIsAConflict() {
    var command =
        new ChangeWidget.Command(
            desk.account.id(),
            desk.creditCheck.id(),
            renamed(desk.creditCheck.definition()),
            true,
            new Version(7),
            WidgetDesk.STAFF);
    assertThat(desk.changeWidget.change(command))
        .isEqualTo(new ChangeWidget.Result.Conflict(desk.creditCheck));
  }

  @Test
  void anEventIsOpenUntilItIsAcknowledged() {
    WidgetRequest request = ordered();

    assertThat(acknowledge("2", request)).isEmpty();
    assertThat(acknowledge("1", request)).map(OpenEvent::isComplete).contains(true);
    assertThat(acknowledge("1", request)).map(OpenEvent::isComplete).contains(true);
    assertThat(openEvents()).isEmpty();
  }

  private Optional<OpenEvent> acknowledge(String widget, WidgetRequest request) {
    return desk.acknowledge.acknowledge(
        new AcknowledgeEvent.Command(
            desk.account.id(),
            OpenEvent.Kind.CUSTOMER_WIDGET,
            widget,
            request.head().eventNumber(),
            true,
            VENDOR));
  }

  private WidgetRequest ordered() {
    var result = place(desk.creditCheck.id(), Map.of("Amount", "25000"), WidgetDesk.STAFF);
    return ((PlaceRequest.Result.Placed) result).request();
  }

  private PlaceRequest.Result place(
      WidgetId widget, Map<String, @Nullable String> values, Actor by) {
    return desk.placeRequest.place(
        new PlaceRequest.Command(desk.account.id(), widget, desk.ada.id(), values, by));
  }

  private RequestResult returned(
      Map<String, @Nullable String> values, WidgetRequest.Owners owners) {
    return desk.returnValues.returnValues(
        new ReturnValues.Command(desk.newest(), values, owners, VENDOR));
  }

  private RequestResult change(StatusText status) {
    return desk.changeStatus.change(new ChangeRequestStatus.Command(desk.newest(), status, VENDOR));
  }

  private List<OpenEvent> openEvents() {
    return desk.openEvents.find(
        new FindOpenEvents.Query(
            desk.account.id(), OpenEvent.Kind.CUSTOMER_WIDGET, Set.of(), null, null, 0, 10));
  }

  private static Definition forFarms(Definition definition) {
    return new Definition(
        definition.name(),
        Set.of(EntityType.FARM),
        definition.fields(),
        definition.wording(),
        definition.customersMayOrder());
  }

  private static Definition renamed(Definition definition) {
    return new Definition(
        "Appraisal",
        definition.entityTypes(),
        definition.fields(),
        definition.wording(),
        definition.customersMayOrder());
  }
}
