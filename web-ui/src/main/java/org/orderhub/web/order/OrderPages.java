package org.orderhub.web.order;

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
import java.util.List;
import java.util.Optional;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.order.ChangeOrderStatus;
import org.orderhub.application.order.ChangeResult;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.application.order.ShowOrders;
import org.orderhub.application.shared.OutcomeUnknown;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.StatusChange;
import org.orderhub.domain.shared.InvalidValue;
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

/** Shows one order and changes its status. */
@Path("/orders/{orderId}")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class OrderPages {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ShowOrders showOrders;
  private final AroundOrders aroundOrders;
  private final ChangeOrderStatus changeOrderStatus;
  private final CurrentVisit visit;

  OrderPages(
      ShowOrders showOrders,
      AroundOrders aroundOrders,
      ChangeOrderStatus changeOrderStatus,
      CurrentVisit visit) {
    this.showOrders = showOrders;
    this.aroundOrders = aroundOrders;
    this.changeOrderStatus = changeOrderStatus;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "order")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance show(
        ShowOrder.View view, Totals totals, Around around, Form form);

    static native TemplateInstance conflict(
        Order current, List<EventLog.Entry> timeline, StatusForm yours);
  }

  @GET
  public Response show(@PathParam("orderId") String orderId) {
    return find(orderId)
        .map(view -> Html.page(page(view, StatusForm.of(view.order()))))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Path("/status")
  @Needs(Permission.CHANGE_ORDERS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response changeStatus(@PathParam("orderId") String orderId, Form form) {
    Optional<ShowOrder.View> view = find(orderId);
    if (view.isEmpty()) {
      return ErrorPages.notFound();
    }
    return StatusForm.read(form)
        .map(wish -> change(view.get().order().orderId(), wish))
        .orElseGet(() -> Html.page(Status.BAD_REQUEST, page(view.get(), form)));
  }

  private Response change(OrderId orderId, StatusForm wish) {
    StatusChange change =
        new StatusChange(wish.status(), wish.externalStatus(), null, wish.version());
    var command = new ChangeOrderStatus.Command(visit.account(), orderId, change, visit.actor());
    try {
      return answer(Waiting.atMost(PATIENCE, changeOrderStatus.change(command)), orderId, wish);
    } catch (OutcomeUnknown unknown) {
      return ErrorPages.outcomeUnknown();
    }
  }

  private Response answer(ChangeResult result, OrderId orderId, StatusForm wish) {
    return switch (result) {
      case ChangeResult.Accepted accepted ->
          Flash.ORDER_SAVED.redirect(Url.of(OrderFormats.href(orderId)));
      case ChangeResult.Conflict conflict ->
          Html.page(
              Status.CONFLICT,
              Templates.conflict(conflict.current(), aroundOrders.log(conflict.current()), wish));
      case ChangeResult.Missing missing -> ErrorPages.notFound();
      case ChangeResult.DoesNotAddUp refused -> ErrorPages.of(400);
    };
  }

  private TemplateInstance page(ShowOrder.View view, Form form) {
    Order order = view.order();
    return Templates.show(view, Totals.of(order.contents()), aroundOrders.of(order), form);
  }

  private Optional<ShowOrder.View> find(String step) {
    try {
      var name = new Orders.Name(visit.account(), new OrderId(Url.unguarded(step)));
      return showOrders.show(List.of(name)).getFirst();
    } catch (InvalidValue noOrderHasIt) {
      return Optional.empty();
    }
  }
}
