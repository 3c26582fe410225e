package org.orderhub.web.order.edit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.order.ChangeOrderDelivery;
import org.orderhub.application.order.ChangeResult;
import org.orderhub.application.shared.OutcomeUnknown;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.order.Delivery;
import org.orderhub.domain.order.DeliveryChange;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.shared.TextLimits;
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

/** Changes how an order travels. */
@Path("/orders/{orderId}/delivery")
@HtmlPage
@StaffOnly
@Needs(Permission.CHANGE_ORDERS)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class DeliveryPages {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final EditedOrders edited;
  private final ChangeOrderDelivery changeOrderDelivery;
  private final CurrentVisit visit;

  DeliveryPages(EditedOrders edited, ChangeOrderDelivery changeOrderDelivery, CurrentVisit visit) {
    this.edited = edited;
    this.changeOrderDelivery = changeOrderDelivery;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "order")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance delivery(Order order, Form form);
  }

  @GET
  public Response begin(@PathParam("orderId") String orderId) {
    return edited
        .find(orderId)
        .map(order -> page(Status.OK, order, shown(order).form(EditForm.bound(order))))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(@PathParam("orderId") String orderId, Form form) {
    return edited
        .find(orderId)
        .map(order -> form.has("do", "merge") ? merge(order, form) : save(order, form))
        .orElseGet(ErrorPages::notFound);
  }

  private Response save(Order order, Form form) {
    return change(order, form)
        .map(change -> save(order, change, form))
        .orElseGet(() -> page(Status.BAD_REQUEST, order, form));
  }

  private Response save(Order order, DeliveryChange change, Form form) {
    var command =
        new ChangeOrderDelivery.Command(
            visit.account(), order.orderId(), change, null, visit.actor());
    try {
      return switch (Waiting.atMost(PATIENCE, changeOrderDelivery.change(command))) {
        case ChangeResult.Accepted accepted -> saved(order);
        case ChangeResult.Conflict conflict ->
            conflict.differences().isEmpty()
                ? saved(order)
                : Html.page(Status.CONFLICT, clash(conflict.current(), form));
        case ChangeResult.Missing missing -> ErrorPages.notFound();
        case ChangeResult.DoesNotAddUp refused -> ErrorPages.of(400);
      };
    } catch (OutcomeUnknown unknown) {
      return ErrorPages.outcomeUnknown();
    }
  }

  /** Empty when a field breaks its rule; the form then says which. */
  private Optional<DeliveryChange> change(Order order, Form form) {
    Delivery known = order.contents().delivery();
    Fields fields = new Fields(form, "", shown(order).fields());
    var version = EditForm.version(form);
    var change =
        new DeliveryChange(
            fields.text("deliveryMethod", known.method(), TextLimits.NAME),
            fields.items("trackingNumbers", known.trackingNumbers()),
            fields.text("trackingUri", known.trackingUri(), TextLimits.URI),
            fields.time("deliveryDate", known.deliveryDate(), visit.zone()),
            null,
            version.orElse(null));
    return form.isRefused() ? Optional.empty() : Optional.of(change);
  }

  private Response merge(Order order, Form form) {
    return EditConflict.merged(order, shown(order), form)
        .map(merged -> page(Status.OK, order, merged))
        .orElseGet(() -> Html.page(Status.CONFLICT, clash(order, form)));
  }

  private TemplateInstance clash(Order current, Form form) {
    return ClashTemplates.clash(current, edited.conflict(current, form, this::shown), "delivery");
  }

  private OrderInput shown(Order order) {
    return new OrderInput(OrderFields.of(order.contents().delivery(), visit.zone()), Map.of());
  }

  private static Response saved(Order order) {
    return Flash.ORDER_SAVED.redirect(Url.of("/orders").step(order.orderId().value()));
  }

  private static Response page(Status status, Order order, Form form) {
    return Html.page(status, Templates.delivery(order, form));
  }
}
