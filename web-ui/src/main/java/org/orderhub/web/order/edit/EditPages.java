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
import java.util.List;
import java.util.Optional;
import org.orderhub.application.order.ChangeResult;
import org.orderhub.application.order.RehearseChange;
import org.orderhub.application.order.ReplaceOrder;
import org.orderhub.application.shared.OutcomeUnknown;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.Replacement;
import org.orderhub.domain.order.totals.Mismatch;
import org.orderhub.domain.shared.FieldChange;
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

/** Edits an order by hand: a form, a look at what saving it would come to, and saving it. */
@Path("/orders/{orderId}/edit")
@HtmlPage
@StaffOnly
@Needs(Permission.CHANGE_ORDERS)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class EditPages {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final EditedOrders edited;
  private final RehearseChange rehearseChange;
  private final ReplaceOrder replaceOrder;
  private final ListEndpoints listEndpoints;
  private final CurrentVisit visit;

  EditPages(
      EditedOrders edited,
      RehearseChange rehearseChange,
      ReplaceOrder replaceOrder,
      ListEndpoints listEndpoints,
      CurrentVisit visit) {
    this.edited = edited;
    this.rehearseChange = rehearseChange;
    this.replaceOrder = replaceOrder;
    this.listEndpoints = listEndpoints;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "order")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance edit(Order order, Form form);

    static native TemplateInstance preview(Preview preview, Form form);
  }

  @GET
  public Response begin(@PathParam("orderId") String orderId) {
    return edited
        .find(orderId)
        .map(order -> page(order, EditForm.of(order, visit.zone())))
        .orElseGet(ErrorPages::notFound);
  }

  /** Every button of the form leads here; the one for a look is the one that Enter presses. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response go(@PathParam("orderId") String orderId, Form form) {
    return edited.find(orderId).map(order -> go(order, form)).orElseGet(ErrorPages::notFound);
  }

  private Response go(Order order, Form form) {
    String wish = form.value("do");
    if (wish.equals("merge")) {
      return merge(order, form);
    }
    return EditForm.rearranged(form, order)
        .map(rearranged -> page(order, rearranged))
        .orElseGet(() -> wish.equals("save") ? save(order, form) : look(order, form));
  }

  private Response look(Order order, Form form) {
    return command(order, form)
        .map(command -> look(order, command, form))
        .orElseGet(() -> refused(order, form));
  }

  private Response look(Order order, ReplaceOrder.Command command, Form form) {
    return switch (rehearseChange.rehearse(new RehearseChange.Change.Replacement(command))) {
      case RehearseChange.Result.Rehearsed rehearsed ->
          Html.page(
              Templates.preview(Preview.of(rehearsed, listEndpoints.list(visit.account())), form));
      case RehearseChange.Result.Conflict conflict ->
          conflict(conflict.current(), conflict.differences(), form);
      case RehearseChange.Result.Missing missing -> ErrorPages.notFound();
      case RehearseChange.Result.DoesNotAddUp refused ->
          doesNotAddUp(order, form, refused.mismatches());
    };
  }

  private Response save(Order order, Form form) {
    return command(order, form)
        .map(command -> save(order, command, form))
        .orElseGet(() -> refused(order, form));
  }

  private Response save(Order order, ReplaceOrder.Command command, Form form) {
    try {
      return switch (Waiting.atMost(PATIENCE, replaceOrder.replace(command))) {
        case ChangeResult.Accepted accepted -> saved(order);
        case ChangeResult.Conflict conflict ->
            conflict(conflict.current(), conflict.differences(), form);
        case ChangeResult.Missing missing -> ErrorPages.notFound();
        case ChangeResult.DoesNotAddUp refused -> doesNotAddUp(order, form, refused.mismatches());
      };
    } catch (OutcomeUnknown unknown) {
      return ErrorPages.outcomeUnknown();
    }
  }

  private Optional<ReplaceOrder.Command> command(Order order, Form form) {
    var expected = EditForm.version(form);
    return OrderReader.read(order, form, visit.zone())
        .flatMap(draft ->
            expected.map(version ->
                new ReplaceOrder.Command(
                    visit.account(),
                    new Replacement(Replacement.Manner.UPDATE, draft, version),
                    null,
                    visit.actor())));
  }

  /** Who presses the button twice wants what is so already. */
  private Response conflict(Order current, List<FieldChange> differences, Form form) {
    return differences.isEmpty()
        ? saved(current)
        : Html.page(Status.CONFLICT, clash(current, form));
  }

  private TemplateInstance clash(Order current, Form form) {
    return ClashTemplates.clash(current, edited.conflict(current, form), "edit");
  }

  private Response merge(Order order, Form form) {
    return EditConflict.merged(order, OrderInput.of(order, visit.zone()), form)
        .map(merged -> page(order, merged))
        .orElseGet(() -> Html.page(Status.CONFLICT, clash(order, form)));
  }

  private static Response doesNotAddUp(Order order, Form form, List<Mismatch> mismatches) {
    mismatches.forEach(
        mismatch -> form.refuse("lines", "the amounts do not add up: " + mismatch.sentence()));
    return refused(order, form);
  }

  private static Response saved(Order order) {
    return Flash.ORDER_SAVED.redirect(Url.of("/orders").step(order.orderId().value()));
  }

  private static Response page(Order order, Form form) {
    return Html.page(Templates.edit(order, form));
  }

  private static Response refused(Order order, Form form) {
    return Html.page(Status.BAD_REQUEST, Templates.edit(order, form));
  }
}
