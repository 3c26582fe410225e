package org.orderhub.web.order.edit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.order.RehearseRegistration;
import org.orderhub.application.shared.OutcomeUnknown;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.order.OrderEdit;
import org.orderhub.domain.order.OrderId;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;
import org.orderhub.web.shared.Waiting;

/** Registers an order that somebody writes by hand. */
@Path("/new-order")
@HtmlPage
@StaffOnly
@Needs(Permission.CHANGE_ORDERS)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class NewOrderPages {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("'H-'uuuuMMdd-HHmmss", Locale.ROOT);

  private final RehearseRegistration rehearseRegistration;
  private final RegisterOrder registerOrder;
  private final ListEndpoints listEndpoints;
  private final CurrentVisit visit;
  private final Clock clock;

  NewOrderPages(
      RehearseRegistration rehearseRegistration,
      RegisterOrder registerOrder,
      ListEndpoints listEndpoints,
      CurrentVisit visit,
      Clock clock) {
    this.rehearseRegistration = rehearseRegistration;
    this.registerOrder = registerOrder;
    this.listEndpoints = listEndpoints;
    this.visit = visit;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "order")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance create(Form form);

    static native TemplateInstance created(
        RegisterOrder.Result.Registered registered, List<Announced> announced, Form form);
  }

  /** With an id that is nobody's in all likelihood, and that whoever knows better overwrites. */
  @GET
  public Response begin() {
    String id = ID.format(clock.instant().atZone(visit.zone()));
    return Html.page(
        Templates.create(
            OrderInput.of(OrderEdit.NOTHING, visit.zone())
                .withBlankLine(List.of())
                .form(Map.of("orderId", id, "currency", usual().getCurrencyCode()))));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response go(Form form) {
    Optional<Form> rearranged = EditForm.rearranged(form, List.of());
    if (rearranged.isPresent()) {
      return Html.page(Templates.create(rearranged.get()));
    }
    return OrderReader.readNew(form, usual(), visit.zone())
        .map(draft -> new RegisterOrder.Command(visit.account(), draft, visit.actor()))
        .map(command -> form.has("do", "save") ? save(command, form) : look(command, form))
        .orElseGet(() -> refused(form));
  }

  private Response look(RegisterOrder.Command command, Form form) {
    var rehearsed = Waiting.atMost(PATIENCE, rehearseRegistration.rehearse(command));
    return switch (rehearsed) {
      case RegisterOrder.Result.Registered registered -> {
        var cards = listEndpoints.list(visit.account());
        var announced = List.of(Announced.of(EventType.ORDER_REGISTERED, 1, cards));
        yield Html.page(Templates.created(registered, announced, form));
      }
      case RegisterOrder.Result.AlreadyExists taken -> taken(form);
      case RegisterOrder.Result.DoesNotAddUp refused -> doesNotAddUp(refused, form);
    };
  }

  private Response save(RegisterOrder.Command command, Form form) {
    try {
      return switch (Waiting.atMost(PATIENCE, registerOrder.register(command))) {
        case RegisterOrder.Result.Registered registered -> saved(command.draft().orderId());
        case RegisterOrder.Result.AlreadyExists taken ->
            taken.isIdentical() ? saved(taken.orderId()) : taken(form);
        case RegisterOrder.Result.DoesNotAddUp refused -> doesNotAddUp(refused, form);
      };
    } catch (OutcomeUnknown unknown) {
      return ErrorPages.outcomeUnknown();
    }
  }

  private static Response saved(OrderId id) {
    return Flash.ORDER_REGISTERED.redirect(Url.of("/orders").step(id.value()));
  }

  private static Response taken(Form form) {
    form.refuse("orderId", "must be new: another order has it");
    return refused(form);
  }

  private static Response doesNotAddUp(RegisterOrder.Result.DoesNotAddUp result, Form form) {
    result
        .mismatches()
        .forEach(
            mismatch -> form.refuse("lines", "the amounts do not add up: " + mismatch.sentence()));
    return refused(form);
  }

  private static Response refused(Form form) {
    return Html.page(400, Templates.create(form));
  }

  private Currency usual() {
    return visit.visitor().account().currency();
  }
}
