package org.orderhub.web.widget;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.widget.ListRequests;
import org.orderhub.application.widget.PlaceRequest;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetId;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Once;
import org.orderhub.web.shared.Url;
import org.orderhub.web.shop.CurrentShopper;
import org.orderhub.web.shop.CustomersOnly;

/** The requests that customers place by themselves. */
@Path("/shop/requests")
@HtmlPage
@CustomersOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class ShopRequestPages {
  private final WidgetTabs tabs;
  private final ListRequests listRequests;
  private final PlaceRequest placeRequest;
  private final CurrentShopper shopper;
  private final Once once;

  ShopRequestPages(
      WidgetTabs tabs,
      ListRequests listRequests,
      PlaceRequest placeRequest,
      CurrentShopper shopper,
      Once once) {
    this.tabs = tabs;
    this.listRequests = listRequests;
    this.placeRequest = placeRequest;
    this.shopper = shopper;
    this.once = once;
  }

  @CheckedTemplate(basePath = "widget", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static final class Templates {
    private Templates() {}

    static native TemplateInstance shopList(List<Widget> widgets);

    static native TemplateInstance shopShow(
        Widget widget, List<FieldInput> inputs, Form form, RequestList requests);
  }

  @GET
  public Response list() {
    return Html.page(Templates.shopList(widgets()));
  }

  @GET
  @Path("/{widget}")
  public Response show(@PathParam("widget") String number) {
    return find(number)
        .map(widget -> page(200, widget, RequestForm.prefilled(widget, shopper.customer())))
        .orElseGet(ErrorPages::notFound);
  }

  /** The part of the page that refreshes itself. */
  @GET
  @Path("/{widget}/requests")
  public Response requests(
      @PathParam("widget") String number, @QueryParam("turn") @Nullable String turn) {
    return find(number)
        .map(widget ->
            Html.page(
                CustomerWidgetPages.Templates.requests(requests(widget, turn == null ? "" : turn))))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Path("/{widget}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response order(@PathParam("widget") String number, Form form) {
    return find(number)
        .map(widget ->
            once.answer(shopper.account(), shopper.actor(), form, () -> place(widget, form)))
        .orElseGet(ErrorPages::notFound);
  }

  private Response place(Widget widget, Form form) {
    if (!RequestForm.isOf(widget, form)) {
      return page(409, widget, RequestForm.renewed(widget, shopper.customer()));
    }
    var command =
        new PlaceRequest.Command(
            shopper.account(),
            widget.id(),
            shopper.id(),
            RequestForm.told(widget.definition(), shopper.customer(), form),
            shopper.actor());
    return switch (placeRequest.place(command)) {
      case PlaceRequest.Result.Placed placed ->
          Flash.REQUEST_PLACED.redirect(Url.of(WidgetFormats.shopHref(widget.id())));
      case PlaceRequest.Result.Invalid invalid -> {
        RequestForm.refuse(form, widget.definition(), invalid.problems());
        yield page(400, widget, form);
      }
      case PlaceRequest.Result.DoesNotFit other -> ErrorPages.notFound();
      case PlaceRequest.Result.NotOffered retired -> ErrorPages.notFound();
      case PlaceRequest.Result.NoWidget none -> ErrorPages.notFound();
      case PlaceRequest.Result.NoCustomer none -> ErrorPages.notFound();
    };
  }

  private Response page(int status, Widget widget, Form form) {
    return Html.page(
        status,
        Templates.shopShow(
            widget, FieldInput.of(widget.definition().fields()), form, requests(widget, "")));
  }

  private RequestList requests(Widget widget, String turn) {
    return RequestList.of(
        listRequests.list(shopper.account(), widget.id(), shopper.id(), RequestList.MOST),
        List.of(),
        WidgetFormats.shopHref(widget.id()),
        turn);
  }

  private List<Widget> widgets() {
    return tabs.of(shopper.customer()).stream()
        .filter(widget -> widget.definition().customersMayOrder())
        .toList();
  }

  private Optional<Widget> find(String number) {
    try {
      WidgetId id = WidgetId.parse(number);
      return widgets().stream().filter(widget -> widget.id().equals(id)).findFirst();
    } catch (InvalidValue noWidgetHasIt) {
      return Optional.empty();
    }
  }
}
