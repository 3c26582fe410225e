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
import org.orderhub.application.customer.ShowCustomer;
import org.orderhub.application.document.FindDocuments;
import org.orderhub.application.shared.Page;
import org.orderhub.application.widget.ListRequests;
import org.orderhub.application.widget.PlaceRequest;
import org.orderhub.application.widget.ShowWidget;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetId;
import org.orderhub.domain.widget.WidgetRequest;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Once;
import org.orderhub.web.shared.Url;

/** The tab of a widget on a customer's page: order by it, and see what came of it. */
@Path("/customers/{id}/widgets/{widget}")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class CustomerWidgetPages {
  private final ShowCustomer showCustomer;
  private final ShowWidget showWidget;
  private final ListRequests listRequests;
  private final PlaceRequest placeRequest;
  private final FindDocuments findDocuments;
  private final CurrentVisit visit;
  private final Once once;

  CustomerWidgetPages(
      ShowCustomer showCustomer,
      ShowWidget showWidget,
      ListRequests listRequests,
      PlaceRequest placeRequest,
      FindDocuments findDocuments,
      CurrentVisit visit,
      Once once) {
    this.showCustomer = showCustomer;
    this.showWidget = showWidget;
    this.listRequests = listRequests;
    this.placeRequest = placeRequest;
    this.findDocuments = findDocuments;
    this.visit = visit;
    this.once = once;
  }

  @CheckedTemplate(basePath = "widget")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance tab(
        Customer customer,
        Widget widget,
        List<FieldInput> inputs,
        Form form,
        RequestList requests,
        boolean isOpen);

    static native TemplateInstance requests(RequestList requests);
  }

  /** A widget and the customer whose tab it is. */
  private record Tab(Customer customer, Widget widget, List<WidgetRequest> requests) {
    boolean isOpen() {
      return widget.isOffered() && widget.definition().fits(customer);
    }

    String href() {
      return WidgetFormats.tabHref(widget.id(), customer.id());
    }
  }

  @GET
  public Response show(@PathParam("id") String step, @PathParam("widget") String number) {
    return tab(step, number)
        .map(tab -> page(200, tab, RequestForm.prefilled(tab.widget(), tab.customer())))
        .orElseGet(ErrorPages::notFound);
  }

  /** The part of the page that refreshes itself. */
  @GET
  @Path("/requests")
  public Response requests(
      @PathParam("id") String step,
      @PathParam("widget") String number,
      @QueryParam("turn") @Nullable String turn) {
    return tab(step, number)
        .map(tab -> Html.page(Templates.requests(requests(tab, turn == null ? "" : turn))))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Needs(Permission.CHANGE_ORDERS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response order(
      @PathParam("id") String step, @PathParam("widget") String number, Form form) {
    return tab(step, number)
        .filter(Tab::isOpen)
        .map(tab -> once.answer(visit.account(), visit.actor(), form, () -> place(tab, form)))
        .orElseGet(ErrorPages::notFound);
  }

  private Response place(Tab tab, Form form) {
    if (!RequestForm.isOf(tab.widget(), form)) {
      return page(409, tab, RequestForm.renewed(tab.widget(), tab.customer()));
    }
    var definition = tab.widget().definition();
    var command =
        new PlaceRequest.Command(
            visit.account(),
            tab.widget().id(),
            tab.customer().id(),
            RequestForm.told(definition, tab.customer(), form),
            visit.actor());
    return switch (placeRequest.place(command)) {
      case PlaceRequest.Result.Placed placed -> Flash.REQUEST_PLACED.redirect(Url.of(tab.href()));
      case PlaceRequest.Result.Invalid invalid -> {
        RequestForm.refuse(form, definition, invalid.problems());
        yield page(400, tab, form);
      }
      case PlaceRequest.Result.DoesNotFit other -> ErrorPages.notFound();
      case PlaceRequest.Result.NotOffered retired -> ErrorPages.notFound();
      case PlaceRequest.Result.NoWidget none -> ErrorPages.notFound();
      case PlaceRequest.Result.NoCustomer none -> ErrorPages.notFound();
    };
  }

  private RequestList requests(Tab tab, String turn) {
    var query =
        new FindDocuments.Query(
            visit.account(),
            new DocumentSubject.OfCustomer(tab.customer().id().value()),
            visit.actor(),
            RequestList.MOST_DOCUMENTS,
            null);
    List<Document> documents = findDocuments.find(query).map(Page::items).orElseGet(List::of);
    return RequestList.of(tab.requests(), documents, tab.href(), turn);
  }

  private Response page(int status, Tab tab, Form form) {
    return Html.page(
        status,
        Templates.tab(
            tab.customer(),
            tab.widget(),
            FieldInput.of(tab.widget().definition().fields()),
            form,
            requests(tab, ""),
            tab.isOpen()));
  }

  /** Where the widget does not fit and nothing was ordered by it, there is no tab. */
  private Optional<Tab> tab(String step, String number) {
    try {
      var customer = showCustomer.show(visit.account(), new CustomerId(Choices.uuid(step)));
      var widget = showWidget.show(visit.account(), WidgetId.parse(number));
      if (customer.isEmpty() || widget.isEmpty()) {
        return Optional.empty();
      }
      var requests =
          listRequests.list(
              visit.account(), widget.get().id(), customer.get().id(), RequestList.MOST);
      return Optional.of(new Tab(customer.get(), widget.get(), requests))
          .filter(tab -> tab.isOpen() || !requests.isEmpty());
    } catch (InvalidValue noneHasIt) {
      return Optional.empty();
    }
  }
}
